import type { Tree } from '@nx/devkit';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** Writes a file as the formatter would, unless it is that already. */
export async function writeFormatted(tree: Tree, path: string, content: string): Promise<void> {
  const file = join(tree.root, path);
  const formatted = await format(content, { ...(await resolveConfig(file)), filepath: file });
  if (tree.read(path, 'utf8') !== formatted) tree.write(path, formatted);
}
