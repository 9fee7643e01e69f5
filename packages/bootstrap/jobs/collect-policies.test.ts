import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type FakeStore, fakeCluster, fakeStore } from '../test/fake-store.ts';
import type { ConfigMap } from './grant.ts';

const label = 'example.com/policy=true';

function configMap(name: string, namespace: string, paths: readonly string[], role: object = {}): ConfigMap {
  const account = `${namespace}-secrets`;
  return {
    metadata: { name, namespace },
    data: {
      'policy.hcl': paths.map((path) => `path "${path}" {\n  capabilities = ["read"]\n}\n`).join('\n'),
      'role.json': JSON.stringify({
        name: account,
        bound_service_account_names: [account],
        bound_service_account_namespaces: [namespace],
        audience: 'vault',
        token_ttl: '1h',
        ...role,
      }),
    },
  };
}

const peoplesRole = {
  bound_service_account_names: ['people'],
  bound_service_account_namespaces: ['people'],
  audience: 'vault',
  token_ttl: '1h',
  token_policies: ['people'],
};
const storage = configMap('storage', 'storage', ['secret/data/storage/root']);
const logs = configMap('logs', 'storage', ['secret/data/logs/bucket']);
const web = configMap('web', 'web', ['secret/data/web', 'secret/data/web/login']);

interface Run {
  readonly code: number | null;
  readonly output: string[];
  readonly error: string;
}

/** The job as the cluster runs it: a process of its own, against servers on loopback. */
async function collect(store: FakeStore, configMaps: readonly ConfigMap[], args: readonly string[] = []): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'policies-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'token'), 'account-token\n');
  const given = {
    store: store.url,
    'auth-mount': 'kubernetes',
    mount: 'secret',
    role: 'policies',
    label,
    'store-token': join(folder, 'token'),
    cluster: await fakeCluster(configMaps, label),
    'cluster-token': join(folder, 'token'),
  };
  const child = spawn(process.execPath, [
    join(import.meta.dirname, 'collect-policies.ts'),
    ...Object.entries(given).map(([name, value]) => `--${name}=${value}`),
    ...args,
  ]);
  let output = '';
  let error = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (error += String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output: output.trim().split('\n'), error: error.trim() };
}

test('every ConfigMap becomes a policy, and a role has all policies that ask for it', async () => {
  const store = await fakeStore();

  const { code, output } = await collect(store, [storage, web, logs]);

  expect({ code, output }).toEqual({
    code: 0,
    output: [
      'policy cluster.storage.logs written',
      'policy cluster.storage.storage written',
      'policy cluster.web.web written',
      'role storage-secrets written',
      'role web-secrets written',
      '3 ConfigMaps, 5 changes',
    ],
  });
  expect(store.policies.get('cluster.web.web')).toBe(web.data!['policy.hcl']);
  expect(store.roles.get('storage-secrets')).toEqual({
    bound_service_account_names: ['storage-secrets'],
    bound_service_account_namespaces: ['storage'],
    audience: 'vault',
    token_ttl: '1h',
    token_policies: ['cluster.storage.logs', 'cluster.storage.storage'],
  });
});

test('what is as it should be is not written again', async () => {
  const store = await fakeStore();
  await collect(store, [storage, web]);
  store.writes.length = 0;

  const { output } = await collect(store, [storage, web]);

  expect(output).toEqual(['2 ConfigMaps, 0 changes']);
  expect(store.writes).toEqual([]);
});

test('what nobody asks for any more goes, and what people wrote stays', async () => {
  const store = await fakeStore();
  store.policies.set('people', 'path "sys/health" {}');
  store.roles.set('people', peoplesRole);
  await collect(store, [storage, web, logs]);

  const { output } = await collect(store, [storage]);

  expect(output).toEqual([
    'role storage-secrets written',
    'role web-secrets removed',
    'policy cluster.storage.logs removed',
    'policy cluster.web.web removed',
    '1 ConfigMaps, 4 changes',
  ]);
  expect([...store.policies.keys()]).toEqual(['people', 'cluster.storage.storage']);
  expect([...store.roles.keys()]).toEqual(['people', 'storage-secrets']);
});

