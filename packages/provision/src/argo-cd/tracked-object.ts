import type { KubernetesObject } from '../kubernetes/index.ts';

/** What an object belongs to in Argo CD: the Application, and where that puts what names no namespace. */
export interface TrackingApplication {
  readonly name: string;
  readonly namespace: string | undefined;
}

/** Who applies in the name of Argo CD; it owns fields of the same objects later. */
export const argoCdManager = 'argocd-controller';

/** The annotation that Argo CD tells its objects by. */
export const trackingAnnotation = 'argocd.argoproj.io/tracking-id';

/**
 * An object as an Application applies it, so that its first sync finds nothing to change.
 *
 * The id of what belongs to the whole cluster names the namespace of the Application all the same; a definition has none.
 *
 * @param namespaced Whether the kind lives in namespaces.
 */
export function trackedObject(
  object: KubernetesObject,
  { name, namespace }: TrackingApplication,
  namespaced: boolean,
): KubernetesObject {
  const { metadata, kind, apiVersion } = object;
  const group = groupOf(apiVersion);
  const id = `${name}:${group}/${kind}:${metadata.namespace ?? namespace ?? ''}/${metadata.name}`;
  const isDefinition = group === 'apiextensions.k8s.io' && kind === 'CustomResourceDefinition';
  const { namespace: own, ...rest } = metadata;
  const at = namespaced ? (own ?? namespace) : undefined;
  return {
    ...object,
    metadata: {
      ...rest,
      ...(at === undefined ? {} : { namespace: at }),
      ...(isDefinition ? {} : { annotations: { ...metadata.annotations, [trackingAnnotation]: id } }),
    },
  };
}

/** The Application that applied an object, if one did. */
export function trackedBy({ metadata }: KubernetesObject): string | undefined {
  return metadata.annotations?.[trackingAnnotation]?.split(':', 1)[0];
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}
