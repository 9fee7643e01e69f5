import { didYouMean, nearest } from '@lumie-infra/common-chart';

/** An image of our own that is asked for but has no entry. */
export const imageIsUnknown = (name: string, known: readonly string[]): string =>
  `images.json holds no image '${name}'; ${didYouMean(nearest(name, known), known)}`;

/** An entry by which nobody could say what runs. */
export const imageFloats = (name: string, tag: string): string =>
  `images.json has image '${name}' with the tag '${tag}', which floats; pin it`;

/** An entry whose digest is none. */
export const badDigest = (name: string, digest: string): string =>
  `images.json has image '${name}' with the digest '${digest}'; use sha256: and 64 hexadecimal digits`;

/** A repository that pipelines cannot sign in to. */
export const repositoryIsNotHttps = (url: string): string =>
  `tekton-ci-cd fetches from '${url}', which is not HTTPS; give it the option repository`;
