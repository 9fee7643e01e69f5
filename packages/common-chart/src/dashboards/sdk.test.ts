import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { exampleDashboard } from '../../test/example-dashboard.ts';
import { dashboardJson, defineDashboard } from './index.ts';

const loaded = () =>
  Object.keys(createRequire(import.meta.url).cache).filter((file) => file.includes('grafana-foundation-sdk'));

test('is loaded by the first dashboard that is rendered, not by those that are only defined', () => {
  const dashboard = defineDashboard(exampleDashboard);

  expect(loaded()).toEqual([]);

  dashboardJson(dashboard);

  expect(loaded()).not.toEqual([]);
});
