import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

const relativeImport = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/**
 * The file and every file that it reaches by relative imports, as sorted paths relative to the workspace.
 *
 * A file that does not exist contributes only its own path.
 */
export function importClosure(workspaceRoot: string, entry: string): string[] {
  const reached = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const path = join(workspaceRoot, file);
    if (!existsSync(path)) continue;
    for (const [, specifier] of readFileSync(path, 'utf8').matchAll(relativeImport)) {
      open.push(join(dirname(file), specifier!));
    }
  }
  return [...reached].sort();
}
