import type { IAffinity } from 'kubernetes-models/v1/Affinity';
import type { Fields } from './defined.ts';
import type { Labels } from './label.ts';

/** Whether pods stay apart where they can, or wait for a node of their own. */
export type AntiAffinity = 'preferred' | 'required';

/**
 * Keeps the pods with these labels on different nodes.
 *
 * @example antiAffinity({ 'app.kubernetes.io/name': 'web' }, 'required')
 */
export function antiAffinity(
  selector: Labels,
  strength: AntiAffinity = 'preferred',
  topologyKey = 'kubernetes.io/hostname',
): Fields<IAffinity> {
  const term = { labelSelector: { matchLabels: selector }, topologyKey };
  const podAntiAffinity =
    strength === 'required'
      ? { requiredDuringSchedulingIgnoredDuringExecution: [term] }
      : { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, podAffinityTerm: term }] };
  return { podAntiAffinity };
}

/** Both affinities: the lists of anti-affinity terms are joined, everything else is kept. */
export function joinAffinity(given: Fields<IAffinity> | undefined, added: Fields<IAffinity>): Fields<IAffinity> {
  const [mine, theirs] = [given?.podAntiAffinity, added.podAntiAffinity];
  if (mine === undefined) return { ...given, ...added };
  const preferred = [
    ...(mine.preferredDuringSchedulingIgnoredDuringExecution ?? []),
    ...(theirs?.preferredDuringSchedulingIgnoredDuringExecution ?? []),
  ];
  const required = [
    ...(mine.requiredDuringSchedulingIgnoredDuringExecution ?? []),
    ...(theirs?.requiredDuringSchedulingIgnoredDuringExecution ?? []),
  ];
  return {
    ...given,
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: preferred.length === 0 ? undefined : preferred,
      requiredDuringSchedulingIgnoredDuringExecution: required.length === 0 ? undefined : required,
    },
  };
}
