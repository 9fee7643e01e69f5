import { expect, test } from 'vitest';
import { alertmanagerConfig } from '../src/components/alertmanager/alertmanager-config.ts';
import { planObservability } from './plan-observability.ts';

const names = [...planObservability().values()]
  .flatMap(({ objects }) => objects)
  .filter(({ kind }) => kind === 'PrometheusRule')
  .flatMap((object) => (object as unknown as { spec: { groups: { rules: { alert: string }[] }[] } }).spec.groups)
  .flatMap(({ rules }) => rules.map(({ alert }) => alert));

test('routes and inhibitions name alerts that there are', () => {
  const { route, inhibit_rules } = alertmanagerConfig({ smarthost: 'a:1', from: 'a@b', to: 'a@b', passwordFile: '/a' });
  const matchers = [
    ...route.routes.flatMap((entry) => entry.matchers),
    ...inhibit_rules.flatMap(({ source_matchers, target_matchers }) => [...source_matchers, ...target_matchers]),
  ];
  const named = matchers.flatMap((matcher) => /^alertname=~?"(.*)"$/.exec(matcher)?.[1]?.split('|') ?? []);

  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !names.includes(name))).toEqual([]);
});
