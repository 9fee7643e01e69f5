import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type WorkspacePackage, workspaceDependencies } from '../nx-plugin/workspace-package.ts';
import { type Bump, isBelow, largest } from './bump.ts';

const require = createRequire(import.meta.url);

/** Where changesets are kept. */
export const changesetFolder = '.changeset';

/** One changeset: what is released, and what its readers are told. */
export interface Changeset {
  /** The name of the file without its ending. */
  readonly id: string;
  /** Bump by name of package. */
  readonly releases: Readonly<Record<string, Bump>>;
  readonly summary: string;
}

/** The changesets of a workspace that no release has taken in yet, sorted by id. */
export function readChangesets(workspace: string): Changeset[] {
  const folder = join(workspace, changesetFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => parseChangeset(file.slice(0, -'.md'.length), readFileSync(join(folder, file), 'utf8')));
}

/** Reads one changeset. */
export function parseChangeset(id: string, text: string): Changeset {
  const [, front = '', summary = ''] = /^---\n([\s\S]*?)\n?---\n?([\s\S]*)$/.exec(text.replaceAll('\r\n', '\n')) ?? [];
  const { load } = require('js-yaml') as typeof import('js-yaml');
  // A changeset may be empty, to say that nothing is released.
  const releases = (front.trim() === '' ? {} : load(front)) as Record<string, Bump>;
  return { id, releases, summary: summary.trim() };
}

/** The text of a changeset, as a person could have written it. */
export function formatChangeset({ releases, summary }: Omit<Changeset, 'id'>): string {
  const front = Object.entries(releases).map(([name, bump]) => `'${name}': ${bump}`);
  return ['---', ...front, '---', '', summary, ''].join('\n');
}

/**
 * The bumps that changesets lead to, by name of package.
 *
 * Packages name the versions of the packages below them exactly, so a release of one is a patch of all above it.
 */
export function plannedBumps(
  changesets: readonly Changeset[],
  packages: readonly WorkspacePackage[],
): ReadonlyMap<string, Bump> {
  const planned = new Map<string, Bump>();
  for (const { name } of packages) {
    planned.set(name, largest(changesets.flatMap(({ releases }) => releases[name] ?? [])));
  }
  const above = (name: string): WorkspacePackage[] =>
    packages.filter((one) =>
      workspaceDependencies(one, packages, ['dependencies']).some((below) => below.name === name),
    );
  const open = packages.map(({ name }) => name).filter((name) => planned.get(name) !== 'none');
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    for (const dependent of above(name)) {
      if (!isBelow(planned.get(dependent.name)!, 'patch')) continue;
      planned.set(dependent.name, 'patch');
      open.push(dependent.name);
    }
  }
  return planned;
}
