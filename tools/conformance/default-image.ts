import type { WorkloadFacts } from './chart-facts.ts';
import type { WorkloadClaim } from './conformance-input.ts';

/** A container and the image that its chart gives it. */
export interface DefaultImage {
  readonly container: string;
  readonly image: string;
}

/**
 * The containers of a claimed workload whose image is none of the component's, going by the last part of its name.
 *
 * Such a container would run what the chart says, past the registry and unseen by everything that reads declared images.
 */
export function defaultImages(
  claim: WorkloadClaim,
  matching: readonly WorkloadFacts[],
  repositories: readonly string[],
): DefaultImage[] {
  const declared = new Set(repositories.map(lastPart));
  const recorded = matching.flatMap(({ containers = [] }) => containers);
  return (claim.containers ?? []).flatMap((container) => {
    // Renders with other values may show an image that only those values asked for.
    const images = recorded.filter(({ name }) => name === container).flatMap(({ image }) => image ?? []);
    const isDeclared = images.length === 0 || images.some((image) => declared.has(lastPart(image)));
    return isDeclared ? [] : [{ container, image: images[0]! }];
  });
}

function lastPart(image: string): string {
  const name = image.replace(/@.*$/, '').replace(/:[^:/]*$/, '');
  return name.slice(name.lastIndexOf('/') + 1);
}
