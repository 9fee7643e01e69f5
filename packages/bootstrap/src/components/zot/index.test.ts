import { imageRegistry } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { objectOf, planBootstrap } from '../../../test/plan-bootstrap.ts';

interface PodTemplate {
  readonly metadata: { readonly annotations: Readonly<Record<string, string>> };
  readonly spec: { readonly containers: readonly [{ readonly env: readonly object[] }] };
}

function podOf(options: object = {}): PodTemplate {
  const { spec } = objectOf(planBootstrap({ zot: options }).zot, 'Deployment', 'zot') as unknown as {
    spec: { template: PodTemplate };
  };
  return spec.template;
}

test('every node reaches it at the port that everyone counts on', () => {
  const { zot } = planBootstrap();

  expect(zot.outputs).toMatchObject(imageRegistry.defaults({ domain: 'reference.example.com' } as never));
  expect(objectOf(zot, 'Service', 'zot')).toMatchObject({
    spec: { type: 'NodePort', ports: [{ port: 5000, nodePort: 30500 }] },
  });
});

test('a change of the configuration is a change of the pod', () => {
  const checksum = (options?: object) => podOf(options).metadata.annotations['checksum/config'];

  expect(checksum()).toBe(checksum());
  expect(checksum({ keepTags: 20 })).not.toBe(checksum());
});

test('it uses the storage as its own user', () => {
  expect(podOf().spec.containers[0].env).toEqual([
    { name: 'AWS_ACCESS_KEY_ID', value: 'zot' },
    { name: 'AWS_SECRET_ACCESS_KEY', valueFrom: { secretKeyRef: { name: 'zot-bucket', key: 'secretKey' } } },
  ]);
});

test('storage and registry read the key of that user from the same field', () => {
  const { minio, zot } = planBootstrap();
  const source = ({ secrets }: typeof zot, name: string) => {
    const { path, fields } = secrets.find((secret) => secret.name === name)!;
    return { path, fields };
  };

  expect(source(zot, 'zot-bucket')).toEqual(source(minio, 'minio-registry-user'));
});

test('Prometheus shows who it is', () => {
  expect(objectOf(planBootstrap().zot, 'ServiceMonitor', 'zot')).toMatchObject({
    spec: {
      endpoints: [
        {
          path: '/metrics',
          basicAuth: {
            username: { name: 'zot-metrics', key: 'username' },
            password: { name: 'zot-metrics', key: 'password' },
          },
        },
      ],
    },
  });
});
