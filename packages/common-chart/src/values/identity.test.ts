import { describe, expect, test } from 'vitest';
import { bare, render, renderKind } from '../../test/rendered-values.ts';

const withConfigMap = (common: object) =>
  renderKind('ConfigMap', { ...bare, configMap: { enabled: true }, ...common })[0];

describe('names and labels', () => {
  test('a named file is named by `name` everywhere', () => {
    expect(withConfigMap({ name: 'web' })).toEqual({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: {
        name: 'web-config',
        labels: { app: 'web', 'app.kubernetes.io/name': 'web', 'app.kubernetes.io/instance': 'shop' },
      },
      data: {},
    });
  });

  test('an unnamed file is named after the release, and labelled with the name of the chart', () => {
    expect(withConfigMap({ name: '' })?.metadata).toEqual({
      name: 'shop-config',
      labels: { app: 'shop', 'app.kubernetes.io/name': 'common', 'app.kubernetes.io/instance': 'shop' },
    });
  });

  test('a name is cut at 63 characters and loses one dash, not several; endings follow the cut', () => {
    const name = `${'x'.repeat(61)}--tail`;
    expect(withConfigMap({ name })?.metadata.name).toBe(`${'x'.repeat(61)}--config`);
  });

  test('a name that looks like a number stays a text', () => {
    expect(withConfigMap({ name: '123' })?.metadata.labels?.['app']).toBe('123');
  });

  test('no object carries a namespace', () => {
    expect(render({ namespace: 'elsewhere' }).map((object) => object.metadata.namespace)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
