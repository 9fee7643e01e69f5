import { expect, test } from 'vitest';
import { nodeRegistries } from './node-registries.ts';

const { mirrors } = nodeRegistries({ domain: 'example.com' } as never);

test('the registry is a port of the node, and nobody else is asked for what it alone has', () => {
  expect(mirrors['zot.example.com']).toEqual({ endpoint: ['http://127.0.0.1:30500'] });
});

test('a publisher is asked when the registry cannot answer', () => {
  expect(mirrors['docker.io']).toEqual({ endpoint: ['http://127.0.0.1:30500', 'https://registry-1.docker.io'] });
});
