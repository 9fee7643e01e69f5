import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exportFindings, exportsOf } from './export-findings.ts';

const folder = mkdtempSync(join(tmpdir(), 'exports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function packageWith(name: string, files: Readonly<Record<string, string>>): string {
  const root = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const entry = (source: string) => ({ '@lumie-infra/source': source, default: './dist/index.js' });

test('every name that a package gives away is found, wherever it is declared', () => {
  const root = packageWith('all', {
    'package.json': JSON.stringify({ exports: { '.': entry('./src/index.ts'), './package.json': './package.json' } }),
    'src/index.ts': [
      "export * from './more.ts';",
      "export * as whole from './more.ts';",
      "export { inner as outer, type Shape } from './inner.ts';",
      'export const { a, b: [c] } = { a: 1, b: [2] };',
      'export function run() {}',
      'export interface Options {}',
      'export type Name = string;',
      'export default class Main {}',
      'const hidden = 1;',
    ].join('\n'),
    'src/more.ts': "export class Deep {}\nexport default 1;\nexport * from './index.ts';",
  });

  expect([...exportsOf(root).get('.')!].sort()).toEqual(
    ['Deep', 'Name', 'Options', 'Shape', 'a', 'c', 'default', 'outer', 'run', 'whole'].sort(),
  );
  expect(exportsOf(root).get('./package.json')).toEqual(new Set());
});

test('a name or an entry point that is gone is major, a new one is minor', () => {
  const before = new Map([
    ['.', new Set(['a', 'b'])],
    ['./old', new Set<string>()],
  ]);
  const after = new Map([
    ['.', new Set(['b', 'c'])],
    ['./new', new Set<string>()],
  ]);

  expect(exportFindings(before, after)).toEqual([
    { bump: 'major', what: 'export a', why: 'is removed or renamed' },
    { bump: 'minor', what: 'export c', why: 'is new' },
    { bump: 'minor', what: 'entry point ./new', why: 'is new' },
    { bump: 'major', what: 'entry point ./old', why: 'is removed' },
  ]);
});
