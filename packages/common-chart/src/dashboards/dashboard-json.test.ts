import { expect, test } from 'vitest';
import { exampleDashboard } from '../../test/example-dashboard.ts';
import { dashboardJson } from './dashboard-json.ts';
import type { DashboardProps } from './define-dashboard.ts';
import { type Panel, barGauge, gauge, heatmap, logs, stat, table, timeseries } from './panel.ts';
import { logql, promql } from './query.ts';
import { tooHigh } from './threshold.ts';
import { choice, logLabel, metricLabel, text } from './variable.ts';

const model = (props: Partial<DashboardProps>) =>
  JSON.parse(dashboardJson({ ...exampleDashboard, ...props })) as {
    panels: Record<string, unknown>[];
    templating: { list: Record<string, unknown>[] };
  };
const panelOf = (panel: Panel) => model({ rows: [{ title: 'Row', panels: [panel] }] }).panels[1];

test('holds rows, panels where they belong, and nothing of the machine that rendered it', () => {
  expect(dashboardJson(exampleDashboard)).toMatchInlineSnapshot(
    `"{"annotations":{},"description":"What the web servers answer.","editable":true,"fiscalYearStartMonth":0,"graphTooltip":1,"panels":[{"collapsed":false,"gridPos":{"h":1,"w":24,"x":0,"y":0},"id":602775317,"panels":[],"title":"Now","type":"row"},{"fieldConfig":{"defaults":{"color":{"fixedColor":"text","mode":"fixed"},"unit":"short"},"overrides":[]},"gridPos":{"h":4,"w":4,"x":0,"y":1},"id":848929877,"options":{"colorMode":"value","graphMode":"none","justifyMode":"auto","orientation":"auto","percentChangeColorMode":"standard","reduceOptions":{"calcs":["lastNotNull"]},"showPercentChange":false,"textMode":"auto","wideLayout":true},"repeatDirection":"h","targets":[{"datasource":{"type":"prometheus","uid":"thanos"},"expr":"sum(up{job=\\"web\\"})","format":"time_series","instant":true,"range":false,"refId":"A"}],"title":"Servers","transparent":false,"type":"stat"},{"fieldConfig":{"defaults":{"color":{"mode":"palette-classic"},"custom":{"drawStyle":"line","fillOpacity":10,"showPoints":"never"},"unit":"short"},"overrides":[]},"gridPos":{"h":8,"w":12,"x":4,"y":1},"id":1762981625,"options":{"legend":{"calcs":[],"displayMode":"list","placement":"bottom","showLegend":true},"tooltip":{"mode":"multi","sort":"desc"}},"repeatDirection":"h","targets":[{"datasource":{"type":"prometheus","uid":"thanos"},"expr":"up{job=\\"web\\"}","format":"time_series","instant":false,"legendFormat":"{{instance}}","range":true,"refId":"A"}],"title":"Up","transparent":false,"type":"timeseries"},{"collapsed":true,"gridPos":{"h":1,"w":24,"x":0,"y":9},"id":809024081,"panels":[{"fieldConfig":{"defaults":{"color":{"mode":"palette-classic"},"custom":{"drawStyle":"line","fillOpacity":10,"showPoints":"never"},"unit":"short"},"overrides":[]},"gridPos":{"h":8,"w":12,"x":0,"y":10},"id":120844037,"options":{"legend":{"calcs":[],"displayMode":"list","placement":"bottom","showLegend":true},"tooltip":{"mode":"multi","sort":"desc"}},"repeatDirection":"h","targets":[{"datasource":{"type":"prometheus","uid":"thanos"},"expr":"up","format":"time_series","instant":false,"range":true,"refId":"A"}],"title":"Up","transparent":false,"type":"timeseries"}],"title":"More","type":"row"}],"refresh":"1m","schemaVersion":42,"tags":["web"],"templating":{"list":[]},"time":{"from":"now-6h","to":"now"},"timezone":"browser","title":"Web","uid":"web"}"`,
  );
});

test('asks Thanos for metrics and Loki for logs', () => {
  const metrics = panelOf(timeseries({ title: 'Up', queries: [promql('up', { legend: '{{job}}' })] }));
  const lines = panelOf(logs({ title: 'Lines', queries: [logql('{job="web"}')] }));

  expect(metrics).toMatchObject({
    targets: [
      {
        refId: 'A',
        datasource: { type: 'prometheus', uid: 'thanos' },
        expr: 'up',
        format: 'time_series',
        legendFormat: '{{job}}',
        range: true,
      },
    ],
  });
  expect(lines).toMatchObject({
    type: 'logs',
    targets: [{ refId: 'A', datasource: { type: 'loki', uid: 'loki' }, expr: '{job="web"}', queryType: 'range' }],
  });
});

