import { expect, test } from 'vitest';
import { logLabelsUsed, logqlProblems } from './logql.ts';

test("takes templates with Grafana's intervals and variables", () => {
  expect(logqlProblems('sum by (a) (count_over_time({b="$b"} |= "$c" [$__auto]))')).toEqual([]);
});

test('says what is no LogQL, and where', () => {
  expect(logqlProblems('count_over_time({a="b"[5m])')).toMatchInlineSnapshot(`
    [
      "'count_over_time({a="b"[5m])' is no LogQL at '[5m])'",
    ]
  `);
});

test('finds labels of streams, of filters and of groups', () => {
  expect(logLabelsUsed('sum by (a) (count_over_time({b="c"} | d=~"e" [5m]))')).toEqual(['a', 'b', 'd']);
});
