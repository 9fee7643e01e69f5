import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dumpScript, uploadScript } from './dump-script.ts';

const plan = { name: 'shop', bucket: 'dumps', retention: 2 };

let folder: string;

/** A program of this name that the scripts find first. */
function program(name: string, lines: string): void {
  const file = join(folder, 'bin', name);
  writeFileSync(file, `#!/bin/sh\n${lines}\n`);
  chmodSync(file, 0o755);
}

/** Runs a script with its folder moved below the test's own; whether it succeeded. */
function runs(script: string): boolean {
  const env = {
    PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
    FOLDER: folder,
    MINIO_ENDPOINT: 'e',
    MINIO_ACCESS_KEY: 'a',
    MINIO_SECRET_KEY: 's',
  };
  try {
    execFileSync(
      '/bin/sh',
      ['-c', script.replaceAll('/backup/', `${folder}/backup/`).replaceAll('=/backup\n', `=${folder}/backup\n`)],
      {
        env,
        stdio: 'pipe',
      },
    );
    return true;
  } catch {
    return false;
  }
}

/** A MinIO client that keeps its objects in the folder `store`. */
const client = `
case "$1" in
  alias) exit 0 ;;
  cp) cp "$2" "$FOLDER/store/$3" ;;
  find) ls "$FOLDER/store/$2" | grep -E '^shop-[^-]{8}-[^-]{6}[.]sql[.]gz$' | sed "s,^,$2/," ;;
  rm) rm "$FOLDER/store/$2" ;;
esac`;

const stored = () => readdirSync(join(folder, 'store', 'dump', 'dumps', 'backup')).sort();
const local = () => readdirSync(join(folder, 'backup')).sort();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dump-script-'));
  for (const part of ['bin', 'backup', 'store/dump/dumps/backup']) mkdirSync(join(folder, part), { recursive: true });
  program(
    'pg_dump',
    'for option in "$@"; do case "$option" in --file=*) echo dump | gzip > "${option#--file=}" ;; esac; done',
  );
  program('date', 'echo 20260102-030405');
  program('mc', client);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the dump script', () => {
  test('it writes a compressed file and records its path', () => {
    expect(runs(dumpScript(plan))).toBe(true);
    expect(local()).toEqual(['latest_dump_path', 'shop-20260102-030405.sql.gz']);
    expect(readFileSync(join(folder, 'backup/latest_dump_path'), 'utf8')).toBe(
      `${folder}/backup/shop-20260102-030405.sql.gz\n`,
    );
  });

  test.each([
    ['fails', 'exit 1'],
    [
      'fails after writing',
      'for option in "$@"; do case "$option" in --file=*) echo x > "${option#--file=}" ;; esac; done; exit 1',
    ],
    [
      'writes half a file',
      'for option in "$@"; do case "$option" in --file=*) echo half > "${option#--file=}" ;; esac; done',
    ],
  ])('when pg_dump %s, it fails and records nothing', (_, lines) => {
    program('pg_dump', lines);
    expect(runs(dumpScript(plan))).toBe(false);
    expect(local().filter((name) => !name.endsWith('.part'))).toEqual([]);
  });
});

describe('the upload script', () => {
  const others = ['notes.txt', 'other-20200101-000000.sql.gz', 'shop-old.sql.gz'];
  const dumps = ['shop-20260101-000000.sql.gz', 'shop-20250101-000000.sql.gz', 'shop-20240101-000000.sql.gz'];

  beforeEach(() => {
    for (const name of [...others, ...dumps]) writeFileSync(join(folder, 'store/dump/dumps/backup', name), 'x');
    expect(runs(dumpScript(plan))).toBe(true);
  });

  test('it keeps the newest dumps and every other file', () => {
    expect(runs(uploadScript(plan))).toBe(true);
    expect(stored()).toEqual([...others, 'shop-20260101-000000.sql.gz', 'shop-20260102-030405.sql.gz'].sort());
  });

  test('a retention of 0 keeps them all', () => {
    expect(runs(uploadScript({ ...plan, retention: 0 }))).toBe(true);
    expect(stored()).toHaveLength(7);
  });

  test.each(['cp', 'find'])('when %s fails, it fails and removes nothing', (verb) => {
    program('mc', `test "$1" = ${verb} && exit 1\n${client}`);
    expect(runs(uploadScript(plan))).toBe(false);
    expect(stored()).toEqual(expect.arrayContaining([...others, ...dumps]));
  });

  test('without a dump it fails', () => {
    rmSync(join(folder, 'backup/latest_dump_path'));
    expect(runs(uploadScript(plan))).toBe(false);
  });
});
