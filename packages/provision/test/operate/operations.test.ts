import { isProblems } from '@lumie-infra/common-chart';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type OperationName, operations, programOnPath, pulumiProgram } from '../../src/operate/index.ts';
import { siteOf } from '../../src/site-of.ts';
import { writeSmallRender } from '../../src/argo-cd/testing/index.ts';
import { configurationFor, siteFile } from '../plan/plan-program.ts';
import { type FakeAnswer, type FakePrograms, fakePrograms } from './fake-programs.ts';

const site = siteOf(siteFile('one-account'));

const outputs = {
  nodes: {
    server: { role: 'server', privateAddress: '10.20.0.9', ssh: 'ssh ubuntu@192.0.2.1' },
    agent: { role: 'agent', privateAddress: '10.20.0.10', ssh: 'ssh -J ubuntu@192.0.2.1 ubuntu@10.20.0.10' },
  },
};

const kubeconfig = `clusters:
  - name: default
    cluster:
      server: https://192.0.2.1:6443
`;

/** What Pulumi answers for a stack that is set up, and made. */
const answers: Readonly<Record<string, FakeAnswer>> = {
  'config --json': {
    print: JSON.stringify(
      Object.fromEntries(Object.entries(configurationFor(['main'])).map(([key, value]) => [key, { value }])),
    ),
  },
  'stack output --json': { print: JSON.stringify(outputs) },
  'stack output kubeconfig --show-secrets': { print: kubeconfig },
};

interface Run {
  readonly fakes: FakePrograms;
  readonly error: Error | undefined;
  readonly lines: readonly string[];
  /** The calls of Pulumi and SSH, as they were written, without those that only look. */
  readonly changes: readonly string[];
}

interface RunSettings {
  readonly pulumi?: Readonly<Record<string, FakeAnswer>>;
  readonly answer?: string;
  readonly yes?: boolean;
  readonly withVolumes?: boolean;
  readonly stack?: string;
  readonly profiles?: string;
  readonly manifests?: boolean;
}

async function run(name: OperationName, settings: RunSettings = {}): Promise<Run> {
  const fakes = fakePrograms({ pulumi: { ...settings.pulumi, ...answers }, ssh: {} });
  const profileFile = join(fakes.folder, 'oci-config');
  writeFileSync(profileFile, settings.profiles ?? '[DEFAULT]\n');
  const manifests = join(fakes.folder, 'manifests');
  if (settings.manifests !== false) writeSmallRender(manifests);
  const contract = join(fakes.folder, 'secrets.contract.json');
  writeFileSync(contract, '{ "values": [] }');
  const lines: string[] = [];
  const { answer } = settings;
  const error = await operations[name]
    .run({
      pulumi: pulumiProgram({
        project: fakes.folder,
        environment: fakes.environment,
        ...(settings.stack === undefined ? {} : { stack: settings.stack }),
      }),
      ssh: programOnPath('ssh', fakes.environment),
      site,
      manifests,
      contract,
      profileFile,
      ...(answer === undefined ? {} : { ask: () => Promise.resolve(answer) }),
      yes: settings.yes ?? false,
      withVolumes: settings.withVolumes ?? false,
      folder: join(fakes.folder, 'kube'),
      log: (line) => lines.push(line),
    })
    .then(
      () => undefined,
      (thrown: unknown) => thrown as Error,
    );
  if (error !== undefined && !isProblems(error)) throw error;
  const changes = fakes
    .calls()
    .map(([program, ...args]) => [program, ...args.map((arg) => (arg.includes('\n') ? '…' : arg))].join(' '))
    .filter((call) => !/ (config --json|stack output|preview)|--preview-only/.test(call));
  return { fakes, error, lines, changes };
}

test('up checks and previews first, and goes on once the name of the cluster is typed', async () => {
  const { fakes, error } = await run('up', { answer: 'edge\n' });

  expect(error).toBeUndefined();
  expect(fakes.calls()).toEqual([
    ['pulumi', 'config', '--json', '--show-secrets'],
    ['pulumi', 'preview'],
    ['pulumi', 'up', '--yes', '--skip-preview'],
  ]);
});

test('another name than that of the cluster changes nothing', async () => {
  const { error, changes } = await run('up', { answer: 'y' });

  expect(error?.message).toBe("the name of the cluster is 'edge', not 'y'; nothing was done");
  expect(changes).toEqual([]);
});

test('where nobody can be asked, nothing is changed without --yes', async () => {
  expect((await run('up')).error?.message).toBe("nobody is there to type 'edge'; give --yes if it is meant");
  expect((await run('up', { yes: true })).changes).toEqual(['pulumi up --yes --skip-preview']);
});

test.each(['up', 'refresh', 'destroy', 'reset'] as const)('%s changes nothing before it is confirmed', async (name) => {
  const { error, changes } = await run(name, { answer: 'another' });

  expect(error?.message).toContain('nothing was done');
  expect(changes).toEqual([]);
});

