import { describe, expect, test } from 'vitest';
import { renderPod } from '../../test/rendered-values.ts';

const affinity = (value: unknown) => renderPod({ affinity: value })['affinity'];
const preferred = (terms: unknown[]) => ({
  podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: terms },
});
const selected = { labelSelector: { matchLabels: { app: 'shop' } } };
const standard = { weight: 100, podAffinityTerm: { topologyKey: 'kubernetes.io/hostname' } };

describe('affinity', () => {
  test('a preferred term without a selector gets that of the workload', () => {
    const podAffinityTerm = { topologyKey: 'zone', namespaces: ['a'] };
    expect(affinity(preferred([{ weight: 1, podAffinityTerm }]))).toEqual(
      preferred([{ weight: 1, podAffinityTerm: { ...podAffinityTerm, ...selected } }]),
    );
  });

  test('a selector that is given is kept', () => {
    const podAffinityTerm = { topologyKey: 'zone', labelSelector: { matchLabels: { tier: 'web' } } };
    const given = preferred([{ weight: 1, podAffinityTerm }]);
    expect(affinity(given)).toEqual(given);
  });

  test('other affinity is kept beside the default', () => {
    const nodeAffinity = { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [] } };
    expect(affinity({ nodeAffinity })).toEqual({
      nodeAffinity,
      ...preferred([{ ...standard, podAffinityTerm: { ...standard.podAffinityTerm, ...selected } }]),
    });
  });

  test('null takes the default away, and the rest stays', () => {
    const nodeAffinity = { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [] } };
    expect(affinity({ nodeAffinity, podAntiAffinity: null })).toEqual({ nodeAffinity });
  });

  test('an empty affinity is none', () => {
    expect(affinity({})).toBeUndefined();
    expect(affinity(null)).toBeUndefined();
  });
});
