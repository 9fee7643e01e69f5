import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Layer,
  type Plan,
  componentsOf,
  isProblems,
  planCluster,
  readClusterFile,
} from '@lumie-infra/common-chart';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { importLayers, layerNames, workspaceRoot } from '../workspace-layers.ts';

/** What the platform consists of: the seed's hierarchy, and the parts that a seed component became two of. */
const hierarchy: Readonly<Record<string, readonly string[]>> = {
  bootstrap: ['crds', 'kong', 'minio', 'vault', 'vault-secrets-operator', 'zot'],
  platform: ['cert-manager', 'coredns-config', 'priority-classes', 'rabbitmq', 'rabbitmq-operator'],
  storage: ['barman-cloud', 'cnpg', 'infra-db', 'pgbouncer', 'pgweb', 'redis', 'velero'],
  security: ['authelia', 'falco', 'keycloak', 'kyverno', 'teleport', 'teleport-agent', 'trivy'],
  observability: [
    'alertmanager',
    'blackbox-exporter',
    'goldilocks',
    'grafana',
    'kube-state-metrics',
    'loki',
    'node-exporter',
    'opentelemetry',
    'opentelemetry-operator',
    'prometheus',
    'tempo',
    'thanos',
    'vpa',
  ],
  applications: [
    'academy-svc',
    'admin-svc',
    'argocd',
    'attendance-svc',
    'auth-svc',
    'billing-svc',
    'code-server',
    'content-svc',
    'docusaurus',
    'exam-svc',
    'file-svc',
    'grading-svc',
    'headlamp',
    'joossam',
    'lumie',
    'lumie-dev',
    'lumie-frontend',
    'mas',
    'spreadsheet-svc',
    'tekton-ci-cd',
    'tekton-dashboard',
    'tekton-pipeline',
    'tekton-triggers',
    'tenant-svc',
    'umami',
  ],
  'web-apps': ['web-app-set'],
};

let layers: readonly Layer[];
let plan: Plan;
beforeAll(async () => {
  layers = await importLayers(layerNames());
  plan = planCluster(readClusterFile(join(workspaceRoot, 'cluster.yaml'), { available: layers }).definition);
});

/** The plan of this repository's cluster with some components turned off. */
function without(...names: readonly string[]): Plan {
  const chosen = layers.map((layer) => {
    const own = names.filter((name) => layer.components.some((component) => component.name === name));
    return layer.with(Object.fromEntries(own.map((name) => [name, false])) as never);
  });
  const { definition } = readClusterFile(join(workspaceRoot, 'cluster.yaml'), { available: chosen });
  return planCluster(definition);
}

describe('the platform', () => {
  test('holds every component of the hierarchy and nothing unnamed', () => {
    const found = Object.fromEntries(
      plan.layers.map((layer) => [layer.name, layer.components.map(({ name }) => name)] as const),
    );

    expect(found).toEqual(hierarchy);
  });

  test('starts with object storage, registry, secrets, ingress, in this order', () => {
    const rank = new Map(componentsOf(plan).map(({ name, rank: own }) => [name, own]));
    const order = ['crds', 'minio', 'zot', 'vault', 'vault-secrets-operator', 'kong'];

    expect([...order].sort((a, b) => rank.get(a)! - rank.get(b)!)).toEqual(order);
  });

  test('every dashboard is emitted by exactly one component', () => {
    const emitted = componentsOf(plan).flatMap(({ objects }) =>
      objects
        .filter(({ metadata }) => metadata.labels?.['grafana_dashboard'] === '1')
        .map(({ metadata }) => metadata.name.replace('dashboard-', '')),
    );
    const files = layerNames()
      .flatMap((layer) => globSync(`packages/${layer}/src/dashboards/*.ts`, { cwd: workspaceRoot }))
      .map((file) => basename(file, '.ts'))
      .filter((file) => !file.endsWith('.test'));

    expect(emitted.sort()).toEqual(files.sort());
    expect(emitted).toHaveLength(14);
  });

  test('a component that is turned off leaves no trace', () => {
    const text = JSON.stringify(
      without('goldilocks').layers.map((layer) =>
        layer.components.map(({ name, objects, edges }) => ({ name, objects, edges })),
      ),
    );

    expect(text.replaceAll('goldilocks.fairwinds.com/enabled', '')).not.toContain('"goldilocks"');
  });

  test('everything that needs a component which is turned off is named in one error', () => {
    const thrown = (() => {
      try {
        without('infra-db');
      } catch (error) {
        return error;
      }
      return undefined;
    })();

    expect(isProblems(thrown)).toBe(true);
    const needing = (thrown as { problems: readonly string[] }).problems.map((problem) => problem.split(' ')[0]);
    const direct = componentsOf(plan)
      .filter(({ edges }) =>
        edges.some(({ component, reason }) => component === 'infra-db' && reason.startsWith('declared')),
      )
      .map(({ name }) => name);
    expect(needing).toEqual([...direct].sort());
    expect(needing).toEqual(expect.arrayContaining(['grafana', 'keycloak', 'teleport', 'umami']));
  });
});
