import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectGraph } from '@nx/devkit';
import { undeclaredImport } from './errors.ts';
import type { WorkspacePackage } from './workspace-package.ts';

/** Every edge that source code makes and package.json does not, one message an edge, over the whole graph of Nx. */
export function undeclaredImports(
  graph: ProjectGraph,
  packages: readonly WorkspacePackage[],
  workspaceRoot: string,
): string[] {
  const byFolder = new Map(packages.map((one) => [one.folder, one]));
  return packages.flatMap((from) => {
    const declared = new Set(from.declared.map(({ name }) => name));
    const targets = new Set((graph.dependencies[from.folder] ?? []).map(({ target }) => target));
    return [...targets].sort().flatMap((target) => {
      const to = byFolder.get(target);
      if (to === undefined || to === from || declared.has(to.name)) return [];
      const file = fileThatNames(to.name, workspaceRoot, from.root);
      return [undeclaredImport(from.folder, to.folder, file, `"${to.name}": "${to.version}"`)];
    });
  });
}

/** The first TypeScript file under a folder that holds the package name in quotes. */
function fileThatNames(name: string, workspaceRoot: string, folder: string): string | undefined {
  const pattern = new RegExp(`['"]${name}(?:/[^'"]*)?['"]`);
  const entries = readdirSync(join(workspaceRoot, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      const found = notSource.has(entry.name) ? undefined : fileThatNames(name, workspaceRoot, path);
      if (found !== undefined) return found;
    } else if (path.endsWith('.ts') && pattern.test(readFileSync(join(workspaceRoot, path), 'utf8'))) {
      return path;
    }
  }
  return undefined;
}

const notSource = new Set(['node_modules', 'dist']);
