import { expect, test } from 'vitest';
import { objectOf, planObservability } from './plan-observability.ts';

const components = planObservability();

test.each([
  ['prometheus', 'thanos'],
  ['loki', 'loki'],
  ['tempo', 'tempo'],
])('%s makes the bucket %s, and logs in with what the user of the bucket has', (component, bucket) => {
  const planned = components.get(component);
  const { spec } = objectOf(planned, 'VaultStaticSecret', `bucket-${bucket}`) as unknown as { spec: { path: string } };

  expect(planned?.secrets.map(({ path }) => path)).toContain(spec.path);
});

test('what reads the bucket of metrics finds it by the same file as what writes to it', () => {
  const fileOf = (component: string) =>
    components.get(component)!.secrets.find(({ name }) => name === `${component}-bucket`)!.fields;

  expect(fileOf('thanos')).toEqual(fileOf('prometheus'));
  expect(fileOf('thanos')['objstore.yml']).toMatchInlineSnapshot(`
    {
      "fields": [
        "SECRET_KEY",
      ],
      "template": "type: S3
    config:
      bucket: thanos
      endpoint: minio.minio.svc.cluster.local:9000
      region: us-east-1
      insecure: true
      access_key: thanos
      secret_key: {{ get .Secrets "SECRET_KEY" | quote }}
    ",
    }
  `);
});

test('metrics are kept long enough at each step to be thinned out for the next', () => {
  const { spec } = objectOf(components.get('thanos'), 'StatefulSet', 'thanos-compactor') as unknown as {
    spec: { template: { spec: { containers: readonly { args: readonly string[] }[] } } };
  };

  expect(spec.template.spec.containers[0]?.args.filter((flag) => flag.includes('retention'))).toEqual([
    '--retention.resolution-raw=7d',
    '--retention.resolution-5m=30d',
    '--retention.resolution-1h=90d',
  ]);
});
