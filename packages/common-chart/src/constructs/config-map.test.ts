import { expect, test } from 'vitest';
import { exampleScope, rendered } from '../../test/example-scope.ts';
import { ConfigMap, type ConfigMapProps } from './config-map.ts';

const render = (props: ConfigMapProps) => rendered(new ConfigMap(exampleScope(), 'web', props));

test('holds its data', () => {
  expect(render({ data: { 'a.conf': '' }, binaryData: { logo: 'AA==' }, immutable: true })).toMatchObject({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    data: { 'a.conf': '' },
    binaryData: { logo: 'AA==' },
    immutable: true,
  });
});

test('refuses keys that no file can have and keys given twice', () => {
  expect(() => render({ data: { 'a/b': '', '..': '', c: '' }, binaryData: { c: '' } }))
    .toThrowErrorMatchingInlineSnapshot(`
    [Problems: grafana ConfigMap 'web' has key '..', which is no ConfigMap key; use letters, digits, '-', '_' and '.'
    grafana ConfigMap 'web' has key 'a/b', which is no ConfigMap key; use letters, digits, '-', '_' and '.'
    grafana ConfigMap 'web' has key 'c' in both data and binaryData; rename one of them]
  `);
});

test('refuses more than Kubernetes takes', () => {
  expect(() => render({ data: { a: 'ä'.repeat(600_000) } })).toThrowErrorMatchingInlineSnapshot(
    `[Problems: grafana ConfigMap 'web' holds 1200000 bytes, more than the 1048576 that Kubernetes takes; split it]`,
  );
});

test('a number is no text', () => {
  // @ts-expect-error data is text
  expect(() => render({ data: { a: 1 } })).toThrow();
});
