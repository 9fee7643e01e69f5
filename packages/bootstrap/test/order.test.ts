import { expect, test } from 'vitest';
import { planBootstrap } from './plan-bootstrap.ts';

test('the order of the layer follows from the edges of its components', () => {
  const order = Object.values(planBootstrap())
    .sort((a, b) => a.wave - b.wave)
    .map(({ name, wave }) => [wave, name]);

  expect(order).toEqual([
    [0, 'crds'],
    [1, 'minio'],
    [2, 'zot'],
    [3, 'vault'],
    [4, 'vault-secrets-operator'],
    [5, 'kong'],
  ]);
});

test('only the storage and the registry itself are pulled from their publishers', () => {
  const registries = Object.values(planBootstrap()).map(({ name, images }) => [
    name,
    [...new Set(Object.values(images).map(({ registry }) => registry))],
  ]);

  expect(Object.fromEntries(registries)).toEqual({
    crds: [],
    kong: ['zot.reference.example.com'],
    minio: ['quay.io'],
    vault: ['zot.reference.example.com'],
    'vault-secrets-operator': ['zot.reference.example.com'],
    zot: ['ghcr.io'],
  });
});

test('nothing before the secret store waits for a secret out of it', () => {
  const { minio, vault, zot } = planBootstrap();

  for (const { secrets } of [minio, vault, zot]) {
    expect(secrets.filter(({ seeded }) => !seeded)).toEqual([]);
  }
});
