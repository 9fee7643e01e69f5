import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { scriptFiles } from './script-files.ts';

test('scripts are what Node runs, in the order of their names, without tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scripts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['b.ts', 'a.ts', 'a.test.ts', 'notes.md']) writeFileSync(join(folder, name), `// ${name}\n`);

  expect(Object.entries(scriptFiles(pathToFileURL(`${folder}/`)))).toEqual([
    ['a.ts', '// a.ts\n'],
    ['b.ts', '// b.ts\n'],
    ['package.json', '{ "type": "module" }\n'],
  ]);
});
