import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fetchPrograms, findProgram, libraryPath } from './debian-programs.ts';

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
    const path = process.env['PATH'];
    process.env['PATH'] = '/nowhere';

    try {
      expect(fetchPrograms([absent])).toMatchInlineSnapshot(`
        [
          "skipped: nothing; there is no no-such-program, because this is no Debian; install no-such-package to run it",
        ]
      `);
    } finally {
      process.env['PATH'] = path;
    }
  });
});
