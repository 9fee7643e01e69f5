import { imageRegistry } from '../../capabilities/image-registry.ts';
import { type UpstreamRegistry, upstreamRegistries } from '../../capabilities/upstream-registry.ts';
import type { ClusterModel } from '../cluster-model.ts';
import { type ImageReference, formatReference, imageReference } from './image-reference.ts';
import { type ImageUse, imageUses } from './image-uses.ts';

/** One image that a cluster can run. */
export interface InventoryImage {
  readonly reference: ImageReference;
  /** Where its publisher has it; absent for what only the cluster's own registry holds. */
  readonly source?: ImageReference;
  /** Components that declare it. */
  readonly declaredBy: readonly string[];
  /** Where it is named. */
  readonly uses: readonly ImageUse[];
}

/** Every image that a cluster can run, and what looks like one and is not known. */
export interface ImageInventory {
  /** The host of the cluster's own registry. */
  readonly registry: string;
  readonly images: readonly InventoryImage[];
  /** Texts that name an image which no component declares, or which is no whole reference. */
  readonly unexplained: readonly ImageUse[];
}

const known = new WeakMap<ClusterModel, ImageInventory>();

/** Gathers every image that a cluster can run. */
export function imageInventory(model: ClusterModel): ImageInventory {
  const before = known.get(model);
  if (before !== undefined) return before;
  const inventory = inventoryOf(model);
  known.set(model, inventory);
  return inventory;
}

/** The registry that a publisher's repository is mirrored from, going by its first segment. */
export function mirroredFrom(repository: string): UpstreamRegistry | undefined {
  const [prefix] = repository.split('/');
  return upstreamRegistries.find(({ prefixes }) => prefixes.includes(prefix!));
}

function inventoryOf(model: ClusterModel): ImageInventory {
  const registry = imageRegistry.defaults(model.plan.site).host;
  const images = declaredImages(model);
  const byName = Map.groupBy(images.values(), ({ reference: { host, repository } }) => `${host}/${repository}`);
  const unexplained: ImageUse[] = [];
  for (const use of imageUses(model)) {
    const { reference } = use;
    const found = reference === undefined ? undefined : images.get(formatReference(reference));
    // A chart may add the tag that it was made for.
    const named = reference?.tag === undefined ? byName.get(nameOf(reference))?.[0] : undefined;
    const image = found ?? named;
    if (image !== undefined) image.uses.push(use);
    else if (reference !== undefined && isOfAnApp(use, registry)) {
      images.set(formatReference(reference), { reference, ...sourceOf(reference), declaredBy: [], uses: [use] });
    } else unexplained.push(use);
  }
  const sorted = [...images].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, image]) => image);
  return { registry, images: sorted, unexplained };
}

interface Gathered extends InventoryImage {
  readonly declaredBy: string[];
  readonly uses: ImageUse[];
}

function declaredImages(model: ClusterModel): Map<string, Gathered> {
  const images = new Map<string, Gathered>();
  for (const { name, definition, images: pulled } of model.components) {
    for (const [key, { reference: text }] of Object.entries(pulled)) {
      const reference = imageReference(text);
      if (reference === undefined) continue;
      const declared = (definition.images as Readonly<Record<string, { readonly registry?: string }>>)[key];
      const source = declared?.registry === undefined ? {} : { source: { ...reference, host: declared.registry } };
      const before = images.get(text) ?? { reference, ...source, declaredBy: [], uses: [] };
      before.declaredBy.push(name);
      images.set(text, before);
    }
  }
  return images;
}

// What a component renders into namespaces besides its own comes from the files of apps, which declare nothing.
function isOfAnApp({ component, namespace, reference }: ImageUse, registry: string): boolean {
  return (
    component.definition.namespacesFolder !== undefined &&
    namespace !== component.namespace &&
    reference?.host === registry
  );
}

function sourceOf(reference: ImageReference): { readonly source?: ImageReference } {
  const upstream = mirroredFrom(reference.repository);
  return upstream === undefined ? {} : { source: { ...reference, host: upstream.host } };
}

function nameOf(reference: ImageReference | undefined): string {
  return reference === undefined ? '' : `${reference.host}/${reference.repository}`;
}
