import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { GitHistory } from './git-history.ts';

const folder = mkdtempSync(join(tmpdir(), 'history-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(cwd: string, ...given: readonly string[]): string {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'test',
    GIT_AUTHOR_EMAIL: 'test@example.com',
    GIT_COMMITTER_NAME: 'test',
    GIT_COMMITTER_EMAIL: 'test@example.com',
  };
  const { status, stdout, stderr } = spawnSync('git', given, { cwd, encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

function commit(repository: string, text: string): string {
  writeFileSync(join(repository, 'file'), text);
  git(repository, 'add', 'file');
  git(repository, 'commit', '--quiet', '--message', text);
  return git(repository, 'rev-parse', 'HEAD');
}

function repositoryOf(name: string): string {
  const repository = join(folder, name);
  git(folder, 'init', '--quiet', '--initial-branch=main', repository);
  return repository;
}

test('work is compared with the commit that it began from', () => {
  const repository = repositoryOf('fork');
  const start = commit(repository, 'start');
  git(repository, 'branch', 'work');
  commit(repository, 'newer on main');
  git(repository, 'checkout', '--quiet', 'work');
  commit(repository, 'work');

  expect(new GitHistory(repository).forkPoint('main', 'work')).toBe(start);
});

test('the files of a commit are written elsewhere, and the repository stays as it is', () => {
  const repository = repositoryOf('files');
  const first = commit(repository, 'first');
  commit(repository, 'second');
  writeFileSync(join(repository, 'file'), 'not committed');
  const target = mkdtempSync(join(folder, 'target-'));
  new GitHistory(repository).checkOut(first, target);

  expect(readFileSync(join(target, 'file'), 'utf8')).toBe('first');
  expect(readdirSync(target)).toEqual(['file']);
  expect(git(repository, 'status', '--porcelain')).toBe('M file');
});

test('a ref that nobody knows is told', () => {
  const repository = repositoryOf('unknown');
  commit(repository, 'start');

  expect(() => new GitHistory(repository).commitOf('origin/main')).toThrowErrorMatchingInlineSnapshot(
    `[Problems: origin/main is no commit, branch or tag here; fetch it (git fetch origin) or name another one with --base]`,
  );
});

test('a shallow clone is told how to fetch more', () => {
  const repository = repositoryOf('deep');
  const start = commit(repository, 'start');
  commit(repository, 'end');
  const shallow = join(folder, 'shallow');
  git(folder, 'clone', '--quiet', '--depth=1', `file://${repository}`, shallow);

  expect(() => new GitHistory(shallow).commitOf(start)).toThrow('run git fetch --deepen=100 origin');
});

test('histories that have nothing in common are told', () => {
  const repository = repositoryOf('apart');
  commit(repository, 'start');
  git(repository, 'checkout', '--quiet', '--orphan', 'other');
  commit(repository, 'other');

  expect(() => new GitHistory(repository).forkPoint('main', 'other')).toThrowErrorMatchingInlineSnapshot(
    `[Problems: main and other have no commit in common; name a --base that other began from]`,
  );
});
