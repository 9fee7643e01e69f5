import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  builtInHealth,
  healthChecks,
  healthCustomizations,
  healthRule,
  healthWaivers,
  kindKey,
  missingHealth,
} from '../src/health/index.ts';
import { type HealthLua, openHealthLua } from '../src/health/testing/index.ts';
import { fixtureFolder, healthFixtureFolders, healthFixtures, verdictLines } from './health-fixtures.ts';

let lua: HealthLua;
beforeAll(async () => {
  lua = await openHealthLua();
});
afterAll(() => {
  lua.close();
});

test('what the checks say of every state that a kind can be in', () => {
  const others = healthChecks.filter(({ kind }) => kind !== 'Application');
  const verdicts = others.flatMap((check) => [kindKey(check), ...verdictLines(lua, check).map((line) => `  ${line}`)]);

  expect(verdicts.join('\n')).toMatchInlineSnapshot(`
    "velero.io/BackupStorageLocation
      degraded: Degraded, bucket velero does not exist
      healthy: Healthy, available
      progressing-no-status-yet: Progressing, waits for Velero
    cert-manager.io/Certificate
      degraded: Degraded, The order is in "invalid" state
      healthy-while-renewed: Healthy, Certificate is up to date and has not expired
      healthy: Healthy, Certificate is up to date and has not expired
      no-status-yet: Progressing, waits to be issued
      progressing-before-the-first-attempt: Progressing, waits to be issued
    postgresql.cnpg.io/Cluster
      degraded-without-a-reason: Degraded, Cluster is unrecoverable and needs manual intervention
      degraded: Degraded, Cluster has incomplete or invalid image catalog: no image for major 18
      healthy: Healthy, Cluster in healthy state
      no-status-yet: Progressing, waits for the operator
      progressing-during-a-switchover: Progressing, Switchover in progress
      progressing: Progressing, Setting up primary
      suspended-hibernates: Suspended, hibernates
      suspended-reconciliation: Suspended, the operator is told to leave it alone
      suspended-waits-for-someone: Suspended, Waiting for user action
    batch/CronJob
      healthy-after-a-failed-run: Healthy, the last run has not succeeded
      healthy-while-suspended: Healthy, suspended
      healthy: Healthy, the last run succeeded
      no-status-yet: Healthy, has not run yet
    postgresql.cnpg.io/Database
      degraded: Degraded, role "app" does not exist
      healthy: Healthy, applied
      no-status-yet: Progressing, waits for the operator
      progressing-after-a-change: Progressing, waits for the operator to see the change
    postgresql.cnpg.io/DatabaseRole
      degraded: Degraded, role "app" does not exist
      healthy: Healthy, applied
      no-status-yet: Progressing, waits for the operator
      progressing-after-a-change: Progressing, waits for the operator to see the change
    triggers.tekton.dev/EventListener
      degraded: Degraded, serviceaccounts "tekton" not found
      healthy: Healthy, ready
      no-status-yet: Progressing, waits for its pods
      progressing-from-the-start: Progressing, waits for its pods
      progressing: Progressing, waits for its pods
    networking.k8s.io/Ingress
      healthy-without-an-address: Healthy, no controller serves it yet
      healthy: Healthy
      no-status-yet: Healthy, no controller serves it yet
    configuration.konghq.com/KongClusterPlugin
      degraded: Degraded, Object failed to be configured in Kong.
      healthy-before-kong: Healthy, Kong programs it once something refers to it
      healthy-while-unused: Healthy, Kong programs it once something refers to it
      healthy: Healthy, programmed
      no-status-yet: Healthy, Kong programs it once something refers to it
    configuration.konghq.com/KongConsumer
      degraded: Degraded, Object failed to be configured in Kong.
      healthy-before-kong: Healthy, Kong programs it once something refers to it
      healthy-while-unused: Healthy, Kong programs it once something refers to it
      healthy: Healthy, programmed
      no-status-yet: Healthy, Kong programs it once something refers to it
    configuration.konghq.com/KongPlugin
      degraded: Degraded, Object failed to be configured in Kong.
      healthy-before-kong: Healthy, Kong programs it once something refers to it
      healthy-while-unused: Healthy, Kong programs it once something refers to it
      healthy: Healthy, programmed
      no-status-yet: Healthy, Kong programs it once something refers to it
    configuration.konghq.com/KongUpstreamPolicy
      degraded: Degraded, conflicts with another policy
      healthy: Healthy
      no-status-yet: Healthy
    opentelemetry.io/OpenTelemetryCollector
      healthy-as-a-sidecar: Healthy, runs in the pods of others
      healthy-in-many-pods: Healthy, 117/117 pods are ready
      healthy: Healthy, 2/2 pods are ready
      no-status-yet: Progressing, waits for the operator
      progressing: Progressing, 0/4 pods are ready
    postgresql.cnpg.io/Pooler
      degraded-definition: Degraded, poolMode is invalid
      degraded: Degraded, cluster infra-db not found
      healthy: Healthy, 2/2 instances are ready
      no-status-yet: Progressing, waits for the operator
      progressing: Progressing, no instance is ready
      suspended-at-zero: Suspended, scaled to zero
      suspended: Suspended, paused
    rabbitmq.com/RabbitmqCluster
      degraded: Degraded, cluster scale down not supported
      healthy: Healthy, all nodes are ready
      no-status-yet: Progressing, waits for its nodes
      progressing-while-unknown: Progressing, waits for its nodes
      progressing: Progressing, waits for its nodes
      suspended: Suspended, scaled to zero
    velero.io/Schedule
      degraded: Degraded, invalid schedule; no storage location
      healthy-while-paused: Healthy, paused
      healthy: Healthy, enabled
      progressing-no-status-yet: Progressing, waits for Velero
      progressing: Progressing, waits for Velero
    postgresql.cnpg.io/ScheduledBackup
      degraded: Degraded, schedule is invalid
      healthy-while-suspended: Healthy, suspended
      healthy: Healthy, scheduled
      progressing-no-status-yet: Progressing, waits for the operator
    resources.teleport.dev/TeleportProvisionToken
      degraded: Degraded, a token of this name was made elsewhere
      healthy: Healthy, Teleport knows it
      progressing-no-status-yet: Progressing, waits for the operator
    policies.kyverno.io/ValidatingPolicy
      degraded-without-conditions: Degraded, policy does not compile
      degraded: Degraded, Policy is not ready for reporting
      healthy: Healthy, enforced
      no-status-yet: Progressing, waits for Kyverno
      progressing: Progressing, waits for Kyverno
    secrets.hashicorp.com/VaultAuth
      degraded: Degraded, VaultConnection vault/default not found
      healthy: Healthy, valid
      no-status-yet: Healthy, the operator has not looked at it yet
    secrets.hashicorp.com/VaultConnection
      degraded-without-a-reason: Degraded
      degraded: Degraded, Failed to validate resource
      healthy: Healthy, Vault answers
      progressing-no-status-yet: Progressing, waits for the operator
    secrets.hashicorp.com/VaultStaticSecret
      degraded-though-seeded: Degraded, Failed to sync the secret, err=permission denied
      degraded-with-an-older-operator: Degraded, Failed to sync the secret, err=permission denied
      degraded: Degraded, Failed to sync the secret, err=permission denied
      empty-status-but-seeded: Healthy, seeded; the secret store takes it over later
      healthy-again-with-a-stale-condition: Healthy, the secret is written
      healthy-with-an-older-operator: Healthy, the secret is written
      healthy: Healthy, the secret is written
      no-status-yet-but-seeded: Healthy, seeded; the secret store takes it over later
      no-status-yet: Progressing, waits for the operator
      progressing-after-a-change: Progressing, waits for the operator to see the change
      progressing-while-nothing-is-known: Progressing, the operator is at work
    autoscaling.k8s.io/VerticalPodAutoscaler
      degraded: Degraded, Cannot read targetRef
      healthy-before-a-recommendation: Healthy, has nothing to recommend yet
      healthy: Healthy, recommends
      no-status-yet: Healthy, has nothing to recommend yet"
  `);
});

