import { alertSink, logSink } from '@lumie-infra/common-chart';
import { referenceSite } from '@lumie-infra/common-chart/testing';
import { expect, test } from 'vitest';
import { objectOf, planSecurity } from '../../../test/plan-security.ts';
import type { FalcoValues } from '../../charts/falco.gen.ts';

const site = { ...referenceSite, network: { clusterDomain: 'cluster.local' } } as never;
const falco = planSecurity().get('falco')!;
const values = falco.values as FalcoValues;

test('every event goes to the logs, only the worst to the alerts', () => {
  expect(values.falcosidekick?.config?.loki?.hostport).toBe(logSink.defaults(site).url);
  expect(values.falcosidekick?.config?.alertmanager).toMatchObject({
    hostport: alertSink.defaults(site).url,
    endpoint: '/api/v2/alerts',
    minimumpriority: 'critical',
  });
});

test('it needs neither a kernel module nor all privileges', () => {
  expect(values.driver).toMatchObject({ kind: 'modern_ebpf', modernEbpf: { leastPrivileged: true } });
});

test('rules change with a release, and never by themselves', () => {
  expect(values.falcoctl?.artifact?.follow?.enabled).toBe(false);
  expect(values.falcoctl?.config).toMatchObject({
    artifact: {
      install: { refs: [expect.stringMatching(/^ghcr\.io\/falcosecurity\/rules\/falco-rules:\d+\.\d+\.\d+$/)] },
    },
  });
});

test('its namespace admits what looks into the node', () => {
  expect(objectOf(falco, 'Namespace', 'falco').metadata.labels).toMatchObject({
    'pod-security.kubernetes.io/enforce': 'privileged',
  });
});
