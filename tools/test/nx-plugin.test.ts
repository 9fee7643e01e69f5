import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FixtureWorkspace } from './fixture-workspace.ts';

interface Project {
  readonly tags: readonly string[];
  readonly targets: Readonly<Record<string, { readonly options?: unknown; readonly dependsOn?: unknown }>>;
  readonly metadata: { readonly description: string };
}

/** Stands in for the real command: writes the source of a layer without its comments. */
const synth = `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
for (const layer of process.argv.slice(2).filter((argument) => !argument.startsWith('-'))) {
  console.log('rendered ' + process.argv.slice(2).join(' '));
  if (process.argv.includes('--fail=' + layer)) process.exitCode = 1;
  if (process.argv.includes('--crash=' + layer)) throw new Error('the layer is crooked');
  const source = readFileSync(\`packages/\${layer}/src/index.ts\`, 'utf8').replaceAll(/\\/\\/.*\\n/g, '');
  mkdirSync(\`dist/manifests/\${layer}\`, { recursive: true });
  writeFileSync(\`dist/manifests/\${layer}/source.yaml\`, source);
}
`;

let workspace: FixtureWorkspace;

beforeAll(() => {
  workspace = new FixtureWorkspace();
  workspace.writePackage('packages/common-chart');
  workspace.writePackage('tools', ['common-chart']);
  workspace.writeLayer('bootstrap', ['common-chart']);
  workspace.writeLayer('platform', ['common-chart', 'bootstrap']);
  workspace.write('packages/bootstrap/src/index.ts', 'export const bootstrap = 1;\n');
  workspace.write('packages/platform/src/index.ts', `import '@lumie-infra/bootstrap';\n`);
  workspace.write('tools/synth.ts', synth);
  workspace.write('tools/validate.ts', '');
});
afterAll(() => workspace.remove());

function project(name: string): Project {
  return JSON.parse(workspace.nx('show', 'project', name, '--json').stdout) as Project;
}

function targetsOf(name: string): string[] {
  return Object.keys(project(name).targets)
    .filter((target) => target !== 'nx-release-publish')
    .sort();
}

describe('inferred projects', () => {
  it('gives a layer every target, its tag and its wave', () => {
    const platform = project('platform');

    expect(targetsOf('platform')).toEqual([
      'build',
      'conformance',
      'explain',
      'lint',
      'synth',
      'test',
      'typecheck',
      'validate',
      'verify',
    ]);
    expect(platform.tags).toContain('layer:platform');
    expect(platform.metadata.description).toMatch(/^Wave 0\./);
    expect(platform.targets['synth']?.options).toEqual({ script: 'tools/synth.ts', layer: 'platform' });
  });

  it('gives a package without the marker no target of a layer', () => {
    expect(targetsOf('common-chart')).toEqual(['build', 'lint', 'test', 'typecheck']);
    expect(targetsOf('tools')).toEqual(['lint', 'programs', 'test', 'typecheck']);
  });

  it('fetches the programs that tests run before tests of any package', () => {
    for (const name of ['common-chart', 'platform', 'tools']) {
      expect(project(name).targets['test']?.dependsOn).toEqual([{ projects: ['tools'], target: 'programs' }]);
    }
  });
});

describe('cached tasks', () => {
  const rendered = (): string => join(workspace.root, 'dist/manifests/platform/source.yaml');

  it('renders once and restores what was removed', () => {
    const first = workspace.nx('run-many', '-t', 'synth');
    const content = readFileSync(rendered(), 'utf8');
    rmSync(join(workspace.root, 'dist'), { recursive: true });
    const second = workspace.nx('run-many', '-t', 'synth');

    expect(first).toMatchObject({ status: 0, output: expect.stringContaining('0/2 hit') as string });
    expect(second).toMatchObject({ status: 0, output: expect.stringContaining('2/2 hit') as string });
    expect(readFileSync(rendered(), 'utf8')).toBe(content);
  });

  it('renders again what is above a changed layer, and validates only what came out differently', () => {
    workspace.nx('run-many', '-t', 'validate');
    workspace.write('packages/bootstrap/src/index.ts', '// A comment.\nexport const bootstrap = 1;\n');

    const { output } = workspace.nx('run-many', '-t', 'validate');

    expect(output).toContain('2/4 hit');
  });

  it('renders nothing again for a test or a page of documentation', () => {
    workspace.write('packages/bootstrap/src/index.test.ts', '');
    workspace.write('packages/bootstrap/README.md', 'Words.');

    expect(workspace.nx('run-many', '-t', 'synth').output).toContain('2/2 hit');
  });
});

describe('several layers in one process', () => {
  const run = (...command: string[]): { status: number | null; output: string } =>
    workspace.nx('run-many', '-t', 'synth', '--skip-nx-cache', ...command);

  it('are each run as if alone', () => {
    const { status, output } = run('--output-style=static', '--dry-run');

    expect(status).toBe(0);
    expect(output).toMatch(/^rendered bootstrap --dry-run$/m);
    expect(output).toMatch(/^rendered platform --dry-run$/m);
  });

  it('fail each for itself, and show why', () => {
    const { status, output } = run('--fail=bootstrap');

    expect(status).toBe(1);
    expect(output).toContain('rendered bootstrap --fail=bootstrap');
    expect(output).toMatch(/Failed tasks:\s+- bootstrap:synth\s+(?!-)/);
  });

  it('survive the crash of one', () => {
    const { status, output } = run('--crash=bootstrap');

    expect(status).toBe(1);
    expect(output).toContain('Error: the layer is crooked');
    expect(output).toMatch(/Failed tasks:\s+- bootstrap:synth\s+(?!-)/);
  });

  it('can be run in a process each', () => {
    expect(run('--batch=false', '--output-style=static')).toMatchObject({
      status: 0,
      output: expect.stringMatching(/^rendered platform$/m) as string,
    });
  });
});

describe('a workspace whose edges are wrong', () => {
  it('runs nothing while a layer imports what it does not declare', () => {
    workspace.write('packages/bootstrap/src/late.ts', `import '@lumie-infra/platform';\n`);

    const { status, output } = workspace.nx('run-many', '-t', 'synth');

    rmSync(join(workspace.root, 'packages/bootstrap/src/late.ts'));
    expect(status).toBe(1);
    expect(output).toContain(
      'bootstrap imports platform in packages/bootstrap/src/late.ts but does not declare it; ' +
        'add "@lumie-infra/platform": "0.1.0" to the package.json of bootstrap, or remove the import',
    );
  });

  it('runs nothing while layers form a cycle', () => {
    rmSync(join(workspace.root, 'dist'), { recursive: true });
    workspace.writeLayer('bootstrap', ['common-chart', 'platform']);

    const { status, output } = workspace.nx('run-many', '-t', 'synth');

    workspace.writeLayer('bootstrap', ['common-chart']);
    expect(status).toBe(1);
    expect(output).toContain('layer cycle: bootstrap -> platform -> bootstrap; ');
    expect(existsSync(join(workspace.root, 'dist'))).toBe(false);
  });
});
