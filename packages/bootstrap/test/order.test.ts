import { expect, test } from 'vitest';
import { planBootstrap } from './plan-bootstrap.ts';

test('the order of the layer follows from the edges of its components', () => {
  const waves = Object.fromEntries(Object.values(planBootstrap()).map(({ name, wave }) => [name, wave]));

  expect(waves).toMatchObject({
    crds: 0,
    minio: 1,
    zot: 2,
    vault: 3,
    'vault-secrets-operator': 4,
    kong: 5,
  });
});

test('only the storage and the registry itself are pulled from their publishers', () => {
  const pulled = Object.values(planBootstrap()).flatMap(({ name, images }) =>
    Object.values(images).map(({ registry }) => ({ name, registry })),
  );
  const elsewhere = pulled.filter(({ registry }) => registry !== 'zot.reference.example.com');

  expect(new Set(elsewhere.map(({ name, registry }) => `${name} from ${registry}`))).toEqual(
    new Set(['minio from quay.io', 'zot from ghcr.io']),
  );
});

test('nothing before the secret store waits for a secret out of it', () => {
  const { minio, vault, zot } = planBootstrap();

  for (const { secrets } of [minio, vault, zot]) {
    expect(secrets.filter(({ seeded }) => !seeded)).toEqual([]);
  }
});
