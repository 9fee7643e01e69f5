import { expect, test } from 'vitest';
import { promqlProblems, seriesUsed } from './promql.ts';

test("takes templates with Grafana's intervals and variables", () => {
  expect(promqlProblems('sum by (a) (rate(x_total{b=~"$b", c="${c:regex}"}[$__rate_interval])) > 0')).toEqual([]);
});

test('says what is no PromQL, and where', () => {
  expect(promqlProblems('sum(rate(x[5m)')).toMatchInlineSnapshot(`
    [
      "'sum(rate(x[5m)' is no PromQL at ')'",
      "'sum(rate(x[5m)' is no PromQL at ''",
    ]
  `);
});

test('finds series and the functions that they are given to', () => {
  expect(
    seriesUsed('rate(a_total{b="c"}[5m]) / on (d) group_left () sum(e) + max_over_time(f[$__range]) + {g="h"}'),
  ).toEqual([
    { name: 'a_total', within: 'rate' },
    { name: 'e', within: undefined },
    { name: 'f', within: 'max_over_time' },
    { name: '', within: undefined },
  ]);
});
