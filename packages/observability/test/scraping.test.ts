import type { Manifest } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import type { KubePrometheusStackValues } from '../src/charts/kube-prometheus-stack.gen.ts';
import type { PrometheusNodeExporterValues } from '../src/charts/prometheus-node-exporter.gen.ts';
import { nodeScraped } from '../src/scrape-owner.ts';
import { objectOf, planObservability } from './plan-observability.ts';

const components = planObservability();

test('Prometheus takes every monitor of every namespace but those that the collectors take', () => {
  const { prometheus } = components.get('prometheus')!.values as KubePrometheusStackValues;
  const leftOut = { matchExpressions: [{ key: nodeScraped.label, operator: 'NotIn', values: [nodeScraped.value] }] };

  expect(prometheus?.prometheusSpec).toMatchObject({
    serviceMonitorSelector: leftOut,
    podMonitorSelector: leftOut,
    probeSelectorNilUsesHelmValues: false,
    ruleSelectorNilUsesHelmValues: false,
  });
});

test('the collectors take exactly those that have their label', () => {
  const { spec } = objectOf(components.get('opentelemetry'), 'OpenTelemetryCollector', 'node') as unknown as {
    spec: { mode: string; targetAllocator: { allocationStrategy: string; prometheusCR: object } };
  };
  const taken = { matchLabels: { [nodeScraped.label]: nodeScraped.value } };

  expect(spec.mode).toBe('daemonset');
  expect(spec.targetAllocator.allocationStrategy).toBe('per-node');
  expect(spec.targetAllocator.prometheusCR).toMatchObject({ serviceMonitorSelector: taken, podMonitorSelector: taken });
});

test('every machine is scraped by its own collector, under the name of the machine', () => {
  const { prometheus } = components.get('node-exporter')!.values as PrometheusNodeExporterValues;

  expect(prometheus?.monitor).toMatchObject({
    additionalLabels: { [nodeScraped.label]: nodeScraped.value },
    relabelings: [{ targetLabel: 'node' }, { targetLabel: 'instance' }],
  });
});

test('no account of a collector may read secrets or change anything', () => {
  const roles = [...components.values()]
    .flatMap(({ objects }) => objects)
    .filter((object): object is Manifest & { rules: Record<string, string[]>[] } => object.kind === 'ClusterRole');
  const rules = roles.flatMap((role) => role.rules);

  expect(roles.length).toBeGreaterThan(2);
  expect(rules.filter(({ resources }) => resources?.includes('secrets'))).toEqual([]);
  expect(new Set(rules.flatMap(({ verbs }) => verbs))).toEqual(new Set(['get', 'list', 'watch']));
});
