import { expect, test } from 'vitest';
import { queriesOf } from './panel.ts';
import { podResources } from './pod-resources.ts';
import { metricProblems } from './testing/metric-problems.ts';
import { promqlProblems } from './testing/promql.ts';

test('asks for the chosen pods only', () => {
  const expressions = podResources('namespace="minio"')
    .panels.flatMap(queriesOf)
    .map(({ expression }) => expression);

  expect(expressions).not.toEqual([]);
  expect(expressions.filter((expression) => !expression.includes('{namespace="minio"'))).toEqual([]);
  expect(expressions.flatMap((expression) => [...promqlProblems(expression), ...metricProblems(expression)])).toEqual(
    [],
  );
});
