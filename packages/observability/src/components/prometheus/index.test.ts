import { expect, test } from 'vitest';
import { objectOf, planObservability } from '../../../test/plan-observability.ts';
import type { KubePrometheusStackValues } from '../../charts/kube-prometheus-stack.gen.ts';

const prometheus = (options: object = {}) => planObservability({ prometheus: options }).get('prometheus')!;
const specOf = (options?: object) =>
  (prometheus(options).values as KubePrometheusStackValues).prometheus!.prometheusSpec!;

test('a log of changes and an unfinished block fit beside the finished ones', () => {
  expect(specOf({ storage: '20Gi' }).retentionSize).toBe('15360MB');
});

test('the sidecar uploads, and metrics say which cluster they are of', () => {
  expect(specOf().thanos).toMatchObject({
    objectStorageConfig: { existingSecret: { name: 'prometheus-bucket', key: 'objstore.yml' } },
  });
  expect(specOf().externalLabels).toEqual({ cluster: 'reference' });
});

test('the webhook has a certificate of the internal authority, so nothing is random', () => {
  const { admissionWebhooks } = (prometheus().values as KubePrometheusStackValues).prometheusOperator!;

  expect(admissionWebhooks).toMatchObject({
    patch: { enabled: false },
    certManager: { enabled: true, issuerRef: { kind: 'ClusterIssuer', name: 'internal-ca' } },
  });
});

test('an alert that a cluster does not want is left out', () => {
  const rules = (options?: object) => JSON.stringify(objectOf(prometheus(options), 'PrometheusRule', 'alerts-nodes'));

  expect(rules()).toContain('NodeOverloaded');
  expect(rules({ disabledAlerts: ['NodeOverloaded'] })).not.toContain('NodeOverloaded');
});

test('an alert that there is not cannot be left out', () => {
  expect(() => prometheus({ disabledAlerts: ['NodeOverload'] })).toThrow(
    `prometheus.disabledAlerts[0] is "NodeOverload"; choose one of `,
  );
});
