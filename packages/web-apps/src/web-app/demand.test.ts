import type { Manifest } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { demandOf, quantity } from './demand.ts';

const container = (cpu: string, memory: string) => ({
  name: 'c',
  image: 'i',
  resources: { requests: { cpu, memory } },
});

function deployment(spec: object, pod: object): Manifest {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: { ...spec, template: { spec: pod } },
  };
}

test.each([
  ['250m', 0.25],
  ['2', 2],
  ['1.5', 1.5],
  ['1Gi', 2 ** 30],
  ['100M', 1e8],
  ['nothing', 0],
])('%s is %d', (text, number) => {
  expect(quantity(text)).toBe(number);
});

test('a rollout has more pods than the app', () => {
  const pod = { containers: [container('100m', '64Mi')] };

  expect(demandOf([deployment({ replicas: 3, strategy: { rollingUpdate: { maxSurge: 2 } } }, pod)]).cpu).toBe(500);
  expect(demandOf([deployment({ replicas: 3, strategy: { rollingUpdate: { maxSurge: '50%' } } }, pod)]).cpu).toBe(500);
  expect(demandOf([deployment({ replicas: 3, strategy: { type: 'Recreate' } }, pod)]).cpu).toBe(300);
});

test('init containers run before the others, so the larger counts', () => {
  const pod = { initContainers: [container('500m', '32Mi')], containers: [container('100m', '64Mi')] };

  expect(demandOf([deployment({ replicas: 1, strategy: { type: 'Recreate' } }, pod)])).toEqual({
    cpu: 500,
    memory: 64 * 2 ** 20,
  });
});

test('a database needs one pod more than it has servers', () => {
  const cluster = {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'Cluster',
    metadata: { name: 'db' },
    spec: { instances: 2, resources: { requests: { cpu: '50m', memory: '256Mi' } } },
  };

  expect(demandOf([cluster])).toEqual({ cpu: 150, memory: 768 * 2 ** 20 });
});
