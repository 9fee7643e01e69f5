import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { dashboardLabels } from './dashboard-labels.ts';

const chart = { name: 'grafana', repository: 'https://charts.example.com', version: '1.0.0', skipCrds: false };
const collector = rendering('grafana', '', {
  chart,
  values: () => ({ sidecar: { dashboards: { label: 'dashboard', labelValue: '1' } } }),
});
const dashboard = (labels: string) =>
  rendering(
    'web',
    `
apiVersion: v1
kind: ConfigMap
metadata: { name: dashboard, labels: ${labels} }
data: { web.json: '{"panels":[]}' }`,
  );

test('a dashboard with the label', async () => {
  expect(await outcomeOf(dashboardLabels, [collector, dashboard(`{ dashboard: '1' }`)])).toEqual({
    checked: 1,
    problems: [],
  });
});

test('a dashboard without it', async () => {
  expect(await problemsOf(dashboardLabels, [collector, dashboard(`{ dashboard: 'yes' }`)])).toMatchInlineSnapshot(`
    [
      "web: ConfigMap web/dashboard: metadata.labels have none by which dashboards are collected; give it dashboard=1",
    ]
  `);
});

test('a cluster where nothing collects dashboards', async () => {
  expect(await outcomeOf(dashboardLabels, [dashboard('{}')])).toEqual({ checked: 0, problems: [] });
});
