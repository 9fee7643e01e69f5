import type { Tree } from '@nx/devkit';
import { type ComponentEntry, componentIndex } from '../../component-index.ts';
import { layersIn } from '../layers.ts';
import { writeFormatted } from '../write-formatted.ts';

/** What `nx sync` is told. */
export interface SyncResult {
  readonly outOfSyncMessage?: string;
  readonly outOfSyncDetails?: string[];
}

/** Writes the index of every layer's components; `nx sync:check` fails when that changes a file. */
export default async function componentIndexGenerator(tree: Tree): Promise<SyncResult> {
  const stale: string[] = [];
  for (const { folder } of layersIn(tree)) {
    if (await writeComponentIndex(tree, folder)) stale.push(indexFile(folder));
  }
  if (stale.length === 0) return {};
  return {
    outOfSyncMessage: 'Some indexes of components do not list the files beside them.',
    outOfSyncDetails: stale,
  };
}

/** Writes the index of one layer's components; returns whether that changed it. */
export async function writeComponentIndex(tree: Tree, layer: string): Promise<boolean> {
  const file = indexFile(layer);
  const before = tree.read(file, 'utf8');
  await writeFormatted(tree, file, componentIndex(componentEntries(tree, layer)));
  return tree.read(file, 'utf8') !== before;
}

function indexFile(layer: string): string {
  return `packages/${layer}/src/components/index.ts`;
}

function componentEntries(tree: Tree, layer: string): ComponentEntry[] {
  const folder = `packages/${layer}/src/components`;
  return tree.children(folder).map((name) => ({ name, isFolder: !tree.isFile(`${folder}/${name}`) }));
}
