/** `node tools/generate-diff-page.ts`: compares the sample changes anew and writes them into docs/diff.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSamples } from './diff/diff-page.ts';
import { RepositoryClone } from './test/repository-clone.ts';

const page = join(import.meta.dirname, '../docs/diff.md');
const clone = new RepositoryClone();
try {
  writeFileSync(page, withSamples(readFileSync(page, 'utf8'), clone));
  console.log('generated docs/diff.md');
} finally {
  clone.remove();
}
