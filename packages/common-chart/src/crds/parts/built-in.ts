import { Type } from '@sinclair/typebox';
import type { TUnsafe } from '@sinclair/typebox';

/** The schema keyword under which {@link builtIn} names the Kubernetes type. */
export const builtInKeyword = 'kubernetesType';

/**
 * A piece of a custom resource that is a Kubernetes type, such as a pod's affinity.
 *
 * The validator checks it with the schemas of the built-in kinds; the type parameter is the matching interface of
 * kubernetes-models.
 *
 * @example builtIn<IToleration>('v1/Toleration')
 */
export function builtIn<Piece>(type: string): TUnsafe<Piece> {
  return Type.Unsafe<Piece>({ type: 'object', [builtInKeyword]: type });
}
