import { imageRegistry } from '../../capabilities/image-registry.ts';
import { upstreamRegistries } from '../../capabilities/upstream-registry.ts';
import type { PlannedComponent } from '../../model/plan.ts';
import { type ClusterModel, describeObject } from '../cluster-model.ts';
import { type JsonMap, isJsonMap } from '../json-value.ts';
import { type ImageReference, imageReference, referenceFinder } from './image-reference.ts';

/** A place where an image is named. */
export interface ImageUse {
  readonly component: PlannedComponent;
  /** The namespace of the object; that of the component for values and patches. */
  readonly namespace: string | undefined;
  /** `Kind namespace/name`, `values` or `releases`. */
  readonly object: string;
  readonly field: string;
  /** What stands there. */
  readonly text: string;
  /** `undefined` when the text is no reference with a host. */
  readonly reference: ImageReference | undefined;
}

type Place = Pick<ImageUse, 'component' | 'namespace' | 'object'>;

/** Every place of a cluster where an image is named: fields of images, blocks of charts, and texts of any kind. */
export function imageUses(model: ClusterModel): ImageUse[] {
  const { host } = imageRegistry.defaults(model.plan.site);
  const find = referenceFinder([host, ...upstreamRegistries.map((registry) => registry.host)]);
  return model.components.flatMap((component) => {
    const { namespace, values, objects, definition, images } = component;
    const own = { component, namespace };
    const patches = (definition.releases?.patches ?? []).map(({ patch }) =>
      typeof patch === 'string' ? patch : patch(images),
    );
    return [
      ...releaseImages(component),
      ...usesIn(values, '', { ...own, object: 'values' }, find),
      ...usesIn(patches, 'patches', { ...own, object: 'releases' }, find),
      ...objects.flatMap((object) => {
        const { apiVersion: _group, kind: _kind, metadata: _metadata, ...fields } = object;
        const place = { component, namespace: object.metadata.namespace ?? namespace, object: describeObject(object) };
        return usesIn(fields, '', place, find);
      }),
    ];
  });
}

/** Images that a kustomization puts in the place of those of the release. */
function releaseImages(component: PlannedComponent): ImageUse[] {
  return (component.definition.releases?.images ?? []).flatMap(({ image }, index) => {
    const text = component.images[image]?.reference;
    if (text === undefined) return [];
    const { namespace } = component;
    return [
      { component, namespace, object: 'releases', field: `images[${index}]`, text, reference: imageReference(text) },
    ];
  });
}

function usesIn(value: unknown, path: string, place: Place, find: (text: string) => ImageReference[]): ImageUse[] {
  if (typeof value === 'string') {
    return find(value).map((reference) => ({ ...place, field: path, text: value, reference }));
  }
  if (Array.isArray(value)) {
    return (value as unknown[]).flatMap((item, index) => usesIn(item, `${path}[${index}]`, place, find));
  }
  if (!isJsonMap(value)) return [];
  const block = imageBlock(value);
  if (block !== undefined) return [{ ...place, field: path, text: block, reference: imageReference(block) }];
  return Object.entries(value).flatMap(([key, field]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return isImageField(key, field)
      ? [{ ...place, field: at, text: field, reference: imageReference(field) }]
      : usesIn(field, at, place, find);
  });
}

// An empty text leaves the choice to the chart or the operator.
function isImageField(key: string, value: unknown): value is string {
  return typeof value === 'string' && value !== '' && /^(image|[a-z]+Image|imageName)$/.test(key) && !/\s/.test(value);
}

/** A map of the parts of an image, as charts take it. */
function imageBlock({ registry, repository, tag, digest }: JsonMap): string | undefined {
  if (typeof repository !== 'string' || repository === '' || repository.includes('://')) return undefined;
  const name = typeof registry === 'string' && registry !== '' ? `${registry}/${repository}` : repository;
  const version = typeof tag === 'string' && tag !== '' ? `:${tag}` : '';
  return `${name}${version}${typeof digest === 'string' && digest !== '' ? `@${digest}` : ''}`;
}
