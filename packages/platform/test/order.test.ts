import { expect, test } from 'vitest';
import { planPlatform } from './plan-platform.ts';

function waves() {
  return Object.fromEntries(
    [...planPlatform().values()].filter(({ layer }) => layer === 'platform').map(({ name, wave }) => [name, wave]),
  );
}

test('the order of the layer follows from the edges of its components', () => {
  expect(waves()).toMatchObject({
    'priority-classes': 0,
    'coredns-config': 0,
    'cert-manager': 1,
    'rabbitmq-operator': 2,
    rabbitmq: 3,
  });
});

test('cluster DNS and priority classes wait for neither registry nor secret store', () => {
  const components = planPlatform();
  const reasons = ['coredns-config', 'priority-classes'].flatMap((name) => components.get(name)!.edges);

  expect(reasons.filter(({ capability }) => capability !== undefined)).toEqual([]);
});

test('everything else pulls its images through the registry', () => {
  const components = planPlatform();

  for (const name of ['cert-manager', 'rabbitmq-operator', 'rabbitmq']) {
    const { edges, images } = components.get(name)!;
    expect(edges.map(({ external }) => external)).toContain('image-registry');
    expect(Object.values(images).map(({ registry }) => registry)).not.toContainEqual(
      expect.not.stringMatching(/^registry\.example\.com$/),
    );
  }
});
