import type { ListedImage } from '@lumie-infra/common-chart/verify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageIsNotForArm, imageMayNotBeForArm } from './errors.ts';

/** What `images.json` records of one repository. */
export interface ImageFacts {
  readonly registry: string;
  readonly repository: string;
  readonly tag: string;
  readonly arm64: 'yes' | 'no' | 'unknown';
}

/** What is known of the architectures of some images. */
export interface ArchitectureReport {
  readonly checked: number;
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/** The facts about images in a folder of upstream facts; none when it has no `images.json`. */
export function readImageFacts(folder: string): readonly ImageFacts[] {
  const path = join(folder, 'images.json');
  if (!existsSync(path)) return [];
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly images: readonly ImageFacts[] }).images;
}

/**
 * Whether images run on the machines of the cluster, which are all arm64.
 *
 * Facts of any tag of a repository count: publishers do not drop an architecture lightly. Images of our own are built in the
 * cluster, on such a machine.
 */
export function checkArchitectures(images: readonly ListedImage[], facts: readonly ImageFacts[]): ArchitectureReport {
  const published = images.flatMap(({ source }) => source ?? []);
  const found = published.map((source) => ({ source, known: knownOf(source, facts) }));
  return {
    checked: published.length,
    problems: found.filter(({ known }) => known === 'no').map(({ source }) => imageIsNotForArm(source)),
    warnings: found.filter(({ known }) => known === 'unknown').map(({ source }) => imageMayNotBeForArm(source)),
  };
}

function knownOf(source: string, facts: readonly ImageFacts[]): ImageFacts['arm64'] {
  const name = source.replace(/@.*$/, '').replace(/:[^:/]*$/, '');
  // Some publishers have the same image at two registries.
  const path = name.slice(name.indexOf('/') + 1);
  const own = facts.filter(({ repository }) => repository === path).map(({ arm64 }) => arm64);
  return own.includes('yes') ? 'yes' : (own[0] ?? 'unknown');
}
