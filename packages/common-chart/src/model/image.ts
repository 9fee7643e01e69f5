/** An image as its publisher names it. */
export interface ImageSource {
  /** Host of the registry, `docker.io` spelt out. */
  readonly registry: string;
  readonly repository: string;
  readonly tag: string;
}

/** An image as this cluster pulls it. */
export interface Image extends ImageSource {
  /** The whole reference, `registry/repository:tag`. */
  readonly reference: string;
  /** `registry/repository`, for charts that ask for the tag apart. */
  readonly name: string;
}

/** The image pulled from `registry` instead of its publisher's, or from the publisher when none is given. */
export function resolveImage(source: ImageSource, registry: string = source.registry): Image {
  const name = `${registry}/${source.repository}`;
  return { registry, repository: source.repository, tag: source.tag, name, reference: `${name}:${source.tag}` };
}
