import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importClosure } from './import-closure.ts';

const workspace = mkdtempSync(join(tmpdir(), 'import-closure-'));
const files = {
  'tools/synth.ts': `import { a } from './synth/a.ts';\nimport type { B } from "./synth/b.ts";\nimport 'cdk8s';`,
  'tools/synth/a.ts': `export * from '../shared.ts';\nconst late = await import('./late.ts');`,
  'tools/synth/b.ts': `import './a.ts';`,
  'tools/shared.ts': '',
  'tools/synth/late.ts': `import versions from './versions.json' with { type: 'json' };`,
  'tools/synth/versions.json': '{}',
  'tools/other.ts': '',
};

beforeAll(() => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), content);
  }
});
afterAll(() => rmSync(workspace, { recursive: true }));

it('follows relative imports of every form, once', () => {
  expect(importClosure(workspace, 'tools/synth.ts')).toEqual([
    'tools/shared.ts',
    'tools/synth.ts',
    'tools/synth/a.ts',
    'tools/synth/b.ts',
    'tools/synth/late.ts',
    'tools/synth/versions.json',
  ]);
});

it('keeps a file that does not exist yet', () => {
  expect(importClosure(workspace, 'tools/validate.ts')).toEqual(['tools/validate.ts']);
});
