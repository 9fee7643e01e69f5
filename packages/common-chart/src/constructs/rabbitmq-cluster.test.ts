import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { RabbitmqCluster, type RabbitmqClusterProps } from './rabbitmq-cluster.ts';

const render = (props: Partial<RabbitmqClusterProps> = {}) =>
  rendered(
    new RabbitmqCluster(exampleScope(), 'rabbitmq', {
      image: 'registry.example.com/rabbitmq:4.1.2',
      resources: { cpu: '30m', memory: '512Mi' },
      persistence: { storage: '2Gi' },
      ...props,
    }),
  );

test('has no cpu limit, which the operator would set', () => {
  expect(render()).toMatchObject({
    apiVersion: 'rabbitmq.com/v1beta1',
    kind: 'RabbitmqCluster',
    spec: { resources: { requests: { cpu: '30m', memory: '512Mi' }, limits: { memory: '512Mi' } } },
  });
  expect(field(render(), 'spec.resources.limits')).toEqual({ memory: '512Mi' });
});

test('every other field is kept', () => {
  const fields = { replicas: 3, rabbitmq: { additionalPlugins: ['rabbitmq_prometheus'] } };

  expect(field(render(fields), 'spec')).toMatchObject(fields);
});

test('refuses a bad quantity', () => {
  expect(() => render({ persistence: { storage: '2 GB' } })).toThrow("gives the storage as '2 GB'");
});
