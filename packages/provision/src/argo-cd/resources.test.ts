import { made, type SecretMaking } from '@lumie-infra/common-chart';
import type { ContractValue, SecretsContract } from '@lumie-infra/common-chart/verify';
import type { Output } from '@pulumi/pulumi';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeSmallRender } from './testing/index.ts';
import { isPasswordFileOf } from '../secrets/index.ts';
import type { SeededValues } from './seeded-secret-object.ts';

const folder = mkdtempSync(join(tmpdir(), 'resources-'));
let pulumi: typeof import('@pulumi/pulumi');
let resources: typeof import('./argo-cd.ts') &
  typeof import('./seeded-secrets.ts') &
  typeof import('./secrets-contract-file.ts');

interface Made {
  readonly name: string;
  readonly type: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}
const seen: Made[] = [];
/** What the state holds: the same random bytes in each run. */
const state = new Map<string, string>();

beforeAll(async () => {
  writeSmallRender(folder);
  pulumi = await import('@pulumi/pulumi');
  await pulumi.runtime.setMocks({
    newResource: ({ name, type, inputs }: Made) => {
      seen.push({ name, type, inputs });
      if (type !== 'random:index/randomBytes:RandomBytes') return { id: name, state: inputs };
      if (!state.has(name)) state.set(name, randomBytes(Number(inputs['length'])).toString('base64'));
      return { id: name, state: { ...inputs, base64: state.get(name) } };
    },
    call: ({ inputs }: { readonly inputs: Record<string, unknown> }) => inputs,
  });
  resources = {
    ...(await import('./argo-cd.ts')),
    ...(await import('./seeded-secrets.ts')),
    ...(await import('./secrets-contract-file.ts')),
  };
});

afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  seen.length = 0;
});

function valueOf<T>(output: Output<T>): Promise<T> {
  return new Promise((resolve) => {
    output.apply((value) => resolve(value));
  });
}

function value(field: string, making: SecretMaking, seeded = true): ContractValue {
  return { path: 'bootstrap/zot', field, making, seeded, stated: true, uses: [] };
}

function contractOf(...values: readonly ContractValue[]): SecretsContract {
  return { cluster: 'edge', store: { mount: '', authMount: '', audience: '' }, roles: [], values };
}

const users = made.htpasswd({ admin: { path: 'bootstrap/zot', field: 'PASSWORD' } });
const contract = contractOf(
  value('USER', made.text('zot')),
  value('PASSWORD', made.random(24)),
  value('USERS', users),
  value('LATER', made.random(24), false),
);

describe('seeded secrets', () => {
  test('are made as the contract says, and only those that are needed early', async () => {
    const { values } = new resources.SeededSecrets('seeded', { contract });

    const { 'bootstrap/zot': zot } = await valueOf(values);

    expect(Object.keys(zot!)).toEqual(['USER', 'PASSWORD', 'USERS']);
    expect(zot).toMatchObject({ USER: 'zot', PASSWORD: expect.stringMatching(/^[\w-]{32}$/) as string });
    expect(await isPasswordFileOf(zot!['USERS']!, { admin: zot!['PASSWORD']! })).toBe(true);
    expect(await pulumi.isSecret(values)).toBe(true);
  });

  test('are the same in every run', async () => {
    const first = await valueOf(new resources.SeededSecrets('seeded', { contract }).values);

    expect(await valueOf(new resources.SeededSecrets('seeded', { contract }).values)).toEqual(first);
  });

  test('may come from a person', async () => {
    const personal = contractOf(value('TOKEN', made.byPerson('a token of the repository')));
    const supplied = { 'bootstrap/zot': { TOKEN: pulumi.secret('the token') } };

    const { values } = new resources.SeededSecrets('personal', { contract: personal, supplied });

    expect(await valueOf(values)).toEqual({ 'bootstrap/zot': { TOKEN: 'the token' } });
  });

  test('that cannot be made are problems before anything is', () => {
    const impossible = contractOf(
      value('TOKEN', made.byPerson('a token of the repository')),
      value('KEY', made.rsaKey()),
      value('CERTIFICATE', made.certificate('zot', 'key')),
    );

    expect(() => new resources.SeededSecrets('impossible', { contract: impossible }))
      .toThrowErrorMatchingInlineSnapshot(`
      [Problems: bootstrap/zot CERTIFICATE is needed before the secret store runs, and a value of kind 'certificate' cannot be kept in the state; make it of random bytes, a text, a password file or a hash, or have a person supply it
      bootstrap/zot KEY is needed before the secret store runs, and a value of kind 'rsa-key' cannot be kept in the state; make it of random bytes, a text, a password file or a hash, or have a person supply it
      bootstrap/zot TOKEN is needed before the secret store runs, and only a person has it (a token of the repository); run pulumi config set --secret --path 'seededValues["bootstrap/zot"]["TOKEN"]']
    `);
    expect(seen.map(({ type }) => type)).not.toContain('random:index/randomBytes:RandomBytes');
  });

  test('follow a contract that can be read', () => {
    const file = join(folder, 'secrets.contract.json');
    writeFileSync(file, JSON.stringify(contract));
    expect(resources.readSecretsContract(file)).toEqual(contract);

    writeFileSync(file, '[]');
    expect(() => resources.readSecretsContract(file)).toThrow('secrets.contract.json is no contract of secrets; run');
  });
});

describe('Argo CD', () => {
  const values: SeededValues = { 'bootstrap/zot': { PASSWORD: 'the word' } };

  async function command(): Promise<Readonly<Record<string, unknown>>> {
    seen.length = 0;
    const { steps } = new resources.ArgoCd('argo-cd', {
      kubeconfig: pulumi.secret('the kubeconfig'),
      manifests: folder,
      values: pulumi.secret(values),
    });
    await valueOf(steps);
    return seen.find(({ type }) => type === 'command:local:Command')!.inputs;
  }

  test('is brought up with secrets on standard input, and nowhere else', async () => {
    const { stdin, ...rest } = await command();

    const { value: text } = stdin as { readonly value: string };
    expect(JSON.parse(text)).toEqual({ kubeconfig: 'the kubeconfig', values });
    expect(JSON.stringify(rest)).not.toMatch(/the word|the kubeconfig/);
    expect(rest['create']).toMatch(
      /^node --conditions=@lumie-infra\/source \S*src\/argo-cd\/main\.ts --manifests \S+ --timeout 15$/,
    );
  });

  test('is brought up again when what it applies changes, and not otherwise', async () => {
    const { triggers: before } = await command();
    expect((await command())['triggers']).toEqual(before);

    writeFileSync(join(folder, 'applications/argocd/values.yaml'), 'argo-cd: {}\n');

    expect((await command())['triggers']).not.toEqual(before);
  });
});
