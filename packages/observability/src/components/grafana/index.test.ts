import { dataSources } from '@lumie-infra/common-chart/dashboards';
import { expect, test } from 'vitest';
import { planObservability } from '../../../test/plan-observability.ts';
import type { GrafanaValues } from '../../charts/grafana.gen.ts';

const grafana = (options: object = {}) => planObservability({ grafana: options }).get('grafana')!;
const valuesOf = (options?: object) => grafana(options).values as GrafanaValues;
const settings = () => valuesOf()['grafana.ini'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;

test('nobody comes in without signing in, and what one may do follows from groups', () => {
  expect(settings()['auth.anonymous']).toEqual({ enabled: false });
  expect(settings()['auth.basic']).toEqual({ enabled: false });
  expect(settings()['auth.generic_oauth']).toMatchObject({
    auth_url: 'https://auth.reference.example.com/realms/platform/protocol/openid-connect/auth',
    role_attribute_path:
      "contains(groups[*], 'platform-admins') && 'GrafanaAdmin' || contains(groups[*], 'platform-viewers') && 'Viewer'",
    role_attribute_strict: true,
  });
});

test('no secret stands in the settings', () => {
  const secret = Object.values(settings())
    .flatMap((section) => Object.entries(section))
    .filter(([key]) => /password|secret/.test(key));

  expect(secret).toHaveLength(3);
  expect(secret.filter(([, value]) => !String(value).startsWith('$__file{/etc/secrets/'))).toEqual([]);
});

test('the data sources have the uids that dashboards rely on', () => {
  const file = (
    valuesOf().datasources as Readonly<Record<string, { datasources: { uid: string; isDefault: boolean }[] }>>
  )['data-sources.yaml']!;

  expect(file.datasources.map(({ uid }) => uid).sort()).toEqual(
    Object.values(dataSources)
      .map(({ uid }) => uid)
      .sort(),
  );
  expect(file.datasources.filter(({ isDefault }) => isDefault)).toMatchObject([{ uid: 'thanos' }]);
});

test('one pod has no disruption budget, several do', () => {
  expect(valuesOf().podDisruptionBudget).toEqual({});
  expect(valuesOf({ replicas: 2 }).podDisruptionBudget).toEqual({ maxUnavailable: 1 });
});

test('the database and its role are declared where the server is', () => {
  const kinds = grafana().objects.filter(({ apiVersion }) => apiVersion === 'postgresql.cnpg.io/v1');

  expect(kinds.map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`)).toEqual([
    'DatabaseRole infra-db/grafana',
    'Database infra-db/grafana',
  ]);
});
