import { planClusterFile } from '@lumie-infra/common-chart';
import { type StoreSpec, firstDay, storeSpec, vaultApi } from '@lumie-infra/provision/first-day';
import { clusterInMemory, listen, vaultInMemory } from '@lumie-infra/provision/first-day/testing';
import { valueMaker } from '@lumie-infra/provision/secrets';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { importLayers, layerNames, workspaceRoot } from './workspace-layers.ts';

let spec: StoreSpec;
let configMaps: readonly object[];

beforeAll(async () => {
  const available = await importLayers(layerNames());
  const plan = planClusterFile(join(workspaceRoot, 'cluster.yaml'), { available });
  spec = storeSpec(plan);
  configMaps = plan.layers.flatMap(({ components }) =>
    components.flatMap(({ objects }) =>
      objects.filter(
        ({ kind, metadata }) => kind === 'ConfigMap' && metadata.labels?.['lumie-infra.com/vault-policy'] === 'true',
      ),
    ),
  );
});

const patience = { attempts: 9, firstPause: 1, requestTimeout: 10_000, wait: async () => undefined };

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'first-day-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

/** A text for everything that only people have. */
function suppliedOf({ contract }: StoreSpec): Record<string, Record<string, string>> {
  const supplied: Record<string, Record<string, string>> = {};
  for (const { path, field, making } of contract.values) {
    if (making.kind === 'person') (supplied[path] ??= {})[field] = `${field} as somebody has it`;
  }
  return supplied;
}

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
  /** Arguments of every process of the machine while it ran. */
  readonly processes: ReadonlySet<string>;
}

async function node(args: readonly string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, args, { cwd: workspaceRoot });
  child.stdin.end(input);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const processes = new Set<string>();
  const look = setInterval(() => commandLines().forEach((line) => processes.add(line)), 50);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(look);
  return { code, output, errors, processes };
}

function commandLines(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8');
      } catch {
        // It has ended in the meantime.
        return '';
      }
    });
}

const firstDayCommand = ['--conditions=@lumie-infra/source', 'tools/first-day.ts'];

test('the store of this cluster holds every value and knows every consumer, and then needs nothing more', async () => {
  const cluster = clusterInMemory();
  cluster.secrets.set('minio/minio-root', { rootUser: 'admin', rootPassword: 'made at the start' });
  const vault = vaultInMemory({ review: cluster.review });
  const { addresses, close } = await listen(vault);
  onTestFinished(close);
  const said: string[] = [];
  const run = () =>
    firstDay(
      spec,
      {
        keyFile: join(keys, 'keys.json'),
        shares: 5,
        threshold: 3,
        pgpKeys: [],
        supplied: new Map(
          Object.entries(suppliedOf(spec)).flatMap(([path, fields]) =>
            Object.entries(fields).map(([field, text]) => [`${path}#${field}`, text] as const),
          ),
        ),
        keepRoot: false,
        remake: false,
        prove: true,
      },
      {
        servers: [{ name: 'vault-0', api: vaultApi({ address: addresses[0]!, fetch, patience }) }],
        cluster,
        maker: valueMaker(),
      },
      'apply',
      (line) => said.push(line),
    );
  const keys = folder();

  expect((await run()).missing).toEqual([]);

  const { values } = spec.contract;
  const held = values.filter(({ path, field }) => typeof vault.kv.versions.get(path)?.at(-1)?.data[field] === 'string');
  expect(held.length).toBeGreaterThan(80);
  expect(held).toEqual(values);
  expect(vault.policies.size).toBe(configMaps.length + 2);
  expect(said).toContain(`  ${spec.consumers.roles.length} of ${spec.consumers.roles.length} logins were tried`);
  expect(vault.kv.versions.get('bootstrap/minio')!.at(-1)!.data['MINIO_ROOT_PASSWORD']).toBe('made at the start');

  vault.writes.length = 0;
  expect(await run()).toEqual({ changes: [], missing: [] });
  expect(vault.writes).toEqual([]);

  await expectNothingToDo(vault.writes, addresses[0]!, cluster);
});

