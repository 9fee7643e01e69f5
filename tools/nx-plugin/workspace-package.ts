import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the packages of this workspace are. */
export const packageFiles = '{packages/*,tools}/package.json';

/** The scope of every package of this workspace. */
export const scope = '@lumie-infra/';

/** The kinds of dependency that a package.json can declare. */
export type DependencyKind = 'dependencies' | 'devDependencies' | 'peerDependencies' | 'optionalDependencies';

const dependencyKinds: readonly DependencyKind[] = [
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
];

/** A package of this workspace, as the plugin needs to know it. */
export interface WorkspacePackage {
  /** The folder, relative to the workspace, with forward slashes. */
  readonly root: string;
  /** The last part of the folder, which is also the name of the Nx project. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly description: string;
  /** The name of the Nx project that the package gives itself, under `nx.name`. */
  readonly projectName: string | undefined;
  /** The layer that the package is, from its marker `lumie-infra.layer`. */
  readonly layer: string | undefined;
  /** Every declared dependency and its range; the same name in two kinds keeps both, and a peer that is optional is none. */
  readonly declared: readonly { readonly kind: DependencyKind; readonly name: string; readonly range: string }[];
}

interface PackageJson extends Partial<Record<DependencyKind, Record<string, string>>> {
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
  name?: string;
  version?: string;
  description?: string;
  nx?: { name?: string };
  'lumie-infra'?: { layer?: string };
}

/** Reads one package; `file` is the path of its package.json, relative to `workspaceRoot`. */
export function readWorkspacePackage(workspaceRoot: string, file: string): WorkspacePackage {
  const json = JSON.parse(readFileSync(join(workspaceRoot, file), 'utf8')) as PackageJson;
  const root = dirname(file);
  const folder = root.slice(root.lastIndexOf('/') + 1);
  return {
    root,
    folder,
    name: json.name ?? '',
    version: json.version ?? '',
    description: json.description ?? '',
    projectName: json.nx?.name,
    layer: json['lumie-infra']?.layer,
    declared: dependencyKinds.flatMap((kind) =>
      Object.entries(json[kind] ?? {})
        .filter(([name]) => kind !== 'peerDependencies' || json.peerDependenciesMeta?.[name]?.optional !== true)
        .map(([name, range]) => ({ kind, name, range })),
    ),
  };
}

/** Reads every package of the workspace, sorted by folder. */
export function readWorkspacePackages(workspaceRoot: string): WorkspacePackage[] {
  return globSync(packageFiles, { cwd: workspaceRoot })
    .sort()
    .map((file) => readWorkspacePackage(workspaceRoot, file));
}

/** The workspace packages that a package declares, of the given kinds or of all, each once, sorted by name. */
export function workspaceDependencies(
  from: WorkspacePackage,
  packages: readonly WorkspacePackage[],
  kinds: readonly DependencyKind[] = dependencyKinds,
): WorkspacePackage[] {
  const names = new Set(from.declared.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name));
  return packages.filter(({ name }) => names.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}
