import { expect, test } from 'vitest';
import { alertRules } from './alert.ts';
import { alertNames, platformRules, withoutAlerts } from './rule-files.ts';

const alert = { expr: 'up == 0', severity: 'warning', summary: 'a', description: 'b' } as const;
const groups = { one: alertRules({ First: alert, Second: alert }), two: alertRules({ Third: alert }) };

test('a group without its last alert goes, too', () => {
  const left = withoutAlerts(groups, ['Second', 'Third']);

  expect(alertNames({ left })).toEqual(['First']);
  expect(Object.keys(left)).toEqual(['one']);
});

test('nothing is left out unasked', () => {
  expect(withoutAlerts(platformRules['nodes']!, [])).toEqual(platformRules['nodes']);
});
