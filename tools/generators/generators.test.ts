import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RepositoryClone } from '../test/repository-clone.ts';
import { parseChangeset } from '../release/changesets.ts';

let repository: RepositoryClone;

/** What the generators wrote, as paths below the root. */
let written: readonly string[];

/** Runs a program of the clone; returns all that it printed, and fails with that when it failed. */
function run(program: string, ...given: readonly string[]): string {
  const outside = Object.entries(process.env).filter(([name]) => !/^(NX_|VITEST|GIT_|FORCE_COLOR)/.test(name));
  const { status, stdout, stderr } = spawnSync(program, given, {
    cwd: repository.root,
    encoding: 'utf8',
    env: {
      ...Object.fromEntries(outside),
      NO_COLOR: '1',
      PATH: [dirname(process.execPath), join(repository.root, 'node_modules/.bin'), process.env['PATH']].join(
        delimiter,
      ),
    },
  });
  expect(status, `${program} ${given.join(' ')}\n${stdout}${stderr}`).toBe(0);
  return stdout;
}

function runNode(...given: readonly string[]): string {
  return run(process.execPath, '--conditions=@lumie-infra/source', ...given);
}

function generate(generator: string, ...given: readonly string[]): string {
  return run('nx', 'generate', `@lumie-infra/tools:${generator}`, '--no-interactive', ...given);
}

/** The files that differ from what is committed. */
function changedFiles(): string[] {
  return run('git', 'status', '--porcelain', '--untracked-files=all')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(3))
    .sort();
}

function read(path: string): string {
  return readFileSync(join(repository.root, path), 'utf8');
}

beforeAll(() => {
  repository = new RepositoryClone();
  runNode('tools/generate.ts');
  if (changedFiles().length > 0) repository.commit('as it is generated');
  generate('component', 'platform', 'greeting', '--description=Says hello.');
  generate('layer', 'games', '--description=Games that people play.');
  const chart = '--chart=https://charts.example.com/stable/chess/1.2.3';
  generate('component', 'games', 'chess', '--description=Plays chess.', chart, '--namespace=board');
  generate('web-app', 'gallery', '--description=Pictures for everybody.', '--tag=0.1.0');
  generate('dashboard', 'platform', 'rabbitmq-operator', '--description=The pods of the operator.');
  written = changedFiles();
}, 180_000);
afterAll(() => repository.remove());

/** For what takes as long as it does to a person, on a machine that does other things besides. */
const patience = 90_000;

test('write nothing when they only say what they would do', () => {
  const out = generate('component', 'platform', 'farewell', '--description=Says goodbye.', '--dry-run');

  expect(out).toContain('CREATE packages/platform/src/components/farewell.ts');
  expect(changedFiles()).toEqual(written);
});

test('write these files, and every one that follows from them', () => {
  expect(written).toMatchInlineSnapshot(`
    [
      ".changeset/component-games-chess.md",
      ".changeset/component-platform-greeting.md",
      ".changeset/dashboard-rabbitmq-operator.md",
      ".changeset/layer-games.md",
      ".changeset/web-app-gallery.md",
      "cluster.schema.json",
      "package-lock.json",
      "packages/games/LICENSE",
      "packages/games/README.md",
      "packages/games/package.json",
      "packages/games/src/components/chess.test.ts",
      "packages/games/src/components/chess.ts",
      "packages/games/src/components/index.ts",
      "packages/games/src/index.ts",
      "packages/games/src/layer.ts",
      "packages/games/src/upstream-versions.ts",
      "packages/games/test/golden/chess.yaml",
      "packages/games/test/layer.test.ts",
      "packages/games/tsconfig.json",
      "packages/games/tsconfig.lib.json",
      "packages/games/tsconfig.spec.json",
      "packages/games/upstream-versions.json",
      "packages/platform/README.md",
      "packages/platform/src/components/greeting.test.ts",
      "packages/platform/src/components/greeting.ts",
      "packages/platform/src/components/index.ts",
      "packages/platform/src/components/rabbitmq-operator.ts",
      "packages/platform/src/dashboards/rabbitmq-operator.ts",
      "packages/platform/test/golden/greeting.yaml",
      "packages/platform/test/golden/rabbitmq-operator.yaml",
      "packages/web-apps/README.md",
      "packages/web-apps/apps/gallery.yaml",
      "packages/web-apps/test/golden/web-app-set.yaml",
      "tsconfig.json",
    ]
  `);
});

