import { readFileSync } from 'node:fs';
import { type PinnedImage, Problems } from '@lumie-infra/common-chart';
import { badDigest, imageFloats, imageIsUnknown } from './errors.ts';

/** What `images.json` holds: by name of the application, the image that a pipeline of this cluster built last. */
export type OwnImages = Readonly<Record<string, PinnedImage>>;

/**
 * What is wrong with images of our own: tags that float and digests that are none.
 *
 * @internal A test asks it about every image.
 *
 * @example ownImageProblems({ web: { repository: 'web-apps/web', tag: 'latest' } });
 */
export function ownImageProblems(images: OwnImages): string[] {
  return Object.entries(images).flatMap(([name, { tag, digest }]) => [
    ...(tag === '' || /latest|^main$|^master$/.test(tag) ? [imageFloats(name, tag)] : []),
    ...(digest === undefined || /^sha256:[0-9a-f]{64}$/.test(digest) ? [] : [badDigest(name, digest)]),
  ]);
}

/** The images that the cluster builds itself. */
export const ownImages = JSON.parse(readFileSync(new URL('../images.json', import.meta.url), 'utf8')) as OwnImages;

/**
 * The image of an application that the cluster builds itself; only its own registry holds it.
 *
 * @throws {Problems} when `images.json` has no such entry.
 */
export function ownImage(name: string): PinnedImage {
  const found = ownImages[name];
  if (found === undefined) throw new Problems(undefined, [imageIsUnknown(name, Object.keys(ownImages))]);
  return found;
}
