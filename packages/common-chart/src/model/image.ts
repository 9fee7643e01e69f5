/** One version of an image, wherever it is pulled from. */
export interface PinnedImage {
  readonly repository: string;
  readonly tag: string;
  /** What the tag stood for when it was pinned, as `sha256:…`; nothing else is pulled then. @default - the tag alone decides */
  readonly digest?: string;
}

/** An image as its publisher names it. */
export interface ImageSource extends PinnedImage {
  /** Host of the registry, `docker.io` spelt out. */
  readonly registry: string;
}

/** An image as this cluster pulls it. */
export interface Image extends ImageSource {
  /** The whole reference, `registry/repository:tag`, with the digest behind it when there is one. */
  readonly reference: string;
  /** `registry/repository`, for charts that ask for the tag apart. */
  readonly name: string;
}

/** The image as it is pulled from a registry. */
export function resolveImage({ repository, tag, digest }: PinnedImage, registry: string): Image {
  const name = `${registry}/${repository}`;
  const pin = digest === undefined ? {} : { digest };
  return { registry, repository, tag, ...pin, name, reference: [`${name}:${tag}`, ...Object.values(pin)].join('@') };
}
