import type { Manifest } from '@lumie-infra/common-chart';
import { describe, expect, test } from 'vitest';
import { differences, objectSet } from './object-set.ts';

const configMap = (name: string, data: Record<string, string>): Manifest => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: 'web' },
  data,
});

describe('differences', () => {
  test('the order of objects and of keys does not matter', () => {
    const one = objectSet([configMap('a', { x: '1', y: '2' }), configMap('b', {})]);
    const other = objectSet([configMap('b', {}), configMap('a', { y: '2', x: '1' })]);

    expect(differences(one, other)).toEqual([]);
  });

  test('what differs and what is missing on either side is named', () => {
    const one = objectSet([configMap('a', { x: '1' }), configMap('b', {})]);
    const other = objectSet([configMap('a', { x: '2' }), configMap('c', {})]);

    expect(differences(one, other)).toEqual(['v1 ConfigMap web/a', 'v1 ConfigMap web/b', 'v1 ConfigMap web/c']);
  });
});
