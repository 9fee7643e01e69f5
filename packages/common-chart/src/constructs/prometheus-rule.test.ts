import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { PrometheusRule, type RuleGroup } from './prometheus-rule.ts';

const down = { alert: 'WebDown', expr: 'up == 0', for: '5m', labels: { severity: 'critical' } };

test('names its groups', () => {
  const rule = new PrometheusRule(exampleScope(), 'web', { groups: { web: { interval: '30s', rules: [down] } } });

  expect(rendered(rule)).toMatchObject({
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    spec: { groups: [{ name: 'web', interval: '30s', rules: [down] }] },
  });
});

test('keeps templates as they are', () => {
  const annotations = { summary: '{{ $labels.pod }} is down' };
  const spec = field(
    rendered(
      new PrometheusRule(exampleScope(), 'web', {
        groups: { web: { rules: [{ ...down, annotations }] } },
      }),
    ),
    'spec',
  );

  expect(field(spec, 'groups.0.rules.0.annotations')).toEqual(annotations);
});

test('needs groups and rules', () => {
  expect(() => new PrometheusRule(exampleScope(), 'web', { groups: {} })).toThrow('has nothing in groups');
  expect(
    () => new PrometheusRule(exampleScope(), 'web', { groups: { web: { rules: [] } } }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Problems: grafana PrometheusRule 'web' has nothing in the rules of group 'web'; add an entry]`,
  );
});

test('a rule without an expression does not compile', () => {
  // @ts-expect-error a rule must have an expression
  const group: RuleGroup = { rules: [{ alert: 'WebDown' }] };

  expect(new PrometheusRule(exampleScope(), 'web', { groups: { web: group } })).toBeDefined();
});
