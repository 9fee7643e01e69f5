import type { WorkspacePackage } from '../../nx-plugin/workspace-package.ts';
import { scope } from '../../nx-plugin/workspace-package.ts';
import { camelCase } from '../identifier.ts';
import { importLines } from '../import-lines.ts';

/** The package that everything is said in. */
const vocabulary = `${scope}common-chart`;

/** What the package.json of every layer says alike. */
export interface Pattern {
  readonly license: string;
  readonly repository: object;
  readonly peerDependencies: object;
  readonly engines: object;
}

/**
 * The files of a new layer, by path below its folder.
 *
 * @param below the packages that it builds on, each after what it builds on itself.
 */
export function layerFiles(
  name: string,
  description: string,
  below: readonly WorkspacePackage[],
  pattern: Pattern,
): [string, string][] {
  const layers = below.map(({ folder }) => folder).filter((folder) => `${scope}${folder}` !== vocabulary);
  return [
    ['package.json', json(packageJson(name, description, below, pattern))],
    ['tsconfig.json', json(tsconfig())],
    ['tsconfig.lib.json', json(libraryTsconfig(name, below))],
    ['tsconfig.spec.json', json(testTsconfig(name, below))],
    ['upstream-versions.json', json({})],
    ['README.md', readme(name, description, layers)],
    ['src/index.ts', `export * from './components/index.ts';\nexport { ${camelCase(name)} } from './layer.ts';\n`],
    ['src/layer.ts', layerModule(name, description)],
    ['test/layer.test.ts', layerTest(name, layers)],
  ];
}

function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}

function packageJson(name: string, description: string, below: readonly WorkspacePackage[], pattern: Pattern): object {
  return {
    name: `${scope}${name}`,
    // Its changeset makes this 0.1.0.
    version: '0.0.0',
    description,
    license: pattern.license,
    repository: { ...pattern.repository, directory: `packages/${name}` },
    keywords: ['argo-cd', 'gitops', 'kubernetes', name],
    type: 'module',
    nx: { name },
    'lumie-infra': { layer: name },
    exports: {
      '.': { [`${scope}source`]: './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' },
      './package.json': './package.json',
      './upstream-versions.json': './upstream-versions.json',
    },
    files: ['dist/**/*.js', 'dist/**/*.d.ts', 'upstream-versions.json', 'CHANGELOG.md'],
    dependencies: Object.fromEntries(below.map((one) => [one.name, one.version])),
    peerDependencies: pattern.peerDependencies,
    engines: pattern.engines,
  };
}

function tsconfig(): object {
  return {
    extends: '../../tsconfig.base.json',
    files: [],
    include: [],
    references: [{ path: './tsconfig.lib.json' }, { path: './tsconfig.spec.json' }],
  };
}

function libraryTsconfig(name: string, below: readonly WorkspacePackage[]): object {
  return {
    extends: '../../tsconfig.base.json',
    compilerOptions: {
      rootDir: 'src',
      outDir: 'dist',
      tsBuildInfoFile: `../../node_modules/.cache/tsc/${name}.lib.tsbuildinfo`,
    },
    include: ['src/**/*.ts'],
    exclude: ['src/**/*.test.ts'],
    references: references(below),
  };
}

function testTsconfig(name: string, below: readonly WorkspacePackage[]): object {
  return {
    extends: '../../tsconfig.base.json',
    compilerOptions: {
      rootDir: '.',
      outDir: `../../node_modules/.cache/tsc/${name}-spec`,
      emitDeclarationOnly: true,
      tsBuildInfoFile: `../../node_modules/.cache/tsc/${name}.spec.tsbuildinfo`,
      rewriteRelativeImportExtensions: false,
      allowImportingTsExtensions: true,
    },
    include: ['src/**/*.test.ts', 'test/**/*.ts'],
    references: [{ path: './tsconfig.lib.json' }, ...references(below)],
  };
}

function references(below: readonly WorkspacePackage[]): object[] {
  return below.map(({ folder }) => ({ path: `../${folder}/tsconfig.lib.json` }));
}

function layerModule(name: string, description: string): string {
  return `import { defineLayer, packageOf } from '${vocabulary}';
import * as components from './components/index.ts';

/** ${description} */
export const ${camelCase(name)} = defineLayer(packageOf(import.meta.url), components);
`;
}

function layerTest(name: string, layers: readonly string[]): string {
  const imports = [
    { name: 'describeLayer', from: `${vocabulary}/testing` },
    { name: camelCase(name), from: '../src/index.ts' },
    ...layers.map((layer) => ({ name: camelCase(layer), from: `${scope}${layer}` })),
  ];
  const below = layers.map(camelCase).join(', ');
  return `${importLines(imports)}

describeLayer({ layer: ${camelCase(name)}, below: [${below}], moduleUrl: import.meta.url });
`;
}

function readme(name: string, description: string, layers: readonly string[]): string {
  const imports = [
    { name: 'cluster', from: vocabulary },
    ...[...layers, name].map((layer) => ({ name: camelCase(layer), from: `${scope}${layer}` })),
  ];
  return `# ${scope}${name}

${description}

\`\`\`ts
${importLines(imports)}

cluster({
  name: 'edge',
  domain: 'edge.example.com',
  gitops: { repoURL: 'https://git.example.com/edge.git' },
  layers: [${[...layers, name].map(camelCase).join(', ')}],
}).synth('dist/manifests');
\`\`\`

## Components
`;
}
