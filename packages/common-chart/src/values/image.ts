import type { Static } from '@sinclair/typebox';
import { group, text, writtenText } from './field.ts';

const fields = {
  registry: text("Host of the registry. Absent: the cluster's own; empty: none, the repository is the whole name."),
  repository: text('Path of the image in the registry.', 'web-apps/app'),
  tag: writtenText('Tag; a number keeps its digits.', 'latest'),
  pullPolicy: text('When the node pulls the image.', 'Always'),
};

/** The image of the single form. */
export const imageSchema = group('The image that runs.', fields);

/** The image of a component: as in the single form, but the repository has no default. */
export const componentImageSchema = group('The image that runs.', {
  ...fields,
  repository: text('Path of the image in the registry, or its whole name with a host.'),
});

/** The image as values give it. */
export type ImageValues = Static<typeof componentImageSchema>;

/** The first segment of a repository, where it is a host as in `quay.io/org/app`. */
function namesHost(repository: string): boolean {
  const [first, ...rest] = repository.split('/');
  return rest.length > 0 && (first === 'localhost' || /[.:]/.test(first!));
}

/**
 * The reference of an image, `registry/repository:tag`, without the registry where it is empty.
 *
 * `hostAllowed` is whether a repository may name its own host when no registry is given: components may.
 */
export function imageReference(image: ImageValues, clusterRegistry: string, hostAllowed: boolean): string {
  const repository = image.repository ?? '';
  const standard = hostAllowed && namesHost(repository) ? '' : clusterRegistry;
  const registry = image.registry ?? standard;
  return `${registry === '' ? '' : `${registry}/`}${repository}:${image.tag ?? ''}`;
}
