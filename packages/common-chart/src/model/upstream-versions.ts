import { readFileSync } from 'node:fs';
import type { ChartSource } from './chart.ts';
import { Problems, versionIsUnknown } from './errors.ts';
import type { ImageSource } from './image.ts';
import { nearest } from './nearest.ts';

/** A release that is published as manifests: a version, and addresses with `{version}` in them. */
export interface ReleaseSource {
  readonly version: string;
  readonly urls: readonly string[];
}

/** Everything that a layer takes from elsewhere, as `upstream-versions.json` holds it. */
export interface UpstreamVersionsFile {
  readonly charts?: Readonly<Record<string, ChartSource>>;
  readonly images?: Readonly<Record<string, ImageSource>>;
  readonly releases?: Readonly<Record<string, ReleaseSource>>;
}

/** The versions of a layer, asked for by name. */
export interface UpstreamVersions {
  readonly file: UpstreamVersionsFile;
  readonly chart: (name: string) => ChartSource;
  readonly image: (name: string) => ImageSource;
  /** The addresses of a release, its version filled in. */
  readonly release: (name: string) => readonly string[];
}

/**
 * The versions of a layer, read from the `upstream-versions.json` one folder above the module that asks.
 *
 * @throws {Problems} when a name that is asked for has no entry.
 *
 * @example export const versions = upstreamVersions(import.meta.url);
 */
export function upstreamVersions(moduleUrl: string): UpstreamVersions {
  return versionsOf(
    JSON.parse(readFileSync(new URL('../upstream-versions.json', moduleUrl), 'utf8')) as UpstreamVersionsFile,
  );
}

/** The versions that a parsed file holds. */
export function versionsOf(file: UpstreamVersionsFile): UpstreamVersions {
  return {
    file,
    chart: (name) => entry(file.charts, 'chart', name),
    image: (name) => entry(file.images, 'image', name),
    release: (name) => {
      const { version, urls } = entry(file.releases, 'release', name);
      return urls.map((url) => url.replaceAll('{version}', version));
    },
  };
}

function entry<T>(entries: Readonly<Record<string, T>> | undefined, kind: string, name: string): T {
  const found = entries?.[name];
  if (found !== undefined) return found;
  const known = Object.keys(entries ?? {});
  throw new Problems(undefined, [versionIsUnknown(kind, name, nearest(name, known), known)]);
}
