import { expect, test } from 'vitest';
import { planStorage } from './plan-storage.ts';

test('the order of the layer follows from the edges of its components', () => {
  const waves = Object.fromEntries(
    [...planStorage().values()].filter(({ layer }) => layer === 'storage').map(({ name, wave }) => [name, wave]),
  );

  expect(waves).toMatchObject({
    cnpg: 0,
    redis: 0,
    velero: 0,
    'barman-cloud': 1,
    'infra-db': 2,
    pgbouncer: 2,
    pgweb: 3,
  });
});

test('everything comes through the registry', () => {
  for (const { images, layer } of planStorage().values()) {
    if (layer !== 'storage') continue;
    for (const { registry } of Object.values(images)) expect(registry).toBe('zot.reference.example.com');
  }
});
