import { expect, test } from 'vitest';
import { alertRules, runbookOf } from './alert.ts';

test('an alert becomes a rule that says how urgent it is and what to do', () => {
  const group = alertRules({
    WebDown: { expr: 'up == 0', for: '5m', severity: 'critical', summary: 'Down', description: 'Nobody sees it.' },
  });

  expect(group.rules).toEqual([
    {
      alert: 'WebDown',
      expr: 'up == 0',
      for: '5m',
      labels: { severity: 'critical' },
      annotations: { summary: 'Down', description: 'Nobody sees it.', runbook: 'docs/runbooks/web-down.md' },
    },
  ]);
});

test('the page of an alert is named after its words', () => {
  expect(runbookOf('NodeDiskFillsSoon')).toBe('docs/runbooks/node-disk-fills-soon.md');
});
