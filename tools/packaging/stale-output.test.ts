import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { removeStaleOutput } from './stale-output.ts';

const folder = mkdtempSync(join(tmpdir(), 'stale-output-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what has no source any more is removed, and nothing else', () => {
  for (const file of ['src/web.ts', 'dist/web.js', 'dist/web.d.ts', 'dist/parts/gone.js', 'dist/parts/gone.d.ts']) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  removeStaleOutput(folder);

  expect(globSync('**/*.*', { cwd: folder }).sort()).toEqual(['dist/web.d.ts', 'dist/web.js', 'src/web.ts']);
});
