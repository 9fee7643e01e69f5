import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Component,
  ConfigMap,
  PersistentVolumeClaim,
  cluster,
  defineComponent,
  defineLayer,
  isProblems,
} from '@lumie-infra/common-chart';
import { type PublishSettings, publishManifests } from './publish-manifests.ts';

let folder: string;
let remote: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-test-'));
  remote = join(folder, 'remote.git');
  git(folder, 'init', '--quiet', '--bare', remote);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function git(at: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', [...args], { cwd: at, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

const log = (): string[] => git(remote, 'log', '--format=%H', '--reverse', 'rendered').split('\n');
const show = (path: string, at = 'rendered'): string => git(remote, 'show', `${at}:${path}`);
const pin = (path: string): string => /targetRevision: "?([0-9a-f]+)"?/.exec(show(path))![1]!;
const files = (at = 'rendered'): string[] => git(remote, 'ls-tree', '-r', '--name-only', at).split('\n');

function component(name: string, value = 'one', claim = false): Component {
  return defineComponent({
    name,
    manifests: (scope) => {
      new ConfigMap(scope, name, { data: { value } });
      if (claim) new PersistentVolumeClaim(scope, 'data', { storage: '1Gi' });
    },
  });
}

interface Shape {
  readonly low?: readonly Component[];
  readonly high?: readonly Component[];
  readonly path?: string;
}

/** Renders two layers of the given components into a folder of their own. */
function render({
  low = [component('minio'), component('vault')],
  high = [component('grafana')],
  path = '.',
}: Shape = {}) {
  const manifests = mkdtempSync(join(folder, 'manifests-'));
  const held = (components: readonly Component[]) => Object.fromEntries(components.map((one) => [one.name, one]));
  const bottom = defineLayer({ name: '@test/bottom' }, held(low));
  const top = defineLayer({ name: '@test/top', dependencies: { '@test/bottom': '1' } }, held(high));
  const gitops = { repoURL: 'https://git.example.com/edge.git', path };
  cluster({ name: 'edge', domain: 'edge.example.com', gitops, layers: [bottom, top] }).synth(manifests);
  return manifests;
}

const publish = (shape: Shape = {}, more: Partial<PublishSettings> = {}) =>
  publishManifests({ manifests: render(shape), remote, branch: 'rendered', ...more });

function problemsOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (isProblems(error)) return error.problems;
    throw error;
  }
  return [];
}

describe('publishing', () => {
  test('the first time makes three commits: content, children pinned to it, layers pinned to those', () => {
    const { commits, components, layers } = publish();

    expect(log()).toEqual(commits);
    expect(commits).toHaveLength(3);
    expect(components).toEqual(['bottom/minio', 'bottom/vault', 'top/grafana']);
    expect(layers).toEqual(['bottom', 'top']);
    expect(pin('bottom/applications/minio.yaml')).toBe(commits[0]);
    expect(pin('top/application.yaml')).toBe(commits[1]);
    expect(files(commits[0]).filter((path) => path.includes('application'))).toEqual([]);
    expect(files()).toContain('root/root.yaml');
  });

  test('nothing changed makes no commit', () => {
    const first = publish().commits;

    expect(publish()).toEqual({ commits: [], components: [], layers: [], deletions: [] });
    expect(log()).toEqual(first);
  });

  test('only what changed moves, and only its layer', () => {
    const before = publish().commits;
    const { commits, components, layers } = publish({ low: [component('minio', 'two'), component('vault')] });

    expect(commits).toHaveLength(3);
    expect(components).toEqual(['bottom/minio']);
    expect(layers).toEqual(['bottom']);
    expect(pin('bottom/applications/minio.yaml')).toBe(commits[0]);
    expect(pin('bottom/applications/vault.yaml')).toBe(before[0]);
    expect(pin('bottom/application.yaml')).toBe(commits[1]);
    expect(pin('top/application.yaml')).toBe(before[1]);
    expect(show('bottom/minio/configmap-minio.yaml')).toContain('value: two');
  });

  test('what a pin points at holds the content of that pin', () => {
    publish();
    publish({ low: [component('minio', 'two'), component('vault')] });

    expect(show('bottom/minio/configmap-minio.yaml', pin('bottom/applications/minio.yaml'))).toContain('value: two');
    expect(show('bottom/vault/configmap-vault.yaml', pin('bottom/applications/vault.yaml'))).toContain('value: one');
    expect(show('bottom/applications/minio.yaml', pin('bottom/application.yaml'))).toBe(
      show('bottom/applications/minio.yaml'),
    );
  });

  test('a component that is gone is gone, once its data may go', () => {
    publish();
    const shape = { low: [component('vault')] };

    expect(problemsOf(() => publish(shape))).toEqual([
      'minio: Argo CD would delete Namespace minio, and data with it; pass --allow-delete minio if that is meant',
    ]);
    expect(log()).toHaveLength(3);

    const { deletions, layers } = publish(shape, { allowDelete: ['minio'] });
    expect(deletions.map(({ object }) => object)).toEqual([
      'ConfigMap minio/minio',
      'Namespace minio',
      'NetworkPolicy.networking.k8s.io minio/ingress',
    ]);
    expect(layers).toEqual(['bottom']);
    expect(files().filter((path) => path.includes('minio'))).toEqual([]);
  });

  test('a claim inside a component that stays is data as well', () => {
    publish({ low: [component('minio', 'one', true)] });

    expect(problemsOf(() => publish({ low: [component('minio')] }))).toEqual([
      'minio: Argo CD would delete PersistentVolumeClaim minio/data, and data with it; pass --allow-delete minio if that is meant',
    ]);
  });

  test('a folder of a shared branch is published without touching the rest', () => {
    const work = join(folder, 'work');
    git(folder, 'clone', '--quiet', remote, work);
    mkdirSync(join(work, 'other'), { recursive: true });
    writeFileSync(join(work, 'other/file.yaml'), 'kept: true\n');
    git(work, 'checkout', '--quiet', '-b', 'rendered');
    git(work, 'add', '.');
    git(work, '-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', 'other');
    git(work, 'push', '--quiet', 'origin', 'rendered');

    publish({ path: 'clusters/edge' });

    expect(files()).toContain('other/file.yaml');
    expect(files()).toContain('clusters/edge/bottom/application.yaml');
    expect(publish({ path: 'clusters/edge' }).commits).toEqual([]);
  });

  test('a dry run says what would move and pushes nothing', () => {
    expect(publish({}, { dryRun: true }).commits).toHaveLength(3);
    expect(git(remote, 'branch', '--list')).toBe('');
  });
});

