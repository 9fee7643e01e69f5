import { definitionFacts } from '@lumie-infra/common-chart/validate';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { chartShape } from './chart-shape.ts';
import { checkClaims } from './chart-claims.ts';
import { checkChartPin } from './chart-pin.ts';
import { checkChartValues } from './chart-values.ts';
import { checkCustomResource } from './custom-resource.ts';
import { checkDefinitionFacts } from './definition-facts.ts';
import { resourceValidator } from './resource-validator.ts';
import { undocumentedValues } from './undocumented-values.ts';
import type { Upstream } from './upstream.ts';
import { factsOf, findUpstream, readUpstream } from './upstream.ts';
import type { ChartVersion } from '../chart-types/chart-types-file.ts';
import { parsePath } from './value-path.ts';
import type { ValueShape } from './value-shape.ts';

const folder = findUpstream(resolve(import.meta.dirname, '../..'), process.env);
const reason = folder === undefined ? ' (skipped: no upstream folder; set UPSTREAM_DIR)' : '';

describe.skipIf(folder === undefined)(`the real charts and definitions${reason}`, () => {
  let upstream: Upstream;
  let charts: readonly ChartVersion[];

  beforeAll(() => {
    upstream = readUpstream(folder!);
    charts = upstream.facts.charts.flatMap(({ chart, version }) => (chart === null ? [] : [{ name: chart, version }]));
  });

  const latest = (name: string): ChartVersion => charts.find((chart) => chart.name === name)!;

  test('every chart is pinned from its own repository', () => {
    const problems = charts.flatMap((chart) =>
      checkChartPin(upstream, { ...chart, repository: factsOf(upstream, chart.name, chart.version)?.repoURL ?? '' }),
    );

    expect(problems).toEqual([]);
  });

  test('the defaults of every chart are values of that chart', () => {
    const problems = charts.flatMap((chart) =>
      checkChartValues(upstream, chart, upstream.chart(chart.name, chart.version)!.defaults),
    );

    expect(
      problems.filter((problem) => !problem.includes('with this value') && !problem.includes('no longer does')),
    ).toEqual([]);
  });

  test('the broken values of MinIO are found', () => {
    const values = {
      customCommands: ['ilm rule add'],
      rootUserSecretKey: 'user',
      consoleService: { enabled: false },
      enableServiceLinks: false,
      environment: { GOMAXPROCS: '1' },
      podAnnotations: { 'backup.velero.io/backup-volumes-excludes': 'export' },
    };

    expect(checkChartValues(upstream, latest('minio'), values)).toHaveLength(4);
    expect(checkChartValues(upstream, latest('minio'), { customCommands: [{ command: 'ilm rule add' }] })).toEqual([]);
  });

  test("the resources that Kong's controller does not read are found", () => {
    const values = { controller: { resources: { limits: { memory: '1Gi' } } }, gateway: { dnsPolicy: 'ClusterFirst' } };

    expect(checkChartValues(upstream, latest('ingress'), values).join('\n')).toContain(
      'use controller.ingressController.resources',
    );
    expect(checkChartValues(upstream, latest('ingress'), values)).toHaveLength(1);
  });

  test.each([
    'kongplugins.configuration.konghq.com',
    'alertmanagerconfigs.monitoring.coreos.com',
    'prometheusrules.monitoring.coreos.com',
  ])('the schema of %s compiles', (name) => {
    const definition = upstream.definitions.find((candidate) => candidate.name === name)!;
    const schemas = definition.versions.map((version) => upstream.schema(definition, version.name)!);

    expect(() => schemas.forEach(resourceValidator)).not.toThrow();
  });

  test('a misspelt field of a ServiceMonitor is found', () => {
    const monitor = {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'ServiceMonitor',
      metadata: { name: 'web' },
      spec: { selector: {}, endpoints: [{ port: 'http', intervall: '30s' }] },
    };

    expect(checkCustomResource(upstream, monitor)).toEqual([
      "ServiceMonitor web spec.endpoints[0].intervall is not a field of its definition; did you mean 'interval'?",
    ]);
  });

  test('what the render fills in is what the definitions say', () => {
    const { checked, problems } = checkDefinitionFacts(upstream, definitionFacts);

    expect(problems).toEqual([]);
    expect(checked).toBeGreaterThan(10);
  });

  test('claims on the Vault Secrets Operator follow its release name', () => {
    const chart = latest('vault-secrets-operator');
    const repository = factsOf(upstream, chart.name, chart.version)?.repoURL ?? '';
    const claims = {
      services: [{ name: 'vault-secrets-operator-metrics-service', ports: [8443] }],
      crds: ['vaultstaticsecrets.secrets.hashicorp.com'],
    };
    const release = 'vault-secrets-operator';

    expect(
      checkClaims(upstream, {
        layer: 'x',
        chart: { ...chart, repository },
        release,
        namespace: 'vault',
        values: {},
        objects: [],
        claims,
      }),
    ).toEqual([]);
  });

  test('every undocumented value is still left out of values.yaml', () => {
    const isListed = (shape: ValueShape | undefined, [key, ...rest]: readonly string[]): boolean => {
      if (key === undefined) return shape !== undefined;
      return shape?.kind === 'map' && (key === '*' ? shape.open : isListed(shape.keys.get(key), rest));
    };
    const listed = charts.flatMap(({ name, version }) => {
      const shape = chartShape(upstream, name, version, []);
      const subcharts = factsOf(upstream, name, version)?.dependencies ?? [];
      return [
        { chart: name, shape },
        ...subcharts.map((subchart) => ({
          chart: subchart.name,
          shape: shape?.keys.get(subchart.alias ?? subchart.name),
        })),
      ];
    });

    const needless = undocumentedValues.filter(({ chart, path }) => {
      const own = listed.filter((candidate) => candidate.chart === chart);
      return own.length === 0 || own.some(({ shape }) => isListed(shape, parsePath(path)));
    });

    expect(needless).toEqual([]);
  });
});
