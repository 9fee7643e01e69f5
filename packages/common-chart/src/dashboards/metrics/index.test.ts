import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { metricSources, seriesOf } from './index.ts';

test('every file of this folder is in the list', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => !['index.ts', 'metric-source.ts'].includes(file) && !file.endsWith('.test.ts'),
  );

  expect(metricSources).toHaveLength(files.length);
});

test('every source says where its names are from', () => {
  expect(metricSources.filter(({ reference }) => !reference.startsWith('https://'))).toEqual([]);
});

test('names are names of metrics, in order', () => {
  for (const { metrics } of metricSources) {
    const names = Object.keys(metrics);

    expect(names.filter((name) => !/^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(name))).toEqual([]);
    expect(names).toEqual([...names].sort());
  }
});

test('no source names a series of a histogram or summary as a metric', () => {
  for (const { metrics } of metricSources) {
    const parts = Object.entries(metrics).flatMap(([name, type]) =>
      seriesOf(name, type).filter((series) => series !== name),
    );

    expect(parts.filter((series) => series in metrics)).toEqual([]);
  }
});

test('a histogram has buckets and a summary has itself', () => {
  expect(seriesOf('a', 'histogram')).toEqual(['a_bucket', 'a_count', 'a_sum']);
  expect(seriesOf('a', 'summary')).toEqual(['a', 'a_count', 'a_sum']);
});
