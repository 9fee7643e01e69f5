import { expect, test } from 'vitest';
import { metricProblems } from './metric-problems.ts';

test('takes metrics that something exposes', () => {
  expect(
    metricProblems('rate(container_cpu_usage_seconds_total[5m]) + up + rate(loki_request_duration_seconds_count[5m])'),
  ).toEqual([]);
});

test('refuses metrics that nothing exposes, and series without a name', () => {
  expect(metricProblems('ups + {job="web"}')).toMatchInlineSnapshot(`
    [
      "'ups' in 'ups + {job="web"}' is no metric of the platform",
      "'' in 'ups + {job="web"}' is no metric of the platform",
    ]
  `);
});

test('refuses functions for another type', () => {
  expect(metricProblems('rate(up[5m]) + delta(container_cpu_usage_seconds_total[5m])')).toMatchInlineSnapshot(`
    [
      "'up' in 'rate(up[5m]) + delta(container_cpu_usage_seconds_total[5m])' is a gauge, which has no rate",
      "'container_cpu_usage_seconds_total' in 'rate(up[5m]) + delta(container_cpu_usage_seconds_total[5m])' is a counter, which has no delta",
    ]
  `);
});

test('a histogram is asked for by its series', () => {
  expect(metricProblems('loki_request_duration_seconds')).toHaveLength(1);
});
