import { expect, test } from 'vitest';
import { objectOf, planStorage } from '../../../test/plan-storage.ts';

const redis = (options: object = {}) => planStorage({ redis: options }).get('redis')!;

interface Container {
  readonly name: string;
  readonly env: readonly { readonly name: string; readonly value?: string }[];
}

function nodesVariable(): string[] {
  const { spec } = objectOf(redis(), 'StatefulSet', 'redis') as unknown as {
    spec: { template: { spec: { containers: readonly Container[] } } };
  };
  const { env } = spec.template.spec.containers.find(({ name }) => name === 'redis')!;
  return env.find(({ name }) => name === 'NODES')!.value!.split(' ');
}

test('each node has an address that stays, and is looked up before it is ready', () => {
  for (const node of nodesVariable()) {
    expect(objectOf(redis(), 'Service', node.split('.')[0]!)['spec']).toMatchObject({
      selector: { 'statefulset.kubernetes.io/pod-name': node.split('.')[0] },
      publishNotReadyAddresses: true,
    });
  }
});

test('three vote, on three machines', () => {
  const { spec } = objectOf(redis(), 'StatefulSet', 'redis') as unknown as {
    spec: { replicas: number; template: { spec: { affinity: object } } };
  };

  expect(spec.replicas).toBe(3);
  expect(spec.template.spec.affinity).toHaveProperty('podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution');
});

test('data fills three fifths of the memory', () => {
  const config = (options: object) =>
    objectOf(redis(options), 'ConfigMap', 'redis')['data'] as { 'redis.conf': string };

  expect(config({})['redis.conf']).toContain('maxmemory 153mb\n');
  expect(config({ memory: '1Gi' })['redis.conf']).toContain('maxmemory 614mb\n');
});

test('another configuration is another pod', () => {
  const checksum = (options: object) =>
    (objectOf(redis(options), 'StatefulSet', 'redis')['spec'] as { template: { metadata: { annotations: object } } })
      .template.metadata.annotations;

  expect(checksum({ evictionPolicy: 'noeviction' })).not.toEqual(checksum({}));
});

test('clients may ask the Sentinels, or come to the master through the proxy', () => {
  expect(redis().outputs).toMatchObject({
    host: 'redis.lumie-cache.svc.cluster.local',
    port: 6379,
    sentinelHost: 'redis-sentinel.lumie-cache.svc.cluster.local',
    sentinelPort: 26379,
    masterName: 'mymaster',
  });
  expect(objectOf(redis(), 'Service', 'redis')['spec']).toMatchObject({
    selector: { 'app.kubernetes.io/name': 'redis-proxy' },
  });
});
