import type { TargetConfiguration } from '@nx/devkit';
import { importClosure } from './import-closure.ts';
import { beforeArgoCd } from './layer-waves.ts';
import { operateTargets } from './operate-targets.ts';
import { scope, workspaceDependencies, type WorkspacePackage } from './workspace-package.ts';

type Targets = Record<string, TargetConfiguration>;

const typescript = 'node node_modules/typescript7/bin/tsc -b';

/** The package that `validate` takes its schemas from. */
const vocabulary = 'common-chart';

/** The kinds of dependency that a package needs where it runs. */
const runTime = ['dependencies', 'peerDependencies'] as const;

/** The targets that a package has for being what it is: a layer, a library or the tools. */
export function targetsFor(
  target: WorkspacePackage,
  packages: readonly WorkspacePackage[],
  workspaceRoot: string,
): Targets {
  const library = target.root.startsWith('packages/');
  const plugin = pluginInputs(workspaceRoot);
  return {
    ...(target.layer === undefined ? {} : layerTargets(target, packages, workspaceRoot, plugin)),
    ...(library ? { build: build(target, packages, plugin) } : {}),
    test: test(target, library, packages),
    typecheck: typecheck(target, library),
    lint: lint(target),
    ...(library ? {} : { programs: programs() }),
    ...operateTargets(target.folder),
  };
}

/** Where a layer is rendered to. */
export function renderedFolder(layer: string): string {
  return `dist/manifests/${layer === beforeArgoCd ? 'root' : layer}`;
}

/**
 * What decides which targets there are and how they run.
 *
 * Nx hashes the targets themselves with every task, and the two ignore files; that it also counts a project as affected by
 * any of this needs inputs.
 */
function pluginInputs(workspaceRoot: string): string[] {
  const source = ['index.js', 'executors.js'].flatMap((file) => sourceOf(workspaceRoot, `tools/nx-plugin/${file}`));
  const others = ['.gitignore', '.nxignore', 'executors.json', 'tools/nx-plugin/layer-script.schema.json'];
  return [...new Set([...source, ...others.map((file) => `{workspaceRoot}/${file}`)])].sort();
}

function sourceOf(workspaceRoot: string, file: string): string[] {
  return importClosure(workspaceRoot, file).map((path) => `{workspaceRoot}/${path}`);
}

function layerTargets(
  layer: WorkspacePackage,
  packages: readonly WorkspacePackage[],
  workspaceRoot: string,
  plugin: readonly string[],
): Targets {
  const { folder } = layer;
  const script = (target: string): TargetConfiguration => ({
    executor: `./:${target}`,
    options: { script: `tools/${target}.ts`, layer: folder },
  });
  const layers = packages.filter((one) => one.layer !== undefined && one.folder !== beforeArgoCd);
  const vocabularyPackages = packages.filter((one) => one.folder === vocabulary);
  return {
    synth: {
      ...script('synth'),
      cache: true,
      inputs: [
        // Not `^production`, which brings in every npm package that the tests of these packages import.
        { input: 'production', projects: reachedFrom([layer], packages).map(({ folder: name }) => name) },
        '{workspaceRoot}/cluster.yaml',
        ...sourceOf(workspaceRoot, 'tools/synth.ts'),
        ...plugin,
        { externalDependencies: externalDependencies([layer], packages) },
      ],
      outputs: [`{workspaceRoot}/${renderedFolder(folder)}`],
      metadata: { description: 'Renders the layer from cluster.yaml into dist/manifests.' },
    },
    validate: {
      ...script('validate'),
      dependsOn: ['synth'],
      cache: true,
      inputs: [
        { dependentTasksOutputFiles: '**/*', transitive: false },
        { input: 'production', projects: vocabularyPackages.map(({ folder: name }) => name) },
        ...sourceOf(workspaceRoot, 'tools/validate.ts'),
        ...plugin,
        { externalDependencies: externalDependencies(vocabularyPackages, packages) },
      ],
      metadata: { description: 'Checks every rendered object against its schema.' },
    },
    conformance: {
      ...script('conformance'),
      dependsOn: ['synth'],
      // It reads upstream charts from a folder outside the workspace, which Nx cannot hash.
      cache: false,
      metadata: {
        description: 'Checks the rendered layer against the upstream charts and custom resource definitions.',
      },
    },
    // The root holds no component of its own, and every other layer's check is one of the whole cluster.
    ...(folder === beforeArgoCd
      ? {}
      : {
          verify: {
            ...script('verify'),
            cache: true,
            inputs: [
              { input: 'production', projects: reachedFrom(layers, packages).map(({ folder: name }) => name) },
              '{workspaceRoot}/cluster.yaml',
              ...sourceOf(workspaceRoot, 'tools/verify.ts'),
              ...plugin,
              { externalDependencies: externalDependencies(layers, packages) },
            ],
            metadata: {
              description: 'Proves that what refers to something in the cluster finds it, and that it fits.',
            },
          },
        }),
    explain: {
      ...script('explain'),
      cache: false,
      metadata: { description: 'Says why a component stands where it does: --component <name>.' },
    },
  };
}