describe('a publish that cannot be', () => {
  test('is refused by the remote whole, and can be repeated', () => {
    const hook = join(remote, 'hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\necho "closed for the night" >&2\nexit 1\n');
    chmodSync(hook, 0o755);

    expect(problemsOf(() => publish())[0]).toMatch(/^the remote refused branch 'rendered' \(.*\); nothing was changed/);
    expect(git(remote, 'branch', '--list')).toBe('');

    rmSync(hook);
    expect(publish().commits).toHaveLength(3);
  });

  test('says that a remote is not there', () => {
    const gone = join(folder, 'gone.git');

    expect(problemsOf(() => publish({}, { remote: gone }))[0]).toMatch(
      /gone\.git cannot be read \(.*\); check the address/,
    );
  });

  test('says that the root follows another branch', () => {
    expect(problemsOf(() => publish({}, { branch: 'main' }))).toEqual([
      "the root Application follows 'rendered', not 'main'; publish to 'rendered' or set gitops.revision to 'main'",
    ]);
  });

  test('says that nothing was rendered', () => {
    const empty = mkdtempSync(join(folder, 'empty-'));

    expect(problemsOf(() => publishManifests({ manifests: empty, remote, branch: 'rendered' }))[0]).toMatch(
      /holds no rendered cluster; run npm run synth first$/,
    );
  });

  test('leaves no temporary folder behind', () => {
    const temporary = (): string[] => readdirSync(tmpdir()).filter((name) => /^publish-(?!test-)/.test(name));
    const before = temporary();
    problemsOf(() => publish({}, { remote: join(folder, 'gone.git') }));
    publish();

    expect(temporary().filter((name) => !before.includes(name))).toEqual([]);
  });
});

describe('two publishers at once', () => {
  const command = (manifests: string): ChildProcess =>
    spawn(
      process.execPath,
      ['--conditions=@lumie-infra/source', 'tools/publish-manifests.ts', '--remote', remote, '--manifests', manifests],
      { cwd: join(import.meta.dirname, '../..'), stdio: ['ignore', 'pipe', 'pipe'] },
    );
  const end = (child: ChildProcess): Promise<{ code: number | null; stderr: string }> =>
    new Promise((resolve) => {
      let stderr = '';
      child.stderr!.on('data', (data: Buffer) => (stderr += data.toString()));
      child.on('close', (code) => resolve({ code, stderr }));
    });

  test('one wins whole, the other is told and changes nothing', async () => {
    publish();
    // The hook holds every push until both publishers have read the branch.
    writeFileSync(join(remote, 'hooks/pre-receive'), '#!/bin/sh\nsleep 1\n');
    chmodSync(join(remote, 'hooks/pre-receive'), 0o755);
    const renders = ['two', 'three'].map((value) => render({ low: [component('minio', value), component('vault')] }));
    const outcomes = await Promise.all(renders.map((manifests) => end(command(manifests))));

    expect(outcomes.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(outcomes.find(({ code }) => code === 1)!.stderr).toMatch(
      /^branch 'rendered' moved while this ran, someone else published; nothing was changed, render again and repeat/,
    );
    expect(log()).toHaveLength(6);
    expect(pin('bottom/applications/minio.yaml')).toBe(log()[3]);
  });

  test('one that is killed has changed nothing, and can be repeated', async () => {
    publish();
    writeFileSync(join(remote, 'hooks/pre-receive'), '#!/bin/sh\nsleep 2\n');
    chmodSync(join(remote, 'hooks/pre-receive'), 0o755);
    const manifests = render({ low: [component('minio', 'two'), component('vault')] });
    const child = command(manifests);
    const ended = end(child);
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill('SIGKILL');
    await ended;
    rmSync(join(remote, 'hooks/pre-receive'));

    expect([3, 6]).toContain(log().length);
    expect(publishManifests({ manifests, remote, branch: 'rendered' }).commits.length + log().length).toBeGreaterThan(
      5,
    );
    expect(show('bottom/minio/configmap-minio.yaml')).toContain('value: two');
  });
});