/** Runs the job that tends policies afterwards, as the cluster does. */
async function expectNothingToDo(
  writes: readonly string[],
  store: string,
  cluster: ReturnType<typeof clusterInMemory>,
): Promise<void> {
  const api = createServer((_, response) => response.end(JSON.stringify({ items: configMaps, metadata: {} })));
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void api.close());
  const tokens = folder();
  writeFileSync(join(tokens, 'store'), (await cluster.token('vault', 'vault-policies', 'vault'))!);
  writeFileSync(join(tokens, 'cluster'), 'token');
  const { port } = api.address() as AddressInfo;

  const { code, output, errors } = await node([
    'packages/bootstrap/jobs/collect-policies.ts',
    `--store=${store}`,
    '--auth-mount=kubernetes',
    '--mount=secret',
    '--role=vault-policies',
    '--label=lumie-infra.com/vault-policy=true',
    `--store-token=${join(tokens, 'store')}`,
    `--cluster=http://127.0.0.1:${port}`,
    `--cluster-token=${join(tokens, 'cluster')}`,
  ]);

  expect({ code, output, errors }).toEqual({
    code: 0,
    output: `${configMaps.length} ConfigMaps, 0 changes\n`,
    errors: '',
  });
  expect(writes).toEqual([]);
}

test('the command does it all, and shows no secret anywhere', async () => {
  const vault = vaultInMemory({ review: () => undefined });
  const { addresses, close } = await listen(vault);
  onTestFinished(close);
  const keys = join(folder(), 'keys.json');
  const args = [...firstDayCommand, `--address=${addresses[0]}`, `--keys=${keys}`, '--keep-root', '--json'];

  const first = await node([...args, '--from=-'], JSON.stringify(suppliedOf(spec)));
  const second = await node([...args, '--check']);

  expect(JSON.parse(first.output)).toMatchObject({ missing: [] });
  expect(JSON.parse(second.output)).toEqual({ changes: [], missing: [] });
  expect([first.code, second.code]).toEqual([0, 0]);
  const shown = [first, second].flatMap(({ output, errors, processes }) => [output, errors, ...processes]).join('\n');
  // Texts that are no secret by themselves.
  const plain = new Set(spec.contract.values.flatMap(({ making }) => (making.kind === 'text' ? [making.text] : [])));
  const secrets = [...vault.secrets].filter((secret) => !plain.has(secret));
  expect(secrets.length).toBeGreaterThan(80);
  expect(secrets.filter((secret) => shown.includes(secret)).length).toBe(0);
});

test('what is missing is said at the end and by the exit code', async () => {
  const vault = vaultInMemory({ review: () => undefined });
  const { addresses, close } = await listen(vault);
  onTestFinished(close);

  const { code, output } = await node([...firstDayCommand, `--address=${addresses[0]}`, '--check']);

  expect({ code, output }).toEqual({
    code: 1,
    output: '! the store is not initialised\n1 missing, marked with ! above\n',
  });
});

test('values that have no place are refused before anything is done, and are not shown', async () => {
  const file = join(folder(), 'values.yaml');
  writeFileSync(file, 'platform/githob: { GITHUB_TOKEN: hidden }', { mode: 0o600 });

  const { code, errors } = await node([...firstDayCommand, '--address=http://127.0.0.1:1', `--from=${file}`]);

  expect(code).toBe(1);
  expect(errors).toMatch(
    /values\.yaml platform\/githob is no path of this cluster; did you mean 'platform\/github'\?\n$/,
  );
});

test('a number of shares that is none is refused', async () => {
  const { code, errors } = await node([...firstDayCommand, '--shares=none']);

  expect([code, errors]).toEqual([1, "--shares is 'none'; give a whole number from 1\n"]);
});