test('write what passes the formatter', () => {
  run('prettier', '--check', '--ignore-unknown', ...written);
});

test(
  'write source that passes the linter',
  () => {
    run('eslint', '--max-warnings=0', ...written.filter((file) => file.endsWith('.ts')));
  },
  patience,
);

test(
  'write source that passes the compiler',
  () => {
    run(process.execPath, 'node_modules/typescript7/bin/tsc', '--build', 'packages/games', 'packages/platform');
  },
  patience,
);

test(
  'write tests and golden files with which the layers pass',
  () => {
    const folders = ['packages/games', 'packages/platform', 'packages/web-apps/test/layer.test.ts'];
    run('vitest', 'run', ...folders);
  },
  patience,
);

test(
  'write what renders, and what holds together as a whole cluster',
  () => {
    runNode('tools/synth.ts');
    runNode('tools/verify.ts');

    const folder = join(repository.root, 'dist/manifests');
    expect(readdirSync(join(folder, 'games/chess'))).toContain('Chart.yaml');
    expect(existsSync(join(folder, 'web-apps/apps/gallery/deployment-gallery.yaml'))).toBe(true);
    expect(readdirSync(join(folder, 'platform/rabbitmq-operator'))).toContain(
      'configmap-dashboard-rabbitmq-operator.yaml',
    );
  },
  patience,
);

test('write changesets whose names do not change, and which release what has grown', () => {
  const changesets = written.filter((file) => file.startsWith('.changeset/'));
  const told = changesets.map((file) => parseChangeset(basename(file, '.md'), read(file)));

  expect(told).toMatchInlineSnapshot(`
    [
      {
        "id": "component-games-chess",
        "releases": {
          "@lumie-infra/games": "minor",
        },
        "summary": "Adds \`chess\`. Plays chess.",
      },
      {
        "id": "component-platform-greeting",
        "releases": {
          "@lumie-infra/platform": "minor",
        },
        "summary": "Adds \`greeting\`. Says hello.",
      },
      {
        "id": "dashboard-rabbitmq-operator",
        "releases": {
          "@lumie-infra/platform": "minor",
        },
        "summary": "\`rabbitmq-operator\` brings the dashboard \`rabbitmq-operator\`. The pods of the operator.",
      },
      {
        "id": "layer-games",
        "releases": {
          "@lumie-infra/games": "minor",
        },
        "summary": "Adds the layer \`games\`. Games that people play.",
      },
      {
        "id": "web-app-gallery",
        "releases": {
          "@lumie-infra/web-apps": "minor",
        },
        "summary": "Adds the web app \`gallery\`. Pictures for everybody.",
      },
    ]
  `);
});

describe('nx sync', () => {
  test('finds nothing to do after a generator', () => {
    expect(run('nx', 'sync:check')).toContain('The workspace is up to date');
  });

  test('writes the line of a file that was added by hand, and fails in CI until it did', () => {
    const index = 'packages/games/src/components/index.ts';
    const before = read(index);
    repository.append('packages/games/src/components/checkers/index.ts', 'export const checkers = 1;');

    const check = repository.nx('sync:check');
    expect(check.status).toBe(1);
    expect(check.output).toContain('[@lumie-infra/tools:component-index]');
    expect(check.output).toContain(index);
    expect(read(index)).toBe(before);

    run('nx', 'sync');
    expect(read(index)).toBe(
      before.replace(
        `export { chess } from './chess.ts';`,
        `export { checkers } from './checkers/index.ts';\nexport { chess } from './chess.ts';`,
      ),
    );
  });
});
