import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProgram } from './isolated-root.ts';

const shellcheck = findProgram('shellcheck');
const folders = ['../../scripts', 'fakes', '.'].map((folder) => join(import.meta.dirname, folder));
const scripts = folders.flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.ts$/.test(entry.name))
    .map(({ name }) => join(folder, name)),
);

describe('the scripts of nodes', () => {
  it.skipIf(shellcheck === undefined).each(scripts)('%s has nothing that shellcheck warns about', (script) => {
    const { status, stdout } = spawnSync(shellcheck!, [script], { encoding: 'utf8' });

    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});
