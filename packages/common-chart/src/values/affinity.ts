import { openMap } from './field.ts';
import { filled, isMap } from './plain-value.ts';
import type { PlainMap } from './plain-value.ts';

const preferred = 'preferredDuringSchedulingIgnoredDuringExecution';

/** Where pods go. The default keeps pods of one workload on different nodes where that is possible. */
export const affinitySchema = openMap(
  'Pod affinity, kept whole; a preferred anti-affinity term without a selector gets that of the workload; empty: none.',
  {
    podAntiAffinity: {
      [preferred]: [{ weight: 100, podAffinityTerm: { topologyKey: 'kubernetes.io/hostname' } }],
    },
  },
);

function withSelector(term: unknown, app: string): unknown {
  if (!isMap(term) || !isMap(term['podAffinityTerm'])) return term;
  const podAffinityTerm = term['podAffinityTerm'];
  const selector = podAffinityTerm['labelSelector'];
  if (selector !== undefined && selector !== null) return term;
  return { ...term, podAffinityTerm: { ...podAffinityTerm, labelSelector: { matchLabels: { app } } } };
}

/** The `affinity` of the pods labelled `app`. */
export function affinity(given: PlainMap | undefined, app: string): PlainMap | undefined {
  const antiAffinity = given?.['podAntiAffinity'];
  const terms = isMap(antiAffinity) ? antiAffinity[preferred] : undefined;
  if (!isMap(antiAffinity) || !Array.isArray(terms)) return filled(given);
  return {
    ...given,
    podAntiAffinity: { ...antiAffinity, [preferred]: terms.map((term) => withSelector(term, app)) },
  };
}