describe.each(healthChecks.map((check) => [kindKey(check), check] as const))('the check of %s', (_, check) => {
  test('has a fixture without status, and one for every health that it can say', () => {
    const fixtures = healthFixtures(check);
    const said = new Set(fixtures.map(({ object }) => lua.verdict(check.lua, object).status));
    const sayable = ['Healthy', 'Progressing', 'Degraded', 'Suspended'].filter((status) =>
      check.lua.includes(`"${status}"`),
    );

    expect(fixtures.some(({ state }) => state.includes('no-status-yet'))).toBe(true);
    expect(sayable.filter((status) => !(said as ReadonlySet<string>).has(status))).toEqual([]);
  });

  test('is named after the state that its fixtures are in', () => {
    const statuses = ['healthy', 'progressing', 'degraded', 'suspended'];
    const misnamed = healthFixtures(check).filter(({ state, object }) => {
      const named = statuses.find((status) => state === status || state.startsWith(`${status}-`));
      return check.kind !== 'Application' && named !== undefined
        ? lua.verdict(check.lua, object).status.toLowerCase() !== named
        : false;
    });

    expect(misnamed.map(({ state }) => state)).toEqual([]);
  });

  test('is written in the Lua that Argo CD has', () => {
    expect(beyondArgo(check.lua)).toEqual([]);
  });
});

