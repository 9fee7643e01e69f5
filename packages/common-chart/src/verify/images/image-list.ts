import type { ClusterModel } from '../cluster-model.ts';
import { imageInventory } from './image-inventory.ts';
import { formatReference } from './image-reference.ts';
import { type NodeRegistries, nodeRegistries } from './node-registries.ts';

/** One image of the list. */
export interface ListedImage {
  /** As nodes pull it. */
  readonly reference: string;
  /** As its publisher has it; absent for images of our own. */
  readonly source?: string;
  readonly components: readonly string[];
  /** Whether nodes pull it before the registry runs, from its publisher. */
  readonly early: boolean;
}

/** Every image that a cluster can run, and where nodes pull from: for mirroring, and for pulling beforehand. */
export interface ImageList {
  readonly cluster: string;
  readonly registry: string;
  readonly images: readonly ListedImage[];
  readonly nodes: NodeRegistries;
}

/** The list of a cluster's images. */
export function imageList(model: ClusterModel): ImageList {
  const { registry, images } = imageInventory(model);
  return {
    cluster: model.plan.site.name,
    registry,
    images: images.map(({ reference, source, declaredBy, uses }) => ({
      reference: formatReference(reference),
      ...(source === undefined ? {} : { source: formatReference(source) }),
      components: [...new Set([...declaredBy, ...uses.map(({ component }) => component.name)])].sort(),
      early: reference.host !== registry,
    })),
    nodes: nodeRegistries(model.plan.site),
  };
}
