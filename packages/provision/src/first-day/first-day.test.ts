import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ValueMaker } from '../secrets/index.ts';
import { type FirstDayMode, type FirstDayReport, firstDay } from './first-day.ts';
import type { StoreSpec } from './store-spec.ts';
import {
  type ClusterInMemory,
  Died,
  type Faults,
  type VaultInMemory,
  clusterInMemory,
  faultyFetch,
  quickMaker,
  sampleStore,
  vaultInMemory,
} from './testing/index.ts';
import { vaultApi } from './vault-api.ts';
import type { FirstDaySettings } from './world.ts';

// Key files are forced onto the disk, a thousand times here.
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A store, a cluster and a folder, for any number of runs. */
interface Stage {
  readonly vault: VaultInMemory;
  readonly cluster: ClusterInMemory;
  readonly keyFile: string;
  readonly servers: number;
  /** Every line of every run. */
  readonly said: string[];
}

interface RunProps {
  readonly spec?: StoreSpec;
  readonly settings?: Partial<FirstDaySettings>;
  readonly mode?: FirstDayMode;
  readonly faults?: Faults;
  readonly answers?: readonly string[];
  readonly withoutCluster?: boolean;
  readonly maker?: ValueMaker;
}

const accounts = ['vault/vault-operator', 'vault/vault-policies', 'web/web-secrets', 'mail/mail-secrets'];
const mailToken = 'apps/mail#TOKEN';
const supplied = new Map([[mailToken, 'given by a person']]);
/** All values of {@link sampleStore}. */
const everything = sampleStore.contract.values.length;

interface Built {
  readonly servers?: number;
  readonly seal?: 'ocikms' | 'shamir';
  /** Service accounts of the cluster. */
  readonly known?: readonly string[];
}

