import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fetchPrograms, findProgram, libraryPath } from './debian-programs.ts';

/** Makes a folder with programs of one's own all that the path has, until the test ends. */
function onlyPrograms(programs: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  const path = process.env['PATH'];
  process.env['PATH'] = folder;
  onTestFinished(() => {
    process.env['PATH'] = path;
    rmSync(folder, { recursive: true });
  });
  return folder;
}

const absent = { program: 'no-such-program', package: 'no-such-package', usedFor: 'nothing' };

describe('findProgram', () => {
  it('finds a program on the path', () => {
    expect(findProgram('sh')).toMatch(/\/sh$/);
  });

  it('finds nothing under an unknown name', () => {
    expect(findProgram(absent.program)).toBeUndefined();
  });
});

describe('libraryPath', () => {
  it('names folders that are there', () => {
    for (const folder of libraryPath().split(':')) expect(folder === '' || existsSync(folder)).toBe(true);
  });
});

describe('fetchPrograms', () => {
  it('leaves a program alone that is there', () => {
    expect(fetchPrograms([{ program: 'sh', package: 'no-such-package', usedFor: 'nothing' }])).toEqual([]);
  });

  it('says what is skipped, and why, when there is no apt', () => {
    onlyPrograms({});

    expect(fetchPrograms([absent])).toMatchInlineSnapshot(`
      [
        "skipped: nothing; there is no no-such-program, because this is no Debian; install no-such-package to run it",
      ]
    `);
  });

  describe.skipIf(process.getuid?.() !== 0)('of what must be installed', () => {
    const installed = { ...absent, libraries: ['no-such-font'], install: true };

    it('installs it with its libraries, and nothing that is only recommended', () => {
      const folder = onlyPrograms({
        dpkg: 'exit 0',
        'apt-get': 'cd "${0%/*}"; echo "$@" >> calls; if [ "$1" = install ]; then : > no-such-program; fi',
      });

      expect(fetchPrograms([installed])).toEqual([]);
      expect(readFileSync(join(folder, 'calls'), 'utf8')).toMatchInlineSnapshot(`
        "--version
        install --yes --quiet --no-install-recommends no-such-font no-such-package
        "
      `);
      expect(fetchPrograms([installed])).toEqual([]);
    });

    it('says that it could not be installed, after a look at fresh lists', () => {
      const folder = onlyPrograms({
        dpkg: 'exit 0',
        'apt-get': 'echo "$1" >> "${0%/*}/calls"; [ "$1" != install ]',
      });

      expect(fetchPrograms([installed])).toMatchInlineSnapshot(`
        [
          "skipped: nothing; there is no no-such-program, because Debian's package no-such-package could not be installed",
        ]
      `);
      expect(readFileSync(join(folder, 'calls'), 'utf8').split('\n')).toEqual([
        '--version',
        'install',
        'update',
        'install',
        '',
      ]);
    });
  });
});
