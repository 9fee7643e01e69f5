import { planClusterFile } from '@lumie-infra/common-chart';
import { FakeApiServer } from '@lumie-infra/provision/kubernetes/testing';
import { type ExpectedCluster, expectedCluster } from '@lumie-infra/provision/status';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importLayers, layerNames, workspaceRoot } from './workspace-layers.ts';

const folder = mkdtempSync(join(tmpdir(), 'status-'));
const kubeconfig = join(folder, 'kubeconfig');
const server = new FakeApiServer();
let expected: ExpectedCluster;

beforeAll(async () => {
  await server.open();
  server.serve('argoproj.io/v1alpha1', { kind: 'Application', name: 'applications', namespaced: true });
  server.serve('argoproj.io/v1alpha1', { kind: 'AppProject', name: 'appprojects', namespaced: true });
  writeFileSync(kubeconfig, server.kubeconfig);
  const available = await importLayers(layerNames());
  expected = expectedCluster(planClusterFile(join(workspaceRoot, 'cluster.yaml'), { available }));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly complaints: string;
}

function run(command: string, ...args: readonly string[]): Promise<Ended> {
  const file = join(import.meta.dirname, command);
  return new Promise((resolve) => {
    execFile(
      'node',
      ['--conditions=@lumie-infra/source', file, '--kubeconfig', kubeconfig, ...args],
      (error, output, complaints) => resolve({ code: error === null ? 0 : Number(error.code), output, complaints }),
    );
  });
}

function write(name: string, health: string): void {
  server.write({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd' },
    status: { sync: { status: 'Synced' }, health: { status: health } },
  });
}

const names = (): string[] => [
  'root',
  ...expected.layers.flatMap(({ name, components }) => [name, ...components.map((component) => component.name)]),
];

test('a cluster that stands still ends it with the reason, and with how far it is', async () => {
  for (const name of ['root', 'bootstrap', 'crds']) write(name, 'Healthy');
  write('minio', 'Degraded');
  write('bootstrap', 'Progressing');

  const { code, output, complaints } = await run('status.ts');

  expect(code).toBe(1);
  expect(output).toContain('bootstrap      wave -1  ██');
  expect(complaints).toMatch(/^cluster lumie is not healthy:\n {2}minio: degraded; it holds up /m);
});

test('a cluster that is healthy ends watching', async () => {
  for (const name of names()) write(name, 'Healthy');

  const [watched, json] = await Promise.all([
    run('status.ts', '--watch', '--timeout', '1'),
    run('status.ts', '--json'),
  ]);

  expect(watched).toMatchObject({ code: 0, complaints: '' });
  expect(watched.output.trim().split('\n')).toHaveLength(names().length);
  expect(json.code).toBe(0);
  expect(JSON.parse(json.output)).toMatchObject({ cluster: 'lumie', done: true, blockers: [] });
});

test('nothing is uninstalled before the name of the cluster is given', async () => {
  const [nobody, other] = await Promise.all([run('uninstall.ts'), run('uninstall.ts', '--confirm', 'edge')]);

  expect(nobody).toMatchObject({
    code: 1,
    complaints: 'this deletes everything that Argo CD runs in lumie; confirm with --confirm lumie\n',
  });
  expect(other).toMatchObject({
    code: 1,
    complaints: "'edge' is not lumie, so nothing was deleted; repeat, and give the name of the cluster\n",
  });
  expect(server.requests.every(({ method }) => method === 'GET')).toBe(true);
});
