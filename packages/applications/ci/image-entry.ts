import { isDeepStrictEqual } from 'node:util';
import {
  StepFailure,
  appHasNoImage,
  digestIsNone,
  entryIsNotFlat,
  imageIsOtherRepository,
  imagesAreNoJson,
} from './errors.ts';

/** One version of an image. */
export interface ImageEntry {
  readonly repository: string;
  readonly tag: string;
  readonly digest?: string | undefined;
}

/** The file of all images that the cluster builds itself, below the repository's root. */
export const imagesFile = 'packages/applications/images.json';

function parse(text: string): Readonly<Record<string, ImageEntry>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, ImageEntry>>;
  } catch (error) {
    throw new StepFailure(imagesAreNoJson(imagesFile, error instanceof Error ? error.message : String(error)));
  }
}

/**
 * What the file says of one application.
 *
 * @throws {StepFailure} when it says nothing.
 */
export function imageEntry(text: string, app: string): ImageEntry {
  const images = parse(text);
  if (!Object.hasOwn(images, app)) throw new StepFailure(appHasNoImage(imagesFile, app, Object.keys(images)));
  return images[app]!;
}

/**
 * The text of the file with another version of one image; every other character stays.
 *
 * @throws {StepFailure} when the application has no entry, or the entry is of another repository.
 */
export function withImage(text: string, app: string, image: Required<ImageEntry>): string {
  const { repository } = imageEntry(text, app);
  if (repository !== image.repository) {
    throw new StepFailure(imageIsOtherRepository(app, repository, image.repository));
  }
  if (image.digest === undefined || !/^sha256:[0-9a-f]{64}$/.test(image.digest)) {
    throw new StepFailure(digestIsNone(image.digest ?? ''));
  }
  const { tag, digest } = image;
  const entry = JSON.stringify({ repository, tag, digest }, undefined, 2).replaceAll('\n', '\n  ');
  const key = JSON.stringify(app).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const changed = text.replace(
    new RegExp(`(^|[{,])(\\s*${key}\\s*:\\s*)\\{[^{}]*\\}`),
    (_, before: string, name: string) => [before, name, entry].join(''),
  );
  const expected = { ...parse(text), [app]: { repository, tag, digest } };
  if (!isDeepStrictEqual(parse(changed), expected)) throw new StepFailure(entryIsNotFlat(imagesFile, app));
  return changed;
}
