import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FakeApiServer } from '../kubernetes/testing/index.ts';
import { firstDay } from './first-day.ts';
import { openCluster, openServers } from './reach-store.ts';
import { listen, quickMaker, sampleStore, vaultInMemory } from './testing/index.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'reach-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

/** An API server with the account of the operator and one Secret. */
async function cluster() {
  const server = await new FakeApiServer().open();
  onTestFinished(() => server.close());
  server.write({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { namespace: 'vault', name: 'vault-operator' } });
  server.write({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { namespace: 'web', name: 'web-metrics' },
    data: { METRICS: Buffer.from('of the cluster').toString('base64') },
  });
  const kubeconfig = join(folder(), 'kubeconfig');
  writeFileSync(kubeconfig, server.kubeconfig);
  const open = await openCluster({ kubeconfig, address: [] });
  onTestFinished(() => open!.close());
  return open!;
}

test('a first day through the API of a cluster: values are taken over, and the operator signs in', async () => {
  const { secrets } = await cluster();
  const account = { namespace: 'vault', name: 'vault-operator', audience: 'vault' };
  const vault = vaultInMemory({ review: (jwt) => (jwt === 'token of vault-operator' ? account : undefined) });
  const { addresses, close } = await listen(vault);
  onTestFinished(close);
  const forward = async ({ name }: { name: string }, port: number) => {
    expect([name, port]).toEqual(['vault-0', 8200]);
    return { port: Number(new URL(addresses[0]!).port), close: async () => undefined };
  };

  const servers = await openServers(sampleStore, [], { client: { forward } });
  const report = await firstDay(
    sampleStore,
    {
      keyFile: join(folder(), 'keys.json'),
      shares: 3,
      threshold: 2,
      pgpKeys: [],
      supplied: new Map([['apps/mail#TOKEN', 'given']]),
      remake: false,
      keepRoot: false,
      prove: false,
    },
    { servers: servers.list, cluster: secrets, maker: quickMaker },
    'apply',
    () => undefined,
  );
  await servers.close();

  expect(report.missing).toEqual([]);
  expect(report.changes).toContain('apps/web METRICS, from the cluster');
  expect(report.changes).toContain('the root token is revoked');
});

test('what is not in the cluster is not there', async () => {
  const { secrets } = await cluster();

  expect(await secrets.secret('web', 'none')).toBeUndefined();
  expect(await secrets.token('vault', 'nobody', 'vault')).toBeUndefined();
});

test('addresses alone need no cluster', async () => {
  expect(await openCluster({ address: ['http://127.0.0.1:1'] })).toBeUndefined();
  const { list } = await openServers(sampleStore, ['http://127.0.0.1:1/'], undefined);

  expect(list.map(({ name, api }) => [name, api.address])).toEqual([['http://127.0.0.1:1/', 'http://127.0.0.1:1']]);
});

test('without either there is no way to the store', async () => {
  await expect(openServers(sampleStore, [], undefined)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Problems: neither a cluster nor the address of a server is given; give --kubeconfig or --address]`,
  );
});