test('every folder of fixtures belongs to a check', () => {
  expect(healthFixtureFolders()).toEqual(healthChecks.map(fixtureFolder).sort());
});

describe('the Lua of the tests', () => {
  test.each(['string', 'math', 'io', 'os', 'require', 'load', 'utf8'])('has no %s', (name) => {
    expect(lua.verdict(`return { status = ${name} == nil and "Healthy" or "Degraded" }`, {}).status).toBe('Healthy');
  });

  test('has no methods of text', () => {
    expect(() => lua.verdict('return { status = ("Healthy"):sub(1) }', {})).toThrow(/attempt to (call|index)/);
  });

  test('forgets what a script leaves behind', () => {
    lua.verdict('leak = 1 return { status = "Healthy" }', {});

    expect(lua.verdict('return { status = leak == nil and "Healthy" or "Degraded" }', {}).status).toBe('Healthy');
  });

  test('refuses what is no health', () => {
    expect(() => lua.verdict('return { status = "Fine" }', {})).toThrowErrorMatchingInlineSnapshot(
      `[Error: a health rule says 'Fine', which is no health]`,
    );
    expect(() => lua.verdict('return "Healthy"', {})).toThrow(/a health rule returns a table, not a string/);
  });
});

describe('the rules together', () => {
  test('every check becomes one key of argocd-cm', () => {
    const customizations = healthCustomizations();

    expect(Object.keys(customizations)).toHaveLength(healthChecks.length);
    expect(customizations['resource.customizations.health.argoproj.io_Application']).toContain('comparedTo');
    expect(customizations['resource.customizations.health.networking.k8s.io_Ingress']).toContain('Healthy');
  });

  test('no kind has both a rule and a waiver', () => {
    const judged = [...healthChecks.map(kindKey), ...Object.keys(builtInHealth)];

    expect(judged.filter((key) => key in healthWaivers)).toEqual([]);
  });

  test('a check of ours comes before the one of Argo CD', () => {
    expect([
      healthRule('networking.k8s.io/Ingress'),
      healthRule('apps/Deployment'),
      healthRule('ConfigMap'),
      healthRule('example.com/Widget'),
    ]).toEqual(['ours', 'built-in', 'waived', undefined]);
  });

  test('a kind that nobody has thought of is missing', () => {
    const kinds = [
      'v1/ConfigMap',
      'example.com/v1/Widget',
      'argoproj.io/v1alpha1/Application',
      'example.com/v2/Widget',
    ];
    const manifests = kinds.map((key) => ({
      apiVersion: key.slice(0, key.lastIndexOf('/')),
      kind: key.slice(key.lastIndexOf('/') + 1),
    }));

    expect(missingHealth(manifests)).toEqual(['example.com/Widget']);
  });
});

/** What a script uses that gopher-lua does not have, or Argo CD does not open; comments and texts aside. */
function beyondArgo(script: string): string[] {
  const code = script.replaceAll(/--[^\n]*/g, '').replaceAll(/"[^"\n]*"/g, '""');
  const beyond =
    /\bgoto\b|::|\/\/|<<|>>|[&|]|~(?!=)|<const>|<close>|\b(?:string|math|io|os|utf8|coroutine|debug|require|load|table\.(?:pack|unpack|move))\b|\w\s*:\s*\w+\s*\(/g;
  return [...code.matchAll(beyond)].map(([found]) => found);
}
