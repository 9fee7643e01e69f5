import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { workspaceRoot } from '../workspace-layers.ts';
import { pages } from './pages.ts';

/** What remark says of links between pages; empty when each leads somewhere. */
function brokenLinks(files: readonly string[], cwd: string): string {
  const remark = join(workspaceRoot, 'node_modules/remark-cli/cli.js');
  const options = [
    '--rc-path',
    join(workspaceRoot, '.remarkrc.json'),
    '--frail',
    '--quiet',
    '--no-stdout',
    '--no-color',
  ];
  const { status, stderr } = spawnSync(process.execPath, [remark, ...files, ...options], { cwd, encoding: 'utf8' });
  return status === 0 ? '' : stderr;
}

/** The pages that a page leads to: files, and all that a folder shows at first. */
function targets(page: string, text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, target = '']) => normalize(join(dirname(page), target)))
    .flatMap((target) => [target, join(target, 'README.md')]);
}

test('links between pages lead to files and headings that there are', () => {
  expect(
    brokenLinks(
      pages().map(({ path }) => path),
      workspaceRoot,
    ),
  ).toBe('');
});

test('a link to a file or a heading that there is not is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  writeFileSync(join(folder, 'a.md'), '# A\n\n[b](b.md) [c](#c)\n');

  expect(brokenLinks(['a.md'], folder)).toMatch(/Cannot find file `b\.md`[^]*Cannot find heading for `#c`/);
  rmSync(folder, { recursive: true });
});

test('every page is reached from the README', () => {
  const texts = new Map(pages().map(({ path, text }) => [path, text]));
  const reached = new Set(['README.md']);
  for (const page of reached) {
    for (const target of targets(page, texts.get(page)!)) if (texts.has(target)) reached.add(target);
  }

  expect([...texts.keys()].filter((page) => !reached.has(page))).toEqual([]);
});

test('the README names every page of docs', () => {
  const readme = readFileSync(join(workspaceRoot, 'README.md'), 'utf8');
  const named = pages()
    .map(({ path }) => path)
    .filter((path) => /^docs\/[^/]+\.md$/.test(path));

  expect(named.filter((path) => !readme.includes(`(${path})`))).toEqual([]);
});

test('the list of decisions names every decision', () => {
  const index = readFileSync(join(workspaceRoot, 'docs/decisions/README.md'), 'utf8');
  const decisions = pages()
    .map(({ path }) => path)
    .filter((path) => /^docs\/decisions\/\d{4}-/.test(path));

  expect(decisions.length).toBeGreaterThan(20);
  expect(decisions.filter((path) => !index.includes(`(${path.slice('docs/decisions/'.length)})`))).toEqual([]);
});
