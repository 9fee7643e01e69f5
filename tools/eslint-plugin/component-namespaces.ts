import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const known = new Map<string, ReadonlyMap<string, string>>();

/** The namespaces of a workspace's components, with the component that each belongs to. */
export function componentNamespaces(workspaceRoot: string): ReadonlyMap<string, string> {
  const found = known.get(workspaceRoot) ?? readNamespaces(workspaceRoot);
  known.set(workspaceRoot, found);
  return found;
}

/** The component that a file is part of: its own name, or that of its folder below `components`. */
export function componentOfFile(file: string): string | undefined {
  const [, first] = /\/src\/components\/([^/]+)/.exec(file.replaceAll('\\', '/')) ?? [];
  return first?.replace(/(\.test)?\.ts$/, '');
}

function readNamespaces(workspaceRoot: string): Map<string, string> {
  const files = globSync('packages/*/src/components/{*.ts,*/index.ts}', { cwd: workspaceRoot }).sort();
  const namespaces = new Map<string, string>();
  for (const file of files) {
    if (file.endsWith('.test.ts') || file.endsWith('/components/index.ts')) continue;
    const name = basename(file) === 'index.ts' ? basename(dirname(file)) : basename(file, '.ts');
    const text = readFileSync(join(workspaceRoot, file), 'utf8');
    const [, written] = /^ {2}namespace: (.*),$/m.exec(text) ?? [];
    const own = written === undefined ? name : /^'([^']*)'$/.exec(written)?.[1];
    if (own !== undefined) namespaces.set(own, name);
  }
  return namespaces;
}
