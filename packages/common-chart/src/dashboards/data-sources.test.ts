import { expect, test } from 'vitest';
import { dataSources, logSource, metricSource } from './data-sources.ts';

test('no two data sources share a uid or a name', () => {
  const all = Object.values(dataSources);

  expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test('panels ask data sources that are there', () => {
  expect(Object.values(dataSources)).toEqual(expect.arrayContaining([logSource, metricSource]));
});
