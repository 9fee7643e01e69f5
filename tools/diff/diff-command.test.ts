import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RepositoryClone } from '../test/repository-clone.ts';
import { workspaceRoot } from '../workspace-layers.ts';
import { runDiff, withSamples } from './diff-page.ts';

let clone: RepositoryClone;
let page: string;

beforeAll(() => {
  clone = new RepositoryClone();
  page = withSamples(readFileSync(join(workspaceRoot, 'docs/diff.md'), 'utf8'), clone);
}, 240_000);
afterAll(() => clone.remove());

test('the page shows what the command prints; node tools/generate-diff-page.ts writes it anew', () => {
  expect(page).toBe(readFileSync(join(workspaceRoot, 'docs/diff.md'), 'utf8'));
});

test('the same change is told in the same bytes, in Markdown and with an exit code that says that something differs', () => {
  const summary = join(clone.root, 'summary.md');
  const given = ['--base', 'main', '--head', 'more-pods', '--markdown', '--exit-code'];
  const [first, second] = [runDiff(clone.root, given), runDiff(clone.root, given, summary)];

  expect(first.stdout).toContain('<details><summary><b>observability</b>: 1 changed</summary>');
  expect(first.status).toBe(1);
  expect(second.stdout).toBe(first.stdout);
  expect(readFileSync(summary, 'utf8').trim()).toBe(first.stdout.trim());
});

test('a commit that changes nothing of the cluster says so, for programs too', () => {
  const { status, stdout } = runDiff(clone.root, ['--base', 'main', '--head', 'main', '--json', '--exit-code']);

  expect(JSON.parse(stdout)).toMatchObject({ nothing: true, layers: [], deletions: [] });
  expect(status).toBe(0);
});

test('a base that is not there is told, with what to do', () => {
  const { status, stderr } = runDiff(clone.root, ['--base', 'origin/elsewhere']);

  expect(status).toBe(1);
  expect(stderr.trim()).toMatchInlineSnapshot(
    `"origin/elsewhere is no commit, branch or tag here; fetch it (git fetch origin) or name another one with --base"`,
  );
});
