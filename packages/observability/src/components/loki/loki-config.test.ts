import { logLabels } from '@lumie-infra/common-chart/dashboards/testing';
import { expect, test } from 'vitest';
import { lokiConfig, streamAttributes } from './loki-config.ts';

const config = lokiConfig({
  bucket: 'loki',
  storage: { host: 'minio', port: 9000, region: 'us-east-1' },
  accessKey: 'A',
  secretKey: 'B',
  retentionDays: 7,
});

test('what is too old is really deleted', () => {
  expect(config.limits_config).toMatchObject({ retention_period: '168h' });
  expect(config.compactor).toMatchObject({ retention_enabled: true, delete_request_store: 's3' });
});

test('credentials are those of the environment', () => {
  expect(config.storage).toMatchObject({ s3: { accessKeyId: '${A}', secretAccessKey: '${B}' } });
});

test('logs have the labels that dashboards ask for', () => {
  const labels = Object.entries(logLabels).find(([giver]) => giver.startsWith('Loki'))![1];

  expect([...streamAttributes].map((attribute) => attribute.replaceAll('.', '_')).sort()).toEqual([...labels].sort());
});