test('thresholds and states colour a value, which is plain without them', () => {
  const query = promql('up', { instant: true });

  expect(panelOf(stat({ title: 'Up', queries: [query] }))).toMatchObject({
    fieldConfig: { defaults: { color: { mode: 'fixed', fixedColor: 'text' }, unit: 'short' } },
    options: { graphMode: 'none' },
  });
  expect(
    panelOf(
      stat({
        title: 'Up',
        unit: 'percentunit',
        decimals: 1,
        thresholds: tooHigh({ warning: 1, critical: 2 }),
        states: { 0: { text: 'Down', color: 'red' } },
        queries: [promql('up')],
      }),
    ),
  ).toMatchObject({
    fieldConfig: {
      defaults: {
        color: { mode: 'thresholds' },
        decimals: 1,
        mappings: [{ type: 'value', options: { 0: { text: 'Down', color: 'red' } } }],
        thresholds: {
          mode: 'absolute',
          steps: [
            { value: null, color: 'green' },
            { value: 1, color: 'yellow' },
            { value: 2, color: 'red' },
          ],
        },
        unit: 'percentunit',
      },
    },
    options: { graphMode: 'area' },
  });
});

test('a table names and orders the labels and the values of all its answers', () => {
  const one = { title: 'Up', query: promql('up') };
  const two = {
    title: 'Load',
    unit: 'percentunit',
    thresholds: tooHigh({ warning: 1 }),
    query: promql('load'),
  } as const;
  const of = (columns: readonly (typeof one)[]) => panelOf(table({ title: 'T', labels: { job: 'Job' }, columns }));

  expect(of([one])).toMatchObject({
    targets: [{ expr: 'up', format: 'table', instant: true }],
    transformations: [{ id: 'merge' }, { options: { renameByName: { job: 'Job', Value: 'Up' } } }],
  });
  expect(of([one, two])).toMatchObject({
    fieldConfig: {
      overrides: [
        { matcher: { id: 'byName', options: 'Up' } },
        { matcher: { id: 'byName', options: 'Load' }, properties: [{ id: 'unit', value: 'percentunit' }, {}, {}] },
      ],
    },
    transformations: [
      { id: 'merge' },
      {
        options: {
          excludeByName: { Time: true },
          indexByName: { job: 0, 'Value #A': 1, 'Value #B': 2 },
          renameByName: { job: 'Job', 'Value #A': 'Up', 'Value #B': 'Load' },
        },
      },
    ],
  });
});

test('every kind of panel has its type in Grafana', () => {
  const queries = [promql('up')];

  expect(
    [
      barGauge({ title: 'a', queries }),
      gauge({ title: 'b', queries }),
      heatmap({ title: 'c', queries }),
      stat({ title: 'd', queries, names: true }),
      timeseries({ title: 'e', queries, stacked: true, min: 0, max: 1, description: 'All.' }),
    ].map(panelOf),
  ).toMatchObject([
    { type: 'bargauge' },
    { type: 'gauge', fieldConfig: { defaults: { min: 0, max: 1 } } },
    { type: 'heatmap', targets: [{ format: 'heatmap' }] },
    { type: 'stat', options: { textMode: 'name' } },
    {
      type: 'timeseries',
      description: 'All.',
      fieldConfig: { defaults: { min: 0, max: 1, custom: { stacking: { mode: 'normal' } } } },
    },
  ]);
});

test('variables are values of labels, words, or text', () => {
  const { list } = model({
    variables: [
      metricLabel({ name: 'job', title: 'Job', selector: 'up', label: 'job' }),
      metricLabel({ name: 'pod', title: 'Pod', selector: 'up{job="$job"}', label: 'pod', multiple: true }),
      logLabel({ name: 'rule', title: 'Rule', selector: '{rule=~".+"}', label: 'rule' }),
      choice({ name: 'mode', title: 'Mode', choices: ['a', 'b'] }),
      choice({ name: 'modes', title: 'Modes', choices: ['a', 'b'], multiple: true }),
      text({ name: 'search', title: 'Search' }),
    ],
  }).templating;

  expect(list).toMatchObject([
    { type: 'query', name: 'job', label: 'Job', query: 'label_values(up, job)', datasource: { uid: 'thanos' } },
    { name: 'pod', multi: true, includeAll: true, allValue: '.*', current: { value: '$__all' } },
    { name: 'rule', query: { label: 'rule', stream: '{rule=~".+"}', type: 1 }, datasource: { uid: 'loki' } },
    { type: 'custom', query: 'a,b', current: { value: 'a' } },
    { type: 'custom', multi: true, current: { value: '$__all' } },
    { type: 'textbox', name: 'search' },
  ]);
});
