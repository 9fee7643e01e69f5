import { existsSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes from the `dist` of a package what the compiler made of a source that is gone: it never does that itself, and it
 * would be packed.
 */
export function removeStaleOutput(folder: string): void {
  for (const file of globSync('dist/**/*.{js,d.ts}', { cwd: folder })) {
    const source = file.replace(/^dist/, 'src').replace(/(\.d\.ts|\.js)$/, '.ts');
    if (!existsSync(join(folder, source))) rmSync(join(folder, file), { force: true });
  }
}
