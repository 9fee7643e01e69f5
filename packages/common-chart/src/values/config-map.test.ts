import { expect, test } from 'vitest';
import { bare, renderKind } from '../../test/rendered-values.ts';

const configMaps = (configMap: unknown) => renderKind('ConfigMap', { ...bare, configMap });

test('the content stays as it is written', () => {
  const data = { 'app.yaml': 'port: 8080 # not cut\n', FLAG: 'true', EMPTY: '' };
  const [configMap] = configMaps({ enabled: true, name: 'settings', data });
  expect(configMap?.metadata.name).toBe('settings');
  expect(configMap?.['data']).toEqual(data);
});

test('a number stays a number, for Kubernetes to refuse', () => {
  expect(configMaps({ enabled: true, data: { PORT: 8080 } })[0]?.['data']).toEqual({ PORT: 8080 });
});

test('turned off, there is none', () => {
  expect(configMaps({ data: { A: '1' } })).toEqual([]);
  expect(configMaps(null)).toEqual([]);
});