test.each(['preview', 'up'] as const)('%s does nothing with settings that are wrong', async (name) => {
  const { error, fakes } = await run(name, { profiles: '[OTHER]\n', yes: true });

  expect(error?.message).toContain("profile 'DEFAULT', which");
  expect(fakes.calls()).toEqual([['pulumi', 'config', '--json', '--show-secrets']]);
});

test('up needs rendered layers', async () => {
  const { error, changes } = await run('up', { manifests: false, yes: true });

  expect(error?.message).toMatch(/manifests .*npm run synth/);
  expect(changes).toEqual([]);
});

test('the stack that is named is the one that is worked on', async () => {
  const { fakes } = await run('preview', { stack: 'live' });

  expect(fakes.calls().map((call) => call.slice(-2))).toEqual([
    ['--stack', 'live'],
    ['--stack', 'live'],
  ]);
});

test('what Pulumi could not do is said, with what to do', async () => {
  const { error } = await run('up', { yes: true, pulumi: { 'up ': { code: 255 } } });

  expect(error?.message).toBe(
    'pulumi up ended with 255; what it says is above, nothing that was made is lost, mend it and repeat',
  );
});

test('destroy leaves what is protected', async () => {
  const { changes } = await run('destroy', { answer: 'edge' });

  expect(changes).toEqual(['pulumi destroy --yes --skip-preview --exclude-protected']);
});

test('destroy with volumes takes the protection from data volumes, and from nothing else', async () => {
  const { changes } = await run('destroy', { answer: 'edge', withVolumes: true });

  expect(changes).toEqual([
    'pulumi config set dataVolumes delete',
    'pulumi up --yes --skip-preview --target urn:pulumi:*::lumie-infra::lumie:oci:DataVolume$oci:Core/volume:Volume::*',
    'pulumi destroy --yes --skip-preview --exclude-protected',
    'pulumi config rm dataVolumes',
  ]);
});

test('volumes are protected again when destroy stops halfway', async () => {
  const { error, changes } = await run('destroy', {
    answer: 'edge',
    withVolumes: true,
    pulumi: { 'destroy --yes': { code: 1 } },
  });

  expect(error?.message).toContain('pulumi destroy ended with 1');
  expect(changes.at(-1)).toBe('pulumi config rm dataVolumes');
});

test('kubeconfig writes files that only their owner reads', async () => {
  const { fakes, lines } = await run('kubeconfig');
  const folder = join(fakes.folder, 'kube');

  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'config')).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'config-inside')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, 'config'), 'utf8')).toBe(kubeconfig);
  expect(readFileSync(join(folder, 'config-inside'), 'utf8')).toContain('server: https://10.20.0.9:6443');
  expect(lines.join('\n')).toContain(`export KUBECONFIG=${join(folder, 'config')}`);
});

test('kubeconfig of a stack that made nothing says so', async () => {
  const fakes = fakePrograms({ pulumi: { 'stack output --json': { print: '{}' } } });
  const pulumi = pulumiProgram({ project: fakes.folder, environment: fakes.environment });
  const context = {
    pulumi,
    ssh: pulumi,
    site,
    manifests: '',
    contract: '',
    yes: true,
    withVolumes: false,
    folder: '',
    log: () => {},
  };

  await expect(operations.kubeconfig.run(context)).rejects.toThrow(
    'the stack has made no machines; run npx nx run provision:up first',
  );
});

test('reset removes Kubernetes from agents first, and the stack forgets it', async () => {
  const { fakes, changes } = await run('reset', { answer: 'edge' });

  expect(changes).toEqual([
    'ssh -o ConnectTimeout=20 -J ubuntu@192.0.2.1 ubuntu@10.20.0.10 …',
    'ssh -o ConnectTimeout=20 ubuntu@192.0.2.1 …',
    'pulumi destroy --yes --skip-preview --target urn:pulumi:*::lumie-infra::lumie:k3s:** --target-dependents',
  ]);
  const scripts = fakes.calls().filter(([program]) => program === 'ssh');
  for (const script of scripts) expect(script.at(-1)).toMatch(/^sudo -n \/bin\/bash .* keep-volumes$/s);
});

test('reset stops at the first machine that it cannot reach, and the stack forgets nothing', async () => {
  const fakes = fakePrograms({ pulumi: answers, ssh: { '': { code: 255 } } });
  const place = { project: fakes.folder, environment: fakes.environment };
  const context = {
    pulumi: pulumiProgram(place),
    ssh: programOnPath('ssh', fakes.environment),
    site,
    manifests: '',
    contract: '',
    yes: true,
    withVolumes: true,
    folder: '',
    log: () => {},
  };

  await expect(operations.reset.run(context)).rejects.toThrow('ssh ended with 255');
  expect(fakes.calls().filter(([program]) => program === 'ssh')).toHaveLength(1);
  expect(fakes.calls().filter(([, command]) => command === 'destroy')).toEqual([]);
});

test('without Pulumi everybody is told how to get it', () => {
  expect(() => pulumiProgram({ project: '', environment: { PATH: '' } })).toThrow(
    'pulumi is not on PATH; install it as https://www.pulumi.com/docs/install says, and open a new shell',
  );
});
