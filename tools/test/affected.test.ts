import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkspacePackages, workspaceDependencies } from '../nx-plugin/workspace-package.ts';
import { workspaceRoot } from '../workspace-layers.ts';
import { RepositoryClone } from './repository-clone.ts';

let repository: RepositoryClone;

beforeAll(() => {
  repository = new RepositoryClone();
  synth();
}, 120_000);
afterAll(() => repository.remove());

/** The layers that Nx renders, and does not take from its cache. */
function synth(...flags: string[]): string[] {
  const { output } = repository.nx('run-many', '-t', 'synth', '--output-style=static', ...flags);
  const mentions = [...output.matchAll(/^. +nx run ([\w-]+):synth *(.*)$/gm)];
  const cached = mentions.filter(([, , mark]) => mark!.includes('cache')).map(([, layer]) => layer!);
  const layers = new Set(mentions.map(([, layer]) => layer!));
  return [...layers].filter((layer) => !cached.includes(layer)).sort();
}

/** The layers that `nx affected -t synth` looks at. */
function affected(): string[] {
  const { stdout } = repository.nx(
    'show',
    'projects',
    '--affected',
    '--base=main',
    '--head=HEAD',
    '--withTarget=synth',
    '--json',
  );
  return (JSON.parse(stdout) as string[]).sort();
}

const none: readonly string[] = [];
const layers = readWorkspacePackages(workspaceRoot).filter(({ layer }) => layer !== undefined);
const all = layers.map(({ folder }) => folder);

/** A layer and those whose package.json says that they build on it, directly or not. */
function from(name: string): string[] {
  const reached = new Set([name]);
  // Each round reaches one further up.
  for (const _ of layers) {
    for (const layer of layers) {
      const below = workspaceDependencies(layer, layers, ['dependencies']);
      if (below.some(({ folder }) => reached.has(folder))) reached.add(layer.folder);
    }
  }
  return [...reached].sort();
}

const fromObservability = from('observability');
const fromStorage = from('storage');
const fromPlatform = from('platform');
const fromBootstrap = from('bootstrap');

interface Case {
  /** What is changed. */
  readonly change: string;
  readonly make: () => void;
  /** The layers that Nx looks at: it knows which project changed, not for which of its targets. */
  readonly affected: readonly string[];
  /** The layers that are rendered, when it is not all of these. */
  readonly rendered?: readonly string[];
}

interface LockFile {
  readonly packages: Readonly<Record<string, object>>;
}

const touch = (pattern: string): void => repository.append(repository.find(pattern), '\n// Touched.');
const touchLock = (name: string): void =>
  repository.editJson<LockFile>('package-lock.json', ({ packages }) => {
    Object.assign(packages[`node_modules/${name}`]!, { version: '999.0.0', integrity: 'sha512-other' });
  });

const cases: readonly Case[] = [
  {
    change: 'a component of platform',
    make: () => touch('packages/platform/src/components/**/!(index|*.test).ts'),
    affected: fromPlatform,
  },
  {
    change: 'a dashboard of observability',
    make: () => repository.append('packages/observability/src/dashboards/example.ts', 'export const example = 1;'),
    affected: fromObservability,
  },
  {
    change: 'security, which stands beside observability',
    make: () => touch('packages/security/src/layer.ts'),
    affected: from('security'),
  },
  {
    change: 'the highest layer',
    make: () => touch('packages/web-apps/src/layer.ts'),
    affected: from('web-apps'),
  },
  {
    change: 'what runs before Argo CD',
    make: () => touch('packages/provision/src/layer.ts'),
    affected: ['provision'],
  },
  {
    change: 'a version entry of bootstrap',
    make: () => bumpVersion('bumped'),
    affected: fromBootstrap,
  },
  { change: 'the vocabulary', make: () => touch('packages/common-chart/src/index.ts'), affected: all },
  {
    change: 'cluster.yaml',
    make: () => repository.replace('cluster.yaml', /^email: .*$/m, 'email: other@example.com'),
    affected: all,
  },
  { change: 'cdk8s in package-lock.json', make: () => touchLock('cdk8s'), affected: all },
  { change: 'a package below ajv in package-lock.json', make: () => touchLock('fast-uri'), affected: all },
  { change: 'vitest in package-lock.json', make: () => touchLock('vitest'), affected: all, rendered: none },
  { change: 'prettier in package-lock.json', make: () => touchLock('prettier'), affected: none },
  { change: 'a script in package.json', make: editScripts, affected: none },
  { change: 'the plugin', make: () => touch('tools/nx-plugin/layer-script.ts'), affected: all },
  { change: 'a test of the plugin', make: () => touch('tools/nx-plugin/targets.test.ts'), affected: none },
  { change: 'nx.json', make: () => repository.append('nx.json', ''), affected: all },
  { change: '.gitignore', make: () => repository.append('.gitignore', 'scratch/'), affected: all },
  { change: 'tools/synth.ts', make: () => touch('tools/synth.ts'), affected: all },
  { change: 'another command', make: () => touch('tools/publish-manifests.ts'), affected: none },
  {
    change: 'a README',
    make: () => repository.append('packages/storage/README.md', 'Words.'),
    affected: fromStorage,
    rendered: none,
  },
  { change: 'documentation', make: () => repository.append('docs/glossary.md', 'Words.'), affected: none },
  {
    change: 'a test',
    make: () => repository.append('packages/platform/src/example.test.ts', 'export {};'),
    affected: fromPlatform,
    rendered: none,
  },
  {
    change: 'a golden file',
    make: () => repository.append(repository.find('packages/bootstrap/test/golden/*'), '# Touched.'),
    affected: fromBootstrap,
    rendered: none,
  },
  { change: 'the rules of the linter', make: () => touch('eslint.config.js'), affected: all, rendered: none },
];

function bumpVersion(tag: string): void {
  repository.replace('packages/bootstrap/upstream-versions.json', /"tag": "[^"]+"/, `"tag": "${tag}"`);
}

function editScripts(): void {
  repository.editJson<{ scripts: Record<string, string> }>('package.json', ({ scripts }) => {
    scripts['other'] = 'node -e 0';
  });
}

describe('a change', () => {
  it.each(cases)('to $change', ({ change, make, affected: expected, rendered = expected }) => {
    repository.startBranch('change');
    make();
    repository.commit(change);

    const looked = affected();
    const ran = synth();

    expect(looked).toEqual(expected);
    expect(ran).toEqual(rendered);
  });
});

describe('a cache', () => {
  const manifests = (): string => join(repository.root, 'dist/manifests');
  const remove = (): void => rmSync(manifests(), { recursive: true, force: true });

  it('that is restored is what a fresh render writes, before a change and after it', () => {
    repository.startBranch('change');
    remove();
    expect(synth()).toEqual(none);
    const restored = bytesIn(manifests());
    remove();
    expect(synth('--skip-nx-cache')).toEqual(all);
    expect(bytesIn(manifests())).toEqual(restored);

    bumpVersion('bumped-again');
    expect(synth()).toEqual(fromBootstrap);
    const changed = bytesIn(manifests());
    expect(changed).not.toEqual(restored);
    remove();
    expect(renderWithoutNx()).toBe(0);
    expect(bytesIn(manifests())).toEqual(changed);

    repository.startBranch('change');
    expect(synth()).toEqual(none);
    expect(bytesIn(manifests())).toEqual(restored);
  });

  function renderWithoutNx(): number | null {
    const command = ['--conditions=@lumie-infra/source', 'tools/synth.ts'];
    return spawnSync(process.execPath, command, { cwd: repository.root }).status;
  }
});

function bytesIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path).toString('latin1')]));
}