function stage({ servers = 1, seal = 'shamir', known = accounts }: Built = {}): Stage {
  const folder = mkdtempSync(join(memory, 'first-day-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const cluster = clusterInMemory(known);
  const vault = vaultInMemory({ servers, seal, review: cluster.review });
  return { vault, cluster, keyFile: join(folder, 'keys.json'), servers, said: [] };
}

async function run(on: Stage, props: RunProps = {}): Promise<FirstDayReport> {
  const { answers, faults, maker = quickMaker, mode = 'apply', settings = {}, spec = sampleStore } = props;
  const rest = [...(answers ?? [])];
  const fetch = faultyFetch(on.vault, faults);
  const patience = { attempts: 9, firstPause: 0, requestTimeout: 10_000, wait: async () => undefined };
  return firstDay(
    spec,
    {
      keyFile: on.keyFile,
      shares: 5,
      threshold: 3,
      pgpKeys: [],
      supplied,
      keepRoot: false,
      remake: false,
      prove: false,
      ...settings,
    },
    {
      servers: Array.from({ length: on.servers }, (_, index) => ({
        name: `vault-${index}`,
        api: vaultApi({ address: `http://server-${index}`, fetch, patience }),
      })),
      ...(props.withoutCluster === true ? {} : { cluster: on.cluster }),
      ...(answers === undefined ? {} : { ask: async () => rest.shift() ?? '' }),
      maker,
    },
    mode,
    (line) => on.said.push(line),
  );
}

function fieldsIn({ vault }: Stage): Record<string, unknown> {
  return Object.fromEntries(
    [...vault.kv.versions].flatMap(([path, versions]) =>
      Object.entries(versions.at(-1)!.data).map(([field, text]) => [`${path}#${field}`, text]),
    ),
  );
}

interface KeysOf {
  readonly shares: string[];
  readonly rootToken?: string;
  readonly state: string;
}

function keysOf({ keyFile }: Stage): KeysOf {
  return JSON.parse(readFileSync(keyFile, 'utf8')) as KeysOf;
}

/** Whether all values are there, each set once and never changed, and those that are made of others fit. */
async function expectComplete(on: Stage): Promise<void> {
  const fields = fieldsIn(on);
  expect(Object.keys(fields)).toHaveLength(everything);
  for (const { path, field, making } of sampleStore.contract.values) {
    const texts = on.vault.kv.versions.get(path)!.map(({ data }) => data[field]);
    expect(new Set(texts.filter((text) => text !== undefined)).size, `${path} ${field} was changed`).toBe(1);
    const valueOf = (part: { path: string; field: string }) => String(fields[`${part.path}#${part.field}`]);
    expect(await quickMaker.isMadeOf(String(fields[`${path}#${field}`]), making, valueOf), `${path} ${field}`).toBe(
      true,
    );
  }
  const idOf = (key: string) => String(fields[key]).split(' ').at(-1);
  expect(new Set(['apps/keys#CERTIFICATE', 'apps/keys#KEY', 'apps/keys#CA'].map(idOf)).size).toBe(1);
}

test('a new store gets all that a cluster needs of it, in one run', async () => {
  const on = stage();

  const { changes, missing } = await run(on);

  expect(missing).toEqual([]);
  expect(changes.map((change) => change.replace(on.keyFile, '<keys>'))).toMatchInlineSnapshot(`
    [
      "the store is initialised; 5 unseal shares are in <keys>",
      "vault-0 is unsealed",
      "audit log on the standard output",
      "engine kv version 2 at secret",
      "authentication of service accounts at kubernetes",
      "address of the cluster at auth/kubernetes",
      "policy vault-operator",
      "policy vault-policies",
      "role vault-operator",
      "role vault-policies",
      "policy cluster.mail.mail",
      "policy cluster.web.web",
      "role mail-secrets",
      "role web-secrets",
      "people/web PASSWORD, from making",
      "apps/web METRICS, from making",
      "apps/web USERS, from making",
      "apps/web USER, from making",
      "apps/web HASH, from making",
      "apps/keys SIGNING, from making",
      "apps/keys CERTIFICATE, from making",
      "apps/keys KEY, from making",
      "apps/keys CA, from making",
      "apps/mail TOKEN, from --from",
      "apps/mail TOKEN_HASH, from making",
      "the root token is revoked",
    ]
  `);
  await expectComplete(on);
  expect(on.vault.audit.get('stdout/')).toEqual({ type: 'file', options: { file_path: 'stdout' } });
  expect(on.vault.mounts.get('secret/')).toEqual({ type: 'kv', options: { version: '2' } });
  expect([...on.vault.policies.keys()].sort()).toEqual([
    'cluster.mail.mail',
    'cluster.web.web',
    'vault-operator',
    'vault-policies',
  ]);
  expect(on.vault.roles.get('web-secrets')).toMatchObject({
    audience: 'vault',
    bound_service_account_names: ['web-secrets'],
    bound_service_account_namespaces: ['web'],
    token_policies: ['cluster.web.web'],
  });
});

test('afterwards nobody has the root token, and only the owner may read the key file', async () => {
  const on = stage();

  await run(on);

  expect([...on.vault.tokens.values()].filter(({ policies }) => policies.includes('root'))).toEqual([]);
  expect(keysOf(on)).toMatchObject({ state: 'initialised', kind: 'unseal', threshold: 3 });
  expect(keysOf(on).shares).toHaveLength(5);
  expect(keysOf(on).rootToken).toBeUndefined();
  expect(statSync(on.keyFile).mode & 0o777).toBe(0o600);
});

test('a second run as the operator writes nothing', async () => {
  const on = stage();
  await run(on);
  on.vault.writes.length = 0;

  expect(await run(on)).toEqual({ changes: [], missing: [] });
  expect(on.vault.writes).toEqual([]);
});

test('--check changes nothing, and says all that is missing', async () => {
  const on = stage();
  expect(await run(on, { mode: 'check' })).toEqual({ changes: [], missing: ['the store is not initialised'] });
  await run(on, { settings: { supplied: new Map(), keepRoot: true } });
  on.vault.policies.delete('cluster.web.web');
  on.vault.writes.length = 0;

  expect((await run(on, { mode: 'check' })).missing).toMatchInlineSnapshot(`
    [
      "policy cluster.web.web: not there",
      "apps/mail TOKEN is not there: supplied by a person: the token of the mail server",
      "apps/mail TOKEN_HASH is not there: the argon2id hash of \`apps/mail\` \`TOKEN\`",
    ]
  `);
  expect(on.vault.writes).toEqual([]);
});

test('every server of three is unsealed, the others after they have joined', async () => {
  const on = stage({ servers: 3 });

  const { changes, missing } = await run(on);

  expect(missing).toEqual([]);
  expect(changes.filter((change) => change.endsWith('is unsealed'))).toEqual([
    'vault-0 is unsealed',
    'vault-1 is unsealed',
    'vault-2 is unsealed',
  ]);
});

test('a store that a key of the cloud unseals has recovery shares', async () => {
  const on = stage({ seal: 'ocikms', servers: 3 });

  const { missing } = await run(on);

  expect(missing).toEqual([]);
  expect(keysOf(on)).toMatchObject({ kind: 'recovery', threshold: 3 });
  expect(on.vault.writes).not.toContain('POST sys/unseal');
  await expectComplete(on);
});

test('encrypted shares are for people, who enter theirs', async () => {
  const on = stage();
  const pgpKeys = ['a', 'b', 'c', 'd', 'e'];

  expect(await run(on, { settings: { pgpKeys } })).toMatchObject({
    missing: [
      'vault-0 is sealed and no key shares are at hand; run this where people can enter theirs, or with --keys',
    ],
  });
  const plain = keysOf(on).shares.map((share) => Buffer.from(share, 'base64').toString().replace('for one ', ''));

  expect(await run(on, { answers: plain.slice(1, 4) })).toMatchObject({ missing: [] });
  await expectComplete(on);
});

test('people may also enter shares when the file is gone', async () => {
  const on = stage();
  await run(on);
  const { shares } = keysOf(on);
  rmSync(on.keyFile);
  on.vault.seal();

  expect(await run(on, { answers: shares.slice(0, 3) })).toEqual({ changes: ['vault-0 is unsealed'], missing: [] });
});

test('shares of another store are refused', async () => {
  const on = stage();
  await run(on);
  on.vault.seal();

  const { missing } = await run(on, { settings: { keyFile: `${on.keyFile}.none` }, answers: ['one', 'two', 'three'] });

  expect(missing).toEqual(['vault-0 refused the key shares; see whether they are of this store, then run this again']);
});

test('what a person must supply is asked for when everything else is in the store', async () => {
  const on = stage();
  const asked: string[] = [];
  const fetch = faultyFetch(on.vault);
  const patience = { attempts: 9, firstPause: 0, requestTimeout: 10_000, wait: async () => undefined };
  let there = 0;

  await firstDay(
    sampleStore,
    {
      keyFile: on.keyFile,
      shares: 1,
      threshold: 1,
      pgpKeys: [],
      supplied: new Map(),
      keepRoot: false,
      remake: false,
      prove: false,
    },
    {
      servers: [{ name: 'vault-0', api: vaultApi({ address: 'http://server-0', fetch, patience }) }],
      cluster: on.cluster,
      maker: quickMaker,
      ask: async (question) => {
        asked.push(question);
        there = Object.keys(fieldsIn(on)).length;
        return 'typed by a person';
      },
    },
    'apply',
    () => undefined,
  );

  expect(asked).toEqual(['apps/mail TOKEN, the token of the mail server (empty to leave it): ']);
  expect(there).toBe(everything - 2);
  await expectComplete(on);
});

test('what a person leaves is missing, and so is what is made of it', async () => {
  const { missing } = await run(stage(), { settings: { supplied: new Map() }, answers: [] });

  expect(missing).toEqual([
    'apps/mail TOKEN: the token of the mail server; run this again where somebody can enter it, or with --from',
    'apps/mail TOKEN_HASH is made of apps/mail TOKEN, which is missing',
  ]);
});

test('what the cluster has already goes into the store as it is', async () => {
  const on = stage();
  on.cluster.secrets.set('web/web-metrics', { METRICS: 'of the cluster' });
  on.cluster.secrets.set('web/web-login', { USER: 'root' });

  const { changes, missing } = await run(on);

  expect(missing).toEqual([]);
  expect(fieldsIn(on)).toMatchObject({ 'apps/web#METRICS': 'of the cluster', 'apps/web#USER': 'root' });
  expect(changes).toContain('apps/web METRICS, from the cluster');
  await expectComplete(on);
});

test('a password whose hash the cluster has is not invented', async () => {
  const on = stage();
  on.cluster.secrets.set('web/web-login', { HASH: 'of a password that nobody knows here' });

  const { missing } = await run(on);

  expect(missing).toEqual([
    'people/web PASSWORD is missing, but apps/web HASH is made of it; give it with --from, or, if it is lost, remove apps/web HASH from the store and from the cluster and run this again',
    'apps/web USERS is made of people/web PASSWORD, which is missing',
  ]);
  expect(fieldsIn(on)).toMatchObject({ 'apps/web#HASH': 'of a password that nobody knows here' });
});

test('a password that is not the one of the hash that the cluster has is not written', async () => {
  const on = stage();
  on.cluster.secrets.set('web/web-login', { HASH: 'of another password' });
  const wrong = new Map([...supplied, ['people/web#PASSWORD', 'wrong']]);

  const { missing } = await run(on, { settings: { supplied: wrong } });

  expect(missing[0]).toBe(
    'people/web PASSWORD as --from has it is not what apps/web HASH is made of; nothing of it was written, give the right one with --from',
  );
  expect(fieldsIn(on)['people/web#PASSWORD']).toBeUndefined();
});

test('a value that somebody has changed makes what is made of it stale, and new when that is asked for', async () => {
  const on = stage();
  await run(on);
  const write = (change: object) => {
    const { data } = on.vault.kv.versions.get('people/web')!.at(-1)!;
    on.vault.kv.handle('POST', 'data/people/web', { data: { ...data, ...change } });
  };
  write({ PASSWORD: 'changed by hand' });

  expect((await run(on)).missing).toEqual([
    'apps/web USERS is not made of people/web PASSWORD, apps/web METRICS as it stands now; run this with --remake, or put back what it is made of',
    'apps/web HASH is not made of people/web PASSWORD as it stands now; run this with --remake, or put back what it is made of',
  ]);

  const { HASH } = on.vault.kv.versions.get('apps/web')!.at(-1)!.data;
  expect(await run(on, { settings: { remake: true } })).toEqual({
    changes: ['apps/web USERS, from making', 'apps/web HASH, from making'],
    missing: [],
  });
  expect(fieldsIn(on)['apps/web#HASH']).not.toBe(HASH);
  expect(await run(on)).toEqual({ changes: [], missing: [] });
});

test('what the cluster has of a value that was changed since is not taken over', async () => {
  const on = stage();
  await run(on);
  const { USERS, HASH, ...rest } = on.vault.kv.versions.get('apps/web')!.at(-1)!.data as Record<string, string>;
  on.vault.kv.handle('POST', 'data/people/web', { data: { PASSWORD: 'changed by hand' } });
  on.vault.kv.handle('POST', 'data/apps/web', { data: rest });
  on.cluster.secrets.set('web/web-login', { HASH: HASH! });
  on.cluster.secrets.set('web/web-users', { USERS: USERS! });

  expect((await run(on)).changes).toEqual(['apps/web USERS, from making', 'apps/web HASH, from making']);
});

test('two Secrets that disagree are no value', async () => {
  const on = stage();
  const [first, ...others] = sampleStore.contract.values;
  const uses = ['one', 'two'].map((secret) => ({ component: 'web', namespace: 'web', secret, key: 'a', whole: true }));
  const spec = { ...sampleStore, contract: { ...sampleStore.contract, values: [{ ...first!, uses }, ...others] } };
  on.cluster.secrets.set('web/one', { a: '1' });
  on.cluster.secrets.set('web/two', { a: '2' });

  const { missing } = await run(on, { spec });

  expect(missing[0]).toBe('people/web PASSWORD differs between web/one and web/two; give the right one with --from');
});

test('a certificate that is there in part is not made anew', async () => {
  const on = stage();
  on.cluster.secrets.set('web/web-authority', { CA: 'the old one' });

  const { missing } = await run(on);

  expect(missing).toEqual([
    'certificate web is there in part: apps/keys CA without apps/keys CERTIFICATE, apps/keys KEY; parts are only made together, so give the missing ones with --from, or remove the others and run this again',
  ]);
  expect(fieldsIn(on)).toMatchObject({ 'apps/keys#CA': 'the old one' });
});

test('a path whose latest version is deleted is filled anew', async () => {
  const on = stage();
  await run(on);
  on.vault.kv.handle('DELETE', 'data/apps/keys', {});

  expect(await run(on)).toMatchObject({ missing: [] });
  expect(on.vault.kv.versions.get('apps/keys')).toHaveLength(2);
});

/** The same store with the authority of the certificate at a path of its own. */
const splitStore: StoreSpec = {
  ...sampleStore,
  contract: {
    ...sampleStore.contract,
    values: sampleStore.contract.values.map((value) =>
      value.field === 'CA' ? { ...value, path: 'apps/authority' } : value,
    ),
  },
};

test.each(['lost after', 'dies after'] as const)(
  'a certificate on two paths, when the first write %s',
  async (fault) => {
    const on = stage();
    const faults: Faults = ({ method, path }) =>
      method === 'POST' && path === 'secret/data/apps/keys' ? once() : undefined;
    let times = 0;
    const once = () => (times++ === 0 ? fault : undefined);

    const report = run(on, { spec: splitStore, faults });

    if (fault === 'lost after') expect(await report).toMatchObject({ missing: [] });
    else {
      await expect(report).rejects.toThrow(Died);
      expect((await run(on, { spec: splitStore })).missing[0]).toMatch(
        /^certificate web is there in part: apps\/keys CERTIFICATE, apps\/keys KEY without apps\/authority CA;/,
      );
    }
  },
);

test('what somebody else writes in between is theirs', async () => {
  const on = stage();
  let done = false;
  const faults: Faults = ({ method, path }) => {
    if (method === 'POST' && path === 'secret/data/people/web' && !done) {
      done = true;
      on.vault.kv.handle('POST', 'data/people/web', { data: { PASSWORD: 'theirs', OTHER: 'theirs too' } });
    }
    return undefined;
  };

  expect(await run(on, { faults })).toMatchObject({ missing: [] });
  expect(fieldsIn(on)).toMatchObject({ 'people/web#PASSWORD': 'theirs', 'people/web#OTHER': 'theirs too' });
});

test('a mount that is something else is left alone', async () => {
  const on = stage();
  on.vault.mounts.set('secret/', { type: 'kv', options: { version: '1' } });

  expect((await run(on)).missing).toEqual([
    'the mount secret is kv version 1, not kv version 2; move what is there (vault secrets move), then run this again',
  ]);
});

test('a role of somebody else is left alone', async () => {
  const on = stage();
  const theirs = { token_policies: ['people'], bound_service_account_names: ['people'] };
  on.vault.roles.set('web-secrets', theirs);

  expect((await run(on)).missing).toEqual([
    "role 'web-secrets' has policies that come from no ConfigMap; delete the role or rename it, then run this again",
  ]);
  expect(on.vault.roles.get('web-secrets')).toEqual(theirs);
});

test('the root token stays as long as nobody else can sign in', async () => {
  const on = stage({ known: [] });

  expect((await run(on)).missing).toEqual([
    'the root token is kept: vault/vault-operator, who takes over from it, is not there; run this again later',
  ]);
  expect(keysOf(on).rootToken).toBeDefined();
  expect((await run(on, { withoutCluster: true })).missing).toEqual([
    'the root token is kept: vault/vault-operator, who takes over from it, cannot be tried without the cluster; run this again later',
  ]);
});

test('the root token stays when it is asked to', async () => {
  const on = stage();

  expect(await run(on, { settings: { keepRoot: true } })).toMatchObject({ missing: [] });
  expect(keysOf(on).rootToken).toBeDefined();
});

test('without a token that the store takes, nothing is done', async () => {
  const on = stage();
  await run(on);
  on.vault.writes.length = 0;

  expect(await run(on, { settings: { token: 'made up' } })).toEqual({
    changes: [],
    missing: ['the store refuses the token of --token-file; give another one'],
  });
  expect(await run(on, { withoutCluster: true })).toEqual({
    changes: [],
    missing: [
      'no token is at hand that the store takes: neither a root token nor the login of vault-operator; give one in --token-file (docs/secrets.md says how to get one)',
    ],
  });
  expect(on.vault.writes).toEqual([]);
});

test('what only root may do is named, and the rest is done', async () => {
  const on = stage();
  await run(on);
  on.vault.policies.set('vault-policies', '');
  const { PASSWORD: _gone, ...rest } = on.vault.kv.versions.get('people/web')!.at(-1)!.data;
  on.vault.kv.handle('POST', 'data/people/web', { data: rest });

  const { changes, missing } = await run(on, { settings: { supplied: new Map([['people/web#PASSWORD', 'x']]) } });

  expect(changes).toEqual([]);
  expect(missing[0]).toBe(
    'policy vault-policies: the token may not do it; run this with a root token in --token-file (docs/secrets.md says how to get one)',
  );
});

test('--prove signs in as every consumer that is there', async () => {
  const on = stage({ known: ['vault/vault-operator', 'web/web-secrets'] });

  expect(await run(on, { settings: { prove: true } })).toMatchObject({ missing: [] });
  expect(on.said).toContain('  1 of 2 logins were tried; not there yet: mail/mail-secrets');
  expect([...on.vault.tokens.keys()]).toEqual([]);
});

test.each([
  [
    'too much',
    (on: Stage) =>
      on.vault.roles.set('web-secrets', {
        ...on.vault.roles.get('web-secrets'),
        token_policies: ['cluster.web.web', 'cluster.mail.mail', 'cluster.other'],
      }),
    'role web-secrets may read secret/data/apps/mail, secret/data/people/web and should not; see which policies it has',
  ],
  [
    'an account that cannot sign in',
    (on: Stage) => on.vault.roles.set('web-secrets', { ...on.vault.roles.get('web-secrets'), audience: 'other' }),
    'role web-secrets: web/web-secrets cannot sign in; see the logs of the store: it must be allowed to review tokens',
  ],
])('--prove finds %s', async (_, spoil, message) => {
  const on = stage();
  await run(on, { settings: { keepRoot: true } });
  on.vault.policies.set('cluster.other', 'path "secret/data/people/web" {\n  capabilities = ["read"]\n}\n');
  // Spoilt after the run has written what it should be, and before it is proved.
  const faults: Faults = ({ path }) => {
    if (path === 'auth/kubernetes/login') spoil(on);
    return undefined;
  };

  expect((await run(on, { settings: { prove: true, keepRoot: true }, faults })).missing).toContainEqual(message);
});

test('--prove without any consumer proves nothing', async () => {
  const { missing } = await run(stage({ known: ['vault/vault-operator'] }), { settings: { prove: true } });

  expect(missing).toEqual([
    '--prove found no account of any consumer in the cluster; run it again when the components are there',
  ]);
});

test.each([
  [
    'no key file is named',
    { keyFile: undefined },
    '--keys is missing; give the file, outside of the repository, that the key shares are written to',
  ],
  [
    'the threshold is beyond the shares',
    { threshold: 6 },
    '--threshold is 6 of 5 shares; give at least 1, at most all, and more than 1 of several',
  ],
  ['keys are too few', { pgpKeys: ['a'] }, '1 PGP keys are given for 5 shares; give one a share'],
])('nothing is initialised when %s', async (_, settings, message) => {
  const on = stage();

  await expect(run(on, { settings: settings as Partial<FirstDaySettings> })).rejects.toThrow(message);
  expect(on.vault.writes).toEqual([]);
});

test('key shares never go into a Git work tree', async () => {
  const on = stage();
  mkdirSync(join(on.keyFile, '..', '.git'));

  await expect(run(on)).rejects.toThrow(/is inside the Git work tree .*; secrets belong elsewhere/);
  expect(on.vault.writes).toEqual([]);
});

test('key shares of another store are not overwritten', async () => {
  const on = stage();
  await run(on);
  const other = { ...stage(), keyFile: on.keyFile };

  await expect(run(other)).rejects.toThrow(/holds key shares already, but the store is not initialised/);
});

test('a key file that is open to others is refused', async () => {
  const on = stage();
  writeFileSync(on.keyFile, '{}', { mode: 0o644 });

  await expect(run(on)).rejects.toThrow(/has the mode 0644, others may read it; run chmod 600 on it/);
});

test('shares that were lost on the way are noticed while the store is empty', async () => {
  const on = stage();
  const faults: Faults = ({ method, path }) => (method === 'POST' && path === 'sys/init' ? 'lost after' : undefined);
  const message =
    /the store was initialised, but its answer never came to .*; it is still empty: run kubectl -n vault delete pvc\/data-vault-0 pod\/vault-0, then run this again/;

  await expect(run(on, { faults })).rejects.toThrow(message);
  await expect(run(on)).rejects.toThrow(message);
});

const requestsOfOneRun = async (given: Built = {}): Promise<number> => {
  let count = 0;
  await run(stage(given), { faults: (_, number) => void (count = number) });
  return count;
};

test.each(
  (['dies before', 'dies after'] as const).flatMap((fault) => [
    { fault, servers: 3, seal: 'shamir' as const },
    { fault, servers: 1, seal: 'ocikms' as const },
  ]),
)(
  'a run on $servers servers ($seal) that $fault any request is taken up by the next one',
  async ({ fault, ...built }) => {
    const requests = await requestsOfOneRun(built);
    let lostShares = 0;
    for (let fatal = 1; fatal <= requests; fatal++) {
      const on = stage(built);
      let last = '';
      const faults: Faults = ({ method, path }, number) => {
        if (number === fatal) last = `${method} ${path}`;
        return number === fatal ? fault : undefined;
      };
      await expect(run(on, { faults })).rejects.toThrow(Died);
      if (fault === 'dies after' && last === 'POST sys/init') {
        // Nobody can have the shares; it is said, and nothing was lost.
        await expect(run(on)).rejects.toThrow(/nobody has the key shares; it is still empty/);
        lostShares++;
        continue;
      }
      expect((await run(on)).missing, `after ${last}`).toEqual([]);
      await expectComplete(on);
      expect(await run(on), `after ${last}`).toEqual({ changes: [], missing: [] });
    }
    expect(lostShares).toBe(fault === 'dies after' ? 1 : 0);
    expect(requests).toBeGreaterThanOrEqual(50);
  },
);

test('a run that dies at any write of a file is taken up too', async () => {
  const on = stage();
  writeFileSync(on.keyFile, JSON.stringify({ state: 'initialising' }), { mode: 0o600 });
  writeFileSync(`${on.keyFile}.new`, 'half', { mode: 0o600 });

  expect(await run(on)).toMatchObject({ missing: [] });
});

test.each([
  ['429', { answer: { status: 429, headers: { 'retry-after': '1' }, body: { errors: ['quota exceeded'] } } }],
  ['500', { answer: { status: 500, body: { errors: ['internal error'] } } }],
  ['503 of a sealed server', { answer: { status: 503, body: { errors: ['Vault is sealed'] } } }],
  ['307 to a server out of reach', { answer: { status: 307, headers: { location: 'http://vault-0.internal' } } }],
  ['a connection that breaks before', 'lost before'],
  ['a connection that breaks after', 'lost after'],
] as const)('%s at any request changes nothing in the end', async (_, fault) => {
  const requests = await requestsOfOneRun();
  for (let faulty = 1; faulty <= requests; faulty++) {
    const on = stage();
    let last = '';
    const faults: Faults = ({ method, path }, number) => {
      if (number !== faulty) return undefined;
      last = `${method} ${path}`;
      return fault;
    };
    const report = run(on, { faults });
    if (
      fault === 'lost after' &&
      (await report.then(
        () => last,
        () => last,
      )) === 'POST sys/init'
    ) {
      await expect(report).rejects.toThrow(/nobody has the key shares/);
      continue;
    }
    expect((await report).missing, `at ${last}`).toEqual([]);
    await expectComplete(on);
  }
});

test('a store that never recovers is given up with what to do', async () => {
  const on = stage();
  const faults: Faults = ({ path }) =>
    path === 'sys/mounts' ? { answer: { status: 503, body: { errors: ['Vault is sealed'] } } } : undefined;

  await expect(run(on, { faults })).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Problems: GET sys/mounts does not succeed (503); run this again, it goes on where it stopped]`,
  );
});

test('no line and no error holds a secret', async () => {
  const on = stage({ servers: 3 });
  const errors: string[] = [];
  const faulty =
    (path: string): Faults =>
    (request) => {
      if (request.path !== path || request.method !== 'POST') return undefined;
      // What a careless server would answer.
      return { answer: { status: 418, body: { errors: [JSON.stringify(request.body)] } } };
    };
  for (const path of ['sys/unseal', 'secret/data/people/web', 'secret/data/apps/mail', 'auth/kubernetes/login']) {
    await run(on, { faults: faulty(path), settings: { prove: true } }).catch((error: unknown) =>
      errors.push(String(error), JSON.stringify(error)),
    );
  }
  await run(on, { settings: { prove: true } });

  const shown = [...on.said, ...errors].join('\n');
  const secrets = [...on.vault.secrets, ...on.cluster.tokens.keys()].filter((secret) => secret !== 'admin');
  expect(secrets.length).toBeGreaterThan(20);
  expect(errors.length).toBeGreaterThan(0);
  for (const secret of secrets) expect(shown.includes(secret), 'a secret was shown').toBe(false);
});
