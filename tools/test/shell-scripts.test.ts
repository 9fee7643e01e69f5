import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findProgram } from '../debian-programs.ts';

const shellcheck = findProgram('shellcheck');
const scripts = ['.ci/run'];

it.skipIf(shellcheck === undefined).each(scripts)('%s has nothing that shellcheck warns about', (script) => {
  const { status, stdout } = spawnSync(shellcheck!, [join(import.meta.dirname, '../..', script)], { encoding: 'utf8' });

  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
