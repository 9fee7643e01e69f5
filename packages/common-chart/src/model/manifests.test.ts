import { ApiObject, App, Chart, JsonPatch, Lazy } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import { ConfigMap } from '../constructs/config-map.ts';
import { manifestsOf } from './manifests.ts';

const scope = () => new Chart(new App(), 'web', { disableResourceNameHashes: true });

describe('manifestsOf', () => {
  test('keeps the order of constructs and of keys', () => {
    const chart = scope();
    new ConfigMap(chart, 'b', { data: { z: '1', a: '2' }, annotations: { note: 'x' } });
    new ApiObject(chart, 'a', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'a' },
      data: { y: '1', b: '2' },
    });

    expect(JSON.stringify(manifestsOf(chart))).toBe(
      JSON.stringify([
        {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: { name: 'b', annotations: { note: 'x' } },
          data: { z: '1', a: '2' },
        },
        { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { y: '1', b: '2' } },
      ]),
    );
  });

  test('sees what was added to the metadata after construction', () => {
    const chart = scope();
    const { metadata } = new ConfigMap(chart, 'web', {});
    metadata.addLabel('tier', 'web');
    metadata.addFinalizers('example.com/keep');
    metadata.add('generation', 2);

    expect(manifestsOf(chart)[0]?.metadata).toEqual({
      name: 'web',
      labels: { tier: 'web' },
      finalizers: ['example.com/keep'],
      generation: 2,
    });
  });

  test('resolves what only cdk8s can resolve', () => {
    const chart = scope();
    const lazy: unknown = Lazy.any({ produce: () => '1' });
    new ApiObject(chart, 'lazy', { apiVersion: 'v1', kind: 'ConfigMap', data: { a: lazy, b: undefined } });
    new ConfigMap(chart, 'patched', { data: { a: '1' } }).addJsonPatch(JsonPatch.replace('/data/a', '2'));

    expect(manifestsOf(chart).map(({ data }) => data)).toEqual([{ a: '1' }, { a: '2' }]);
  });
});
