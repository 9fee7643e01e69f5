import { expect, test } from 'vitest';
import { problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { dataSources } from './data-sources.ts';

const chart = { name: 'grafana', repository: 'https://charts.example.com', version: '1.0.0', skipCrds: false };
const provisioned = (link = 'loki') =>
  rendering('grafana', '', {
    chart,
    values: () => ({
      datasources: {
        'sources.yaml': {
          datasources: [
            { uid: 'loki', type: 'loki' },
            { uid: 'prom', type: 'prometheus', jsonData: { exemplarTraceIdDestinations: [{ datasourceUid: link }] } },
          ],
        },
      },
    }),
  });

const dashboard = (source: object, variables: readonly object[] = []) =>
  rendering(
    'web',
    `
apiVersion: v1
kind: ConfigMap
metadata: { name: dashboard }
data: { web.json: '${JSON.stringify({
      panels: [{ type: 'stat', title: 'Requests', datasource: source, targets: [] }],
      templating: { list: variables },
    })}' }`,
  );

test.each([
  { uid: 'prom', type: 'prometheus' },
  { uid: '-- Mixed --', type: 'datasource' },
  { uid: '${source}', type: 'prometheus' },
])('$uid', async (source) => {
  const variables = [{ type: 'datasource', name: 'source', query: 'prometheus' }];

  expect(await problemsOf(dataSources, [provisioned(), dashboard(source, variables)])).toEqual([]);
});

test('sources that are not provisioned, of another type, or no variable', async () => {
  const problems = await Promise.all(
    [{ uid: 'prmo', type: 'prometheus' }, { uid: 'loki', type: 'prometheus' }, { uid: '$source' }].map((source) =>
      problemsOf(dataSources, [provisioned(), dashboard(source)]),
    ),
  );

  expect(problems.flat()).toMatchInlineSnapshot(`
    [
      "web: ConfigMap web/dashboard: data.web.json panel 'Requests' names data source 'prmo', which nothing provisions; did you mean 'prom'?",
      "web: ConfigMap web/dashboard: data.web.json panel 'Requests' takes data source 'loki' for one of type 'prometheus', but it is of type 'loki'; name its type",
      "web: ConfigMap web/dashboard: data.web.json panel 'Requests' names variable 'source', which is no data source of this dashboard; there is none",
    ]
  `);
});

test('a variable of a type that nothing is of, and a link to no source', async () => {
  const variables = [{ type: 'datasource', name: 'source', query: 'tempo' }];
  const components = [provisioned('tempo'), dashboard({ uid: 'prom' }, variables)];

  expect(await problemsOf(dataSources, components)).toMatchInlineSnapshot(`
    [
      "web: ConfigMap web/dashboard: data.web.json templating.source offers data sources of type 'tempo', of which none is provisioned; known are loki, prometheus",
      "grafana: values: datasources.sources.yaml.datasources[1].jsonData.exemplarTraceIdDestinations[0].datasourceUid names data source 'tempo', which nothing provisions; known are loki, prom",
    ]
  `);
});

test('a cluster without data sources', async () => {
  expect((await problemsOf(dataSources, [dashboard({ uid: 'prom' })])).length).toBe(0);
});
