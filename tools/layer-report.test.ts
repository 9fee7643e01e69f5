import type { Rule, RuleProblem, RuleReport } from '@lumie-infra/common-chart/verify';
import { expect, test } from 'vitest';
import { layerReport } from './layer-report.ts';

const rule: Rule = { name: 'keys', summary: '', explanation: '', check: () => ({ checked: 0, problems: [] }) };
const of = (component: string): RuleProblem => ({
  component,
  object: `Secret ${component}/${component}`,
  field: 'data',
  message: 'is empty; fill it',
});
const reportOf = (problems: readonly RuleProblem[], warnings: readonly RuleProblem[] = []): readonly RuleReport[] => [
  { rule, checked: 9, problems, warnings },
];

test('a layer passes when the whole cluster does, and shows its own warnings', () => {
  expect(layerReport('storage', ['redis'], reportOf([], [of('redis'), of('kong')]))).toEqual({
    ok: true,
    text: [
      'warning: keys: redis: Secret redis/redis: data is empty; fill it',
      'storage: 1 rules, 9 checked in the whole cluster, 0 problems here, 0 in other layers',
    ].join('\n'),
  });
});

test('a layer fails for its own problems, which come first', () => {
  const { ok, text } = layerReport('storage', ['redis'], reportOf([of('kong'), of('redis')]));

  expect(ok).toBe(false);
  expect(text.split('\n')).toEqual([
    'keys: redis: Secret redis/redis: data is empty; fill it',
    'keys: kong: Secret kong/kong: data is empty; fill it',
    'storage: 1 rules, 9 checked in the whole cluster, 1 problems here, 1 in other layers',
  ]);
});

test('a layer fails for problems elsewhere, of which it shows a few', () => {
  const { ok, text } = layerReport('storage', ['redis'], reportOf(['a', 'b', 'c', 'd', 'e'].map(of)));

  expect(ok).toBe(false);
  expect(text.split('\n').slice(2)).toEqual([
    'keys: c: Secret c/c: data is empty; fill it',
    'and 2 more in other layers; npm run verify shows them all',
    'storage: 1 rules, 9 checked in the whole cluster, 0 problems here, 5 in other layers',
  ]);
});