test.each([
  [
    'a pattern in a path',
    configMap('bad', 'bad', ['secret/data/*']),
    'has the line \'path "secret/data/*" {\'; a policy holds paths without patterns, each with capabilities = ["read"]',
  ],
  [
    'a path outside of the mount',
    configMap('bad', 'bad', ['sys/policies/acl/root']),
    "lets read 'sys/policies/acl/root', which is not below secret/data/; leave it out",
  ],
  [
    'more than reading',
    {
      ...web,
      metadata: { name: 'bad', namespace: 'bad' },
      data: { 'policy.hcl': 'path "secret/data/a" {\n  capabilities = ["sudo"]\n}\n' },
    },
    'has the line \'  capabilities = ["sudo"]\'; a policy holds paths without patterns, each with capabilities = ["read"]',
  ],
  [
    'accounts of another namespace',
    configMap('bad', 'bad', ['secret/data/a'], { bound_service_account_namespaces: ['web'] }),
    "binds its role outside of namespace 'bad'; a ConfigMap speaks for its own namespace only",
  ],
  [
    'any account',
    configMap('bad', 'bad', ['secret/data/a'], { bound_service_account_names: ['*'] }),
    "binds account '*'; name accounts one by one",
  ],
  [
    'the role of somebody else',
    configMap('bad', 'bad', ['secret/data/a'], { name: 'people' }),
    "asks for role 'people', which has policies that come from no ConfigMap; take another name",
  ],
  [
    'a role that another ConfigMap describes',
    configMap('bad', 'zoo', ['secret/data/a'], { name: 'web-secrets' }),
    "describes role 'web-secrets' otherwise than cluster.web.web; let them agree",
  ],
])('%s is refused, and everything else is done', async (_, bad, reason) => {
  const store = await fakeStore();
  store.roles.set('people', peoplesRole);

  const { code, error } = await collect(store, [web, bad]);

  expect(code).toBe(1);
  expect(error).toBe(`1 ConfigMaps were refused:\n  ConfigMap ${bad.metadata.namespace}/bad ${reason}`);
  expect([...store.policies.keys()]).toEqual(['cluster.web.web']);
  expect([...store.roles.keys()]).toEqual(['people', 'web-secrets']);
});

test('a policy that is refused today keeps what it was yesterday', async () => {
  const store = await fakeStore();
  await collect(store, [storage, web]);

  await collect(store, [storage, { ...web, data: {} }]);

  expect([...store.policies.keys()]).toEqual(['cluster.storage.storage', 'cluster.web.web']);
  expect([...store.roles.keys()]).toEqual(['storage-secrets', 'web-secrets']);
});

test.each([
  ['new', { initialized: false, sealed: true }],
  ['sealed', { initialized: true, sealed: true }],
])('a store that is %s is left alone', async (_, state) => {
  const store = await fakeStore();
  store.state = state;

  expect(await collect(store, [web])).toEqual({
    code: 0,
    output: ['the store is new or sealed; nothing is done'],
    error: '',
  });
});

test('an empty answer of the cluster removes nothing', async () => {
  const store = await fakeStore();
  await collect(store, [web]);

  const { code, error } = await collect(store, []);

  expect({ code, error }).toEqual({
    code: 1,
    error: 'no ConfigMap says what may be read; not one policy is removed for that',
  });
  expect(store.policies.size).toBe(1);
});

test('a role that the store does not know says what to do', async () => {
  const store = await fakeStore();

  const { code, error } = await collect(store, [web], ['--role=nobody']);

  expect({ code, error }).toEqual({
    code: 1,
    error: "role 'nobody' cannot sign in (403); run first-day, which writes it",
  });
});
