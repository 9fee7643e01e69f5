import { App } from 'cdk8s';
import { expect, test } from 'vitest';
import { exampleDashboard } from '../../test/example-dashboard.ts';
import { exampleScope, rendered } from '../../test/example-scope.ts';
import { ComponentScope } from '../constructs/component-scope.ts';
import { validateObject } from '../validate/index.ts';
import { Dashboard } from './dashboard.ts';
import { dashboardJson } from './dashboard-json.ts';
import { type DashboardProps, defineDashboard } from './define-dashboard.ts';
import { stat, table, timeseries } from './panel.ts';
import { promql } from './query.ts';
import { choice, metricLabel } from './variable.ts';

const show = (props: Partial<DashboardProps>) =>
  new Dashboard(exampleScope(), defineDashboard({ ...exampleDashboard, ...props }));

test('is a ConfigMap that Grafana finds, in the folder of its layer', async () => {
  const object = rendered(show({}));

  expect(object).toMatchObject({
    kind: 'ConfigMap',
    metadata: {
      name: 'dashboard-web',
      namespace: 'monitoring',
      labels: { grafana_dashboard: '1' },
      annotations: { grafana_folder: 'Observability' },
    },
    data: { 'web.json': dashboardJson(exampleDashboard) },
  });
  expect(await validateObject(object)).toEqual([]);
});

test('the folder is named after the layer in words', () => {
  const labels = { 'app.kubernetes.io/part-of': 'web-apps' };
  const scope = new ComponentScope(new App(), { component: 'web', namespace: 'web', labels });

  expect(rendered(new Dashboard(scope, defineDashboard(exampleDashboard)))).toMatchObject({
    metadata: { annotations: { grafana_folder: 'Web apps' } },
  });
});

test('says everything that is wrong with the dashboard', () => {
  const up = promql('up{job="$job"}');

  expect(() =>
    show({
      uid: 'Web!',
      variables: [
        choice({ name: 'mode', title: 'Mode', choices: ['a'] }),
        choice({ name: 'mode', title: 'Mode', choices: ['b'] }),
      ],
      rows: [
        { title: 'Now', panels: [stat({ title: 'Up', queries: [up] }), stat({ title: 'Up', queries: [up] })] },
        { title: 'Now', panels: [] },
        {
          title: 'Wide',
          panels: [
            timeseries({ title: 'Wide', width: 25, queries: [promql('up')] }),
            table({ title: 'Empty', labels: {}, columns: [] }),
          ],
        },
      ],
    }),
  ).toThrowErrorMatchingInlineSnapshot(`
    [Problems: grafana Dashboard 'Web!' defines variable 'mode', which no query uses; remove it
    grafana Dashboard 'Web!' has more than one panel in row 'Now' named 'Up'; rename one of them
    grafana Dashboard 'Web!' has more than one row named 'Now'; rename one of them
    grafana Dashboard 'Web!' has more than one variable named 'mode'; rename one of them
    grafana Dashboard 'Web!' has nothing in panel 'Empty'; add an entry
    grafana Dashboard 'Web!' has nothing in row 'Now'; add an entry
    grafana Dashboard 'Web!' has panel 'Wide' with width 25; use a whole number from 1 to 24
    grafana Dashboard 'Web!' has uid 'Web!'; use lower-case letters, digits and '-', at most 40 characters
    grafana Dashboard 'Web!' uses variable 'job', which it does not define; add it to variables]
  `);
});

test('a variable may be used by the selector of another one alone', () => {
  const variables = [
    metricLabel({ name: 'job', title: 'Job', selector: 'up', label: 'job' }),
    metricLabel({ name: 'target', title: 'Target', selector: 'up{job="$job"}', label: 'instance' }),
  ];
  const rows = [{ title: 'Now', panels: [stat({ title: 'Up', queries: [promql('up{instance="$target"}')] })] }];

  expect(() => show({ variables, rows })).not.toThrow();
});
