import { planClusterFile, writePlan } from '@lumie-infra/common-chart';
import { type SecretsContract, clusterModel, secretsContract } from '@lumie-infra/common-chart/verify';
import { connect } from '@lumie-infra/provision/kubernetes';
import { FakeApiServer } from '@lumie-infra/provision/kubernetes/testing';
import { describeSeed, planFor, readRenderedCluster } from '@lumie-infra/provision/argo-cd';
import { packStandInChart } from '@lumie-infra/provision/argo-cd/testing';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importLayers, layerNames, workspaceRoot } from './workspace-layers.ts';
import { helmPath } from './unpack-kubectl-layer.ts';

const helm = helmPath() ?? 'helm';
const folder = mkdtempSync(join(tmpdir(), 'seed-'));
let contract: SecretsContract;

beforeAll(async () => {
  const plan = planClusterFile(join(workspaceRoot, 'cluster.yaml'), { available: await importLayers(layerNames()) });
  writePlan(plan, folder);
  contract = secretsContract(clusterModel(plan));
  packStandInChart(helm, join(folder, 'applications/argocd/charts'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A value for everything that the contract says is needed early. */
function seededValues(): Record<string, Record<string, string>> {
  const values: Record<string, Record<string, string>> = {};
  for (const { path, field, seeded } of contract.values) if (seeded) (values[path] ??= {})[field] = `${path} ${field}`;
  return values;
}

test('the seed of this cluster, step by step, with a stand-in for the chart of Argo CD', async () => {
  const server = await new FakeApiServer().open();
  const client = await connect({ kubeconfig: server.kubeconfig });

  const plan = await planFor({ client, cluster: readRenderedCluster(folder), values: seededValues(), helm });

  await expect(`${describeSeed(plan)}\n`).toMatchFileSnapshot('test/golden/seed.txt');
  await client.close();
  await server.close();
});

test('what is seeded is what the render says must come from outside', () => {
  const { seededSecrets, priorityClasses, dns } = readRenderedCluster(folder);

  const listed = ['applications', 'bootstrap', 'platform'].flatMap((layer) => {
    const file = JSON.parse(readFileSync(join(folder, layer, 'bootstrap.json'), 'utf8')) as {
      readonly seededSecrets: readonly { readonly namespace: string; readonly name: string }[];
    };
    return file.seededSecrets.map(({ namespace, name }) => `${namespace}/${name}`);
  });
  expect(seededSecrets.map(({ object: { metadata } }) => `${metadata.namespace}/${metadata.name}`).sort()).toEqual(
    listed.sort(),
  );
  expect(priorityClasses).not.toEqual([]);
  expect(dns).not.toEqual([]);
});
