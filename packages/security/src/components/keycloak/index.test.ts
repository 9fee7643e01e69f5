import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type identityProvider } from '@lumie-infra/common-chart';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { objectOf, objectsOf, planSecurity } from '../../../test/plan-security.ts';
import type { KeycloakxValues } from '../../charts/keycloakx.gen.ts';
import { consoles, secretVariable } from './consoles.ts';
import type { Realm } from './realm.ts';

const keycloak = planSecurity().get('keycloak')!;
const values = keycloak.values as KeycloakxValues;

function dataOf(name: string): Readonly<Record<string, string>> {
  return objectOf(keycloak, 'ConfigMap', name)['data'] as Readonly<Record<string, string>>;
}

test('it is the identity provider that everyone counts on', () => {
  const { clients, realm, groups } = JSON.parse(dataOf('keycloak-realm')['realm.json']!) as Realm;
  const expected = keycloak.outputs as ReturnType<typeof identityProvider.defaults>;

  expect(realm).toBe(expected.realm);
  expect(groups.map(({ name }) => name)).toEqual([expected.adminGroup, expected.viewerGroup]);
  expect(clients.map(({ clientId }) => clientId)).toEqual(consoles.map(({ id }) => id));
});

test('the prober asks for the discovery document of that realm', () => {
  const { issuer } = keycloak.outputs as ReturnType<typeof identityProvider.defaults>;
  const { spec } = objectOf(keycloak, 'Probe', 'keycloak') as unknown as {
    readonly spec: { readonly targets: { readonly staticConfig: { readonly static: readonly string[] } } };
  };

  expect(spec.targets.staticConfig.static).toEqual([`${issuer}/.well-known/openid-configuration`]);
});

test('people come in where they sign in, and administrators through the access gateway only', () => {
  const paths = objectsOf(keycloak, 'Ingress').flatMap(({ spec }) =>
    (spec as { rules: { host: string; http: { paths: { path: string }[] } }[] }).rules.flatMap(({ host, http }) =>
      http.paths.map(({ path }) => `${host}${path}`),
    ),
  );

  expect(paths.sort()).toEqual(['auth.reference.example.com/realms', 'auth.reference.example.com/resources']);
  expect(objectOf(keycloak, 'Service', 'console-keycloak').metadata.annotations).toMatchObject({
    'teleport.dev/name': 'keycloak',
  });
});

test('every client has its secret from a path of its own, in the variable that the realm names', () => {
  const paths = objectsOf(keycloak, 'VaultStaticSecret').map(({ spec }) => (spec as { path: string }).path);
  const variables = (load(values.extraEnv as string) as { name: string }[]).map(({ name }) => name);

  for (const console of consoles) {
    expect(paths).toContain(`security/oidc/${console.id}`);
    expect(variables).toContain(secretVariable(console));
  }
});

test('the job gives Keycloak the clients with their secrets, whatever characters these have', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keycloak-clients-'));
  try {
    const { 'clients.json': clients, 'update-clients.sh': script } = dataOf('keycloak-clients');
    const recorder = join(folder, 'kcadm.sh');
    writeFileSync(recorder, '#!/bin/bash\n[ "$1" = config ] || cp "${@: -3:1}" "$RECORD"\n');
    chmodSync(recorder, 0o755);
    writeFileSync(join(folder, 'clients.json'), clients!);
    writeFileSync(
      join(folder, 'update.sh'),
      script!
        .replaceAll('/opt/keycloak/bin/kcadm.sh', recorder)
        .replaceAll('/etc/clients/', `${folder}/`)
        .replaceAll('/tmp/clients.json', join(folder, 'filled.json')),
    );
    const secrets = Object.fromEntries(consoles.map((console, index) => [secretVariable(console), `a&b/${index}$c`]));
    execFileSync('bash', [join(folder, 'update.sh')], {
      env: { ...process.env, ...secrets, ADMIN_USERNAME: 'a', ADMIN_PASSWORD: 'b', RECORD: join(folder, 'record') },
    });

    const sent = JSON.parse(readFileSync(join(folder, 'record'), 'utf8')) as { clients: { secret: string }[] };
    expect(sent.clients.map(({ secret }) => secret)).toEqual(Object.values(secrets));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('another list of clients is another job', () => {
  const [job] = objectsOf(keycloak, 'Job');

  expect(job?.metadata.name).toMatch(/^keycloak-clients-[0-9a-f]{8}$/);
});

test('one pod has no disruption budget, several do', () => {
  const budget = (replicas: number) =>
    (planSecurity({ security: { keycloak: { replicas } } }).get('keycloak')!.values as KeycloakxValues)
      .podDisruptionBudget;

  expect([budget(1), budget(2)]).toEqual([undefined, { maxUnavailable: 1 }]);
});
