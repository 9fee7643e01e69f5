import type { Tree } from '@nx/devkit';
import { camelCase } from './identifier.ts';
import { layersIn } from './layers.ts';

/** A component that the workspace holds. */
export interface ExistingComponent {
  readonly name: string;
  readonly layer: string;
  /** The file that defines it, relative to the workspace. */
  readonly file: string;
}

/** The components of one layer, or of all, sorted by name within their layer. */
export function componentsIn(tree: Tree, layers = layersIn(tree).map(({ folder }) => folder)): ExistingComponent[] {
  return layers.flatMap((layer) => {
    const folder = `packages/${layer}/src/components`;
    return tree
      .children(folder)
      .filter((entry) => entry !== 'index.ts' && !entry.endsWith('.test.ts'))
      .sort()
      .map((entry) => {
        const path = `${folder}/${entry}`;
        return { name: entry.replace(/\.ts$/, ''), layer, file: tree.isFile(path) ? path : `${path}/index.ts` };
      });
  });
}

/** The namespace of a component, or undefined when it has none: all that it renders belongs to the cluster. */
export function namespaceOf(tree: Tree, component: ExistingComponent): string | undefined {
  const own = writtenNamespace(tree, component);
  if (own === null || own.kind === 'name') return own?.name;
  const owner = componentsIn(tree).find(({ name }) => camelCase(name) === own.component);
  return owner === undefined ? undefined : namespaceOf(tree, owner);
}

/** The component that a namespace belongs to, which others of its layer may share. */
export function namespaceOwner(tree: Tree, namespace: string): ExistingComponent | undefined {
  return componentsIn(tree).find((component) => {
    const own = writtenNamespace(tree, component);
    return own?.kind === 'name' && own.name === namespace;
  });
}

type WrittenNamespace =
  { readonly kind: 'name'; readonly name: string } | { readonly kind: 'shared'; readonly component: string };

/** What a component's file says of its namespace; null for none. */
function writtenNamespace(tree: Tree, { name, file }: ExistingComponent): WrittenNamespace | null {
  const [, written] = /^ {2}namespace: (null|'[^']*'|\w+),$/m.exec(tree.read(file, 'utf8') ?? '') ?? [];
  if (written === undefined) return { kind: 'name', name };
  if (written === 'null') return null;
  return written.startsWith("'")
    ? { kind: 'name', name: written.slice(1, -1) }
    : { kind: 'shared', component: written };
}