function build(
  library: WorkspacePackage,
  packages: readonly WorkspacePackage[],
  plugin: readonly string[],
): TargetConfiguration {
  const { root, folder } = library;
  return {
    command: `${typescript} ${root}/tsconfig.lib.json`,
    dependsOn: ['^build'],
    cache: true,
    inputs: [
      'production',
      '^production',
      '{projectRoot}/tsconfig.lib.json',
      '{workspaceRoot}/tsconfig.base.json',
      ...plugin,
      { externalDependencies: ['typescript7', ...externalDependencies([library], packages)].sort() },
    ],
    outputs: ['{projectRoot}/dist', `{workspaceRoot}/node_modules/.cache/tsc/${folder}.lib.tsbuildinfo`],
    metadata: { description: 'Compiles the package into dist, for publishing.' },
  };
}

function typecheck({ root }: WorkspacePackage, library: boolean): TargetConfiguration {
  return {
    command: `${typescript} ${root}/tsconfig.json`,
    // The compiler would build the libraries below by itself; two of them at once would write the same files.
    dependsOn: library ? ['build'] : ['^build'],
    cache: true,
    inputs: ['default', '^production', '{workspaceRoot}/tsconfig.base.json'],
    metadata: { description: 'Checks the types of source and tests.' },
  };
}

function programs(): TargetConfiguration {
  return {
    command: 'node --conditions=@lumie-infra/source tools/fetch-programs.ts',
    options: { cwd: '{workspaceRoot}' },
    // What a machine has is no matter of the files that Nx hashes.
    cache: false,
    metadata: { description: 'Fetches the real programs that tests run, and says which tests must do without.' },
  };
}

function test(
  { folder }: WorkspacePackage,
  library: boolean,
  packages: readonly WorkspacePackage[],
): TargetConfiguration {
  const tools = packages.filter(({ root }) => !root.startsWith('packages/')).map((one) => one.folder);
  return {
    command: `vitest run --project ${folder}`,
    // Without its program a test is skipped, which looks like a pass.
    dependsOn: [{ projects: tools, target: 'programs' }],
    // The tests of the tools run commands on the workspace as a whole.
    cache: library,
    ...(library ? { inputs: ['default', '^production', '{workspaceRoot}/vitest.config.ts'] } : {}),
    metadata: { description: 'Runs the tests of the package from source.' },
  };
}

function lint({ root }: WorkspacePackage): TargetConfiguration {
  return {
    command: `eslint --max-warnings 0 ${root}`,
    cache: true,
    inputs: [
      'default',
      '^production',
      '{workspaceRoot}/eslint.config.js',
      '{workspaceRoot}/tools/eslint-plugin/**/*.ts',
      '{workspaceRoot}/tsconfig.base.json',
    ],
    metadata: { description: 'Lints the package with the rules of eslint.config.js.' },
  };
}

/** The given packages and those of the workspace that they reach at run time, sorted by folder. */
function reachedFrom(roots: readonly WorkspacePackage[], packages: readonly WorkspacePackage[]): WorkspacePackage[] {
  const reached = new Set<WorkspacePackage>();
  const open = [...roots];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (reached.has(one)) continue;
    reached.add(one);
    open.push(...workspaceDependencies(one, packages, runTime));
  }
  return [...reached].sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** The npm packages that the given packages reach at run time, through the workspace packages that they need. */
function externalDependencies(roots: readonly WorkspacePackage[], packages: readonly WorkspacePackage[]): string[] {
  const names = reachedFrom(roots, packages).flatMap(({ declared }) =>
    declared.filter(({ kind }) => runTime.some((one) => one === kind)).map(({ name }) => name),
  );
  return [...new Set(names.filter((name) => !name.startsWith(scope)))].sort();
}
