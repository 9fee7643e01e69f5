import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkInstalled } from './diff/checkout.ts';
import { readRendered } from './diff/rendered-cluster.ts';
import {
  type DependencyKind,
  type WorkspacePackage,
  readWorkspacePackages,
  scope,
} from './nx-plugin/workspace-package.ts';
import { type Ended, OtherRepository } from './packaging/other-repository.ts';
import { type Tarball, packPackages } from './packaging/pack-packages.ts';
import { completions } from './packaging/completions.ts';
import { consumerFiles, typeMistakes } from './packaging/consumer-files.ts';
import { packedImports } from './packaging/packed-imports.ts';
import { releaseOrder } from './release/release-order.ts';
import { layerNames, workspaceRoot } from './workspace-layers.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'packed-packages-'));
const packages = releaseOrder(readWorkspacePackages(workspaceRoot).filter(({ root }) => root.startsWith('packages/')));
const compilers = [
  ['TypeScript 6', join(workspaceRoot, 'node_modules/typescript/bin/tsc')],
  ['TypeScript 7', join(workspaceRoot, 'node_modules/typescript7/bin/tsc')],
] as const;
let tarballs: readonly Tarball[];

beforeAll(async () => {
  tarballs = await packPackages(packages, { root: workspaceRoot, out: join(folder, 'tarballs') });
  for (const { name, path } of tarballs) unpack(path, unpacked(name));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function unpacked(name: string): string {
  return join(folder, 'unpacked/packages', name.slice(scope.length));
}

function unpack(tarball: string, to: string): void {
  mkdirSync(to, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', to, '--strip-components=1']);
}

function manifestOf(name: string): PackageJson {
  return JSON.parse(readFileSync(join(unpacked(name), 'package.json'), 'utf8')) as PackageJson;
}

interface PackageJson extends Partial<Record<DependencyKind, Readonly<Record<string, string>>>> {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

/** What belongs into any package: what is compiled of its source, the versions that it lists, and what tells of it. */
function belongs({ root }: WorkspacePackage): Set<string> {
  const source = globSync('src/**/*.ts', { cwd: join(workspaceRoot, root), exclude: ['**/*.test.ts'] });
  const compiled = source
    .map((file) =>
      file
        .replaceAll('\\', '/')
        .replace(/^src\//, 'dist/')
        .replace(/\.ts$/, ''),
    )
    .flatMap((file) => [`${file}.js`, `${file}.d.ts`]);
  const versions = globSync('upstream-versions.json', { cwd: join(workspaceRoot, root) });
  return new Set([...compiled, ...versions, 'LICENSE', 'README.md', 'package.json']);
}

describe('a packed package holds', () => {
  test('what is compiled of its source, its README and its licence', () => {
    const missing = packages.map((one, index) => {
      const packed = new Set(tarballs[index]!.files);
      return [one.folder, [...belongs(one)].filter((file) => !packed.has(file))];
    });

    expect(Object.fromEntries(missing.filter(([, files]) => files!.length > 0))).toMatchInlineSnapshot(`
      {
        "provision": [
          "dist/stack.js",
          "dist/stack.d.ts",
        ],
      }
    `);
  });

  test('of what else there is only what it reads where it runs', () => {
    const further = packages.map((one, index) => {
      const expected = belongs(one);
      return [one.folder, tarballs[index]!.files.filter((file) => !expected.has(file) && file !== 'CHANGELOG.md')];
    });

    expect(Object.fromEntries(further.filter(([, files]) => files!.length > 0))).toMatchInlineSnapshot(`
      {
        "applications": [
          "ci/checkout.ts",
          "ci/errors.ts",
          "ci/git.ts",
          "ci/image-entry.ts",
          "ci/install-packages.ts",
          "ci/publish-platform.ts",
          "ci/remove-old-runs.ts",
          "ci/render-affected.ts",
          "ci/report-status.ts",
          "ci/step.ts",
          "ci/superseded.ts",
          "ci/update-image.ts",
          "ci/verify-platform.ts",
          "images.json",
        ],
        "bootstrap": [
          "jobs/apply-policies.ts",
          "jobs/collect-policies.ts",
          "jobs/config-maps.ts",
          "jobs/errors.ts",
          "jobs/grant.ts",
          "jobs/http-client.ts",
          "jobs/secret-store.ts",
        ],
        "provision": [
          "scripts/data-volume.sh",
          "scripts/deploy-files.sh",
          "scripts/firewall.sh",
          "scripts/install-k3s.sh",
          "scripts/prepare-node.sh",
          "scripts/server-access.sh",
          "scripts/uninstall-k3s.sh",
        ],
      }
    `);
  });

  test('the licence of the repository, to the byte', () => {
    const licence = readFileSync(join(workspaceRoot, 'LICENSE'));

    expect(licence.toString()).toContain('Apache License\n                           Version 2.0, January 2004');
    for (const { name } of packages) expect(readFileSync(join(unpacked(name), 'LICENSE')).equals(licence)).toBe(true);
  });

  test('its CHANGELOG, once it has one', async () => {
    const copy = join(folder, 'with-changelog');
    cpSync(unpacked('@lumie-infra/web-apps'), copy, { recursive: true });
    cpSync(join(copy, 'README.md'), join(copy, 'CHANGELOG.md'));
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: copy });

    expect(stdout).toContain('"CHANGELOG.md"');
  });
});

describe('a packed package can be used:', () => {
  test('publint has nothing to say, not even a suggestion', async () => {
    for (const { path } of tarballs) expect(await lint(path)).toEqual([]);
  });

  test('its types are found and are those of its code, whatever resolves them', async () => {
    for (const { path } of tarballs) expect(await typeProblems(path)).toEqual([]);
  });

  test('these checks see what is missing', async () => {
    const broken = join(folder, 'broken');
    cpSync(unpacked('@lumie-infra/platform'), broken, { recursive: true });
    rmSync(join(broken, 'dist/index.d.ts'));
    const { stdout } = await run('npm', ['pack', '--silent', '--ignore-scripts'], { cwd: broken });
    const tarball = join(broken, stdout.trim());

    expect(await lint(tarball)).toMatchInlineSnapshot(`
      [
        "pkg.exports["."].types is ./dist/index.d.ts but the file does not exist.",
      ]
    `);
    expect(await typeProblems(tarball)).toMatchInlineSnapshot(`
      [
        "UntypedResolution .",
        "UntypedResolution .",
      ]
    `);
  });

  test('what it imports is declared as something that npm installs or the user has', () => {
    const undeclared = packages.flatMap(({ name, folder: own }) => {
      const { dependencies, peerDependencies } = manifestOf(name);
      const declared = new Set([...Object.keys({ ...dependencies, ...peerDependencies }), ...builtinModules]);
      return packedImports(unpacked(name))
        .filter((one) => !declared.has(one))
        .map((one) => `${own} imports ${one}`);
    });

    expect(undeclared).toEqual([]);
  });

  test('each of its exports can be imported from where it is installed', async () => {
    linkInstalled(workspaceRoot, join(folder, 'unpacked'), join(folder, 'unpacked'));
    const entries = packages.flatMap(({ name }) => Object.keys(manifestOf(name).exports).map((key) => [name, key]));
    const code = entries.map(([name, key]) => {
      const attributes = key!.endsWith('.json') ? ", { with: { type: 'json' } }" : '';
      const specifier = `${name}${key!.slice(1)}`;
      return `console.log('${specifier}', Object.keys(await import('${specifier}'${attributes})).length > 0);`;
    });
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code.join('\n')], {
      cwd: join(folder, 'unpacked'),
      env: { ...process.env, NODE_OPTIONS: '' },
    });

    expect(stdout.trim().split('\n')).toEqual(entries.map(([name, key]) => `${name}${key!.slice(1)} true`));
  }, 60_000);
});

const committed = join(workspaceRoot, 'examples/edge/manifests');

/** What stands below a heading of problems in an error or on a page. */
function problemsIn(output: string): string[] {
  return output
    .split('\n')
    .filter((line) => /^ {2}\S/.test(line))
    .map((line) => line.trim());
}

/** The problems with a verb that the page on importing layers shows. */
function shownProblems(verb: string): string[] {
  const page = readFileSync(join(workspaceRoot, 'docs/import.md'), 'utf8');
  const texts = [...page.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  return texts.flatMap(problemsIn).filter((line) => line.split(' ')[1] === verb);
}

describe('another repository', () => {
  const files = consumerFiles(workspaceRoot, layerNames());
  const installed = new OtherRepository(join(folder, 'installed'));
  /** The same files, over the source of this workspace. */
  const source = new OtherRepository(join(folder, 'source'));
  let rendered: Record<'installed' | 'source', Ended>;

  beforeAll(async () => {
    for (const repository of [installed, source]) {
      for (const [path, text] of files) repository.write(path, text);
    }
    linkInstalled(workspaceRoot, workspaceRoot, source.folder);
    // What provisions machines brings the largest packages of all, and is no part of a render.
    const ofLayers = tarballs.filter(({ name }) => name !== '@lumie-infra/provision');
    const [fromSource] = await Promise.all([
      source.node('render.ts', '@lumie-infra/source'),
      installed.install(ofLayers),
    ]);
    rendered = { source: fromSource, installed: await installed.node('render.ts') };
  }, 180_000);

  /** Runs the cluster of the example with some of what it takes from elsewhere left out. */
  async function without(...names: readonly string[]): Promise<string[]> {
    const rest = `outside.filter(({ name }) => !${JSON.stringify(names)}.includes(name))`;
    installed.write('without.ts', files.get('observability.ts')!.replace('externals: outside', `externals: ${rest}`));
    const { ok, output } = await installed.node('without.ts');
    return ok ? [] : problemsIn(output);
  }

  test('renders with plain Node, from nothing but the tarballs', () => {
    expect(rendered).toEqual({ installed: { ok: true, output: '' }, source: { ok: true, output: '' } });
  });

  test.each([
    ['all layers', 'all', [...layerNames(), 'root'].sort().join(' ')],
    ['observability alone', 'observability', 'observability root'],
    ['the ten lines', 'cluster', 'bootstrap platform root'],
    ['one of two clusters', 'clusters/north', 'bootstrap platform root'],
    ['the other one', 'clusters/south', 'bootstrap platform root'],
    ['a layer of its own on top', 'shop', 'bootstrap platform root storage team'],
  ])('%s: the render is that of the workspace', (_, render, folders) => {
    const [here, there] = [readRendered(join(source.folder, render)), readRendered(join(installed.folder, render))];

    expect(readdirSync(join(installed.folder, render)).sort().join(' ')).toBe(folders);
    expect(there.size).toBeGreaterThan(20);
    expect([...there.keys()]).toEqual([...here.keys()]);
    expect([...there].filter(([path, text]) => here.get(path) !== text)).toEqual([]);
  });

  test('of observability alone is the example, with the database and the object storage of others', () => {
    const texts = readRendered(join(installed.folder, 'observability'));

    expect(texts).toEqual(readRendered(committed));
    expect(texts.get('observability/grafana/manifests/database-grafana.yaml')).toContain('namespace: databases');
    expect(texts.get('observability/loki/values.yaml')).toContain('minio.object-storage.svc.cluster.local:9000');
  });

  test('has two clusters of one installation, each with its options', () => {
    const [north, south] = ['north', 'south'].map((name) => readRendered(join(installed.folder, 'clusters', name)));

    expect(north!.has('platform/applications/rabbitmq.yaml')).toBe(true);
    expect(south!.has('platform/applications/rabbitmq.yaml')).toBe(false);
    expect(south!.get('root/root.yaml')).toContain('path: clusters/south');
  });

  test('has a component of its own that waits for one of ours and reaches it by its outputs', () => {
    const texts = readRendered(join(installed.folder, 'shop'));
    const wave = (layer: string): number =>
      Number(/sync-wave: "(-?\d+)"/.exec(texts.get(`${layer}/application.yaml`)!)?.[1]);

    expect(wave('team')).toBeGreaterThan(wave('storage'));
    expect(texts.get('team/shop/vaultstaticsecret-shop-database.yaml')).toContain(
      '@infra-db-rw.infra-db.svc.cluster.local:5432/shop',
    );
  });

  test('is told what is missing, as the page shows it', async () => {
    const { ok, output } = await installed.node('edge.ts');
    const said = problemsIn(output);

    expect(ok).toBe(false);
    expect(new Set(said).size).toBe(said.length);
    expect(said).toEqual(expect.arrayContaining(shownProblems('needs')));
    // What stands in for these two is there.
    expect(said.filter((line) => /needs (minio|infra-db),/.test(line))).toEqual([]);
  });

  test('is told who needs the database and the object storage', async () => {
    expect(await without('infra-db', 'minio')).toMatchInlineSnapshot(`
      [
        "grafana needs infra-db, which no layer of cluster 'edge' holds; add its layer or pass external(infra-db, …)",
        "loki needs minio, which no layer of cluster 'edge' holds; add its layer or pass external(minio, …)",
        "prometheus needs minio, which no layer of cluster 'edge' holds; add its layer or pass external(minio, …)",
        "tempo needs minio, which no layer of cluster 'edge' holds; add its layer or pass external(minio, …)",
        "thanos needs minio, which no layer of cluster 'edge' holds; add its layer or pass external(minio, …)",
      ]
    `);
  });

  test('is told whose custom resources have no definition, as the page shows it', async () => {
    const shown = shownProblems('makes');

    expect(shown).not.toEqual([]);
    expect(await without('crds')).toEqual(expect.arrayContaining(shown));
  });

  test('knows the values of a second copy of the vocabulary', async () => {
    const vocabulary = join(installed.folder, 'node_modules/@lumie-infra/common-chart');
    const nested = join(installed.folder, 'node_modules/@lumie-infra/observability/node_modules');
    cpSync(vocabulary, join(nested, '@lumie-infra/common-chart'), { recursive: true });
    installed.write('copies.ts', files.get('observability.ts')!.replace("synth('observability')", "synth('copies')"));
    const ended = await installed.node('copies.ts');
    rmSync(nested, { recursive: true });

    expect(ended).toEqual({ ok: true, output: '' });
    expect(readRendered(join(installed.folder, 'copies'))).toEqual(readRendered(committed));
  });

  test.each(compilers)('%s compiles all of it, and reports every mistake', async (_, compiler) => {
    const mark = '@ts-expect-error';
    // Where it is marked as expected, a mistake is an error only if it is none.
    installed.write('expected.ts', typeMistakes);
    installed.write('mistakes.ts', typeMistakes.replaceAll(mark, 'here:'));
    const { ok, output } = await installed.compile(compiler);
    const lines = typeMistakes.split('\n').flatMap((line, index) => (line.includes(mark) ? [index + 2] : []));

    expect(ok).toBe(false);
    expect([...output.matchAll(/^(\S+?)\((\d+),/gm)].map(([, file, line]) => `${file}:${line}`)).toEqual(
      lines.map((line) => `mistakes.ts:${line}`),
    );
  });

  test('has names of components and options completed', () => {
    const file = 'completion.ts';
    installed.write(
      file,
      `import { observability } from '@lumie-infra/observability';
observability.with({ /*component*/ });
observability.with({ grafana: { /*option*/ } });
`,
    );
    const components = readdirSync(join(workspaceRoot, 'packages/observability/src/components'))
      .map((name) => name.replace(/\.ts$/, ''))
      .filter((name) => name !== 'index' && !name.endsWith('.test'));

    const [names, options] = completions(join(installed.folder, file), ['/*component*/', '/*option*/']);

    expect(names).toEqual(components.sort());
    expect(options).toEqual(['replicas', 'values']);
  });
});

async function lint(tarball: string): Promise<string[]> {
  const { buffer, byteOffset, byteLength } = readFileSync(tarball);
  const { messages, pkg } = await publint({
    pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) },
    level: 'suggestion',
  });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

/** What is wrong for those who import the package; that nothing else can is on purpose. */
async function typeProblems(tarball: string): Promise<string[]> {
  const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
  if (!analysis.types) return [`${analysis.packageName} has no types`];
  const importing = analysis.problems.filter(
    (problem) => !('resolutionKind' in problem && /^node(10|16-cjs)$/.test(problem.resolutionKind)),
  );
  return importing.map(({ kind, ...problem }) => `${kind} ${'entrypoint' in problem ? problem.entrypoint : ''}`);
}
