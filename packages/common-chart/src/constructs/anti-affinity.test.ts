import { expect, test } from 'vitest';
import { antiAffinity, joinAffinity } from './anti-affinity.ts';

const selector = { 'app.kubernetes.io/name': 'web' };
const term = { labelSelector: { matchLabels: selector }, topologyKey: 'kubernetes.io/hostname' };

test('pods stay apart where they can', () => {
  expect(antiAffinity(selector)).toEqual({
    podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, podAffinityTerm: term }] },
  });
});

test('pods wait for a node of their own', () => {
  expect(antiAffinity(selector, 'required')).toEqual({
    podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] },
  });
});

test('pods stay apart over zones', () => {
  expect(antiAffinity(selector, 'required', 'topology.kubernetes.io/zone')).toEqual({
    podAntiAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [{ ...term, topologyKey: 'topology.kubernetes.io/zone' }],
    },
  });
});

test('a given node affinity is kept', () => {
  const nodeAffinity = { preferredDuringSchedulingIgnoredDuringExecution: [] };

  expect(joinAffinity({ nodeAffinity }, antiAffinity(selector))).toEqual({ nodeAffinity, ...antiAffinity(selector) });
});

test('given terms are kept', () => {
  const given = { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'zone' }] } };

  expect(joinAffinity(given, antiAffinity(selector, 'required'))).toEqual({
    podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'zone' }, term] },
  });
});
