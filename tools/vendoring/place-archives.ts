import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Of } from './archive-cache.ts';

/** An archive and the name that it gets. */
export interface NamedArchive {
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
}

/**
 * Makes the `charts` folder of an umbrella chart hold exactly these archives, all of them or none; whether that changed
 * anything.
 */
export function placeArchives(umbrella: string, archives: readonly NamedArchive[]): boolean {
  const [charts, next, previous] = ['charts', '.charts.next', '.charts.previous'].map((name) =>
    join(umbrella, name),
  ) as [string, string, string];
  for (const left of [next, previous]) rmSync(left, { recursive: true, force: true });
  if (holdsExactly(charts, archives)) return false;
  mkdirSync(next);
  for (const { name, path } of archives) copyFileSync(path, join(next, name));
  if (existsSync(charts)) renameSync(charts, previous);
  renameSync(next, charts);
  rmSync(previous, { recursive: true, force: true });
  return true;
}

function holdsExactly(folder: string, archives: readonly NamedArchive[]): boolean {
  if (!existsSync(folder)) return archives.length === 0;
  const names = readdirSync(folder);
  return (
    names.length === archives.length &&
    archives.every(({ name, sha256 }) => names.includes(name) && sha256Of(join(folder, name)) === sha256)
  );
}
