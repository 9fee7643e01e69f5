import { expect, test } from 'vitest';
import { formatReference, imageReference, referenceFinder } from './image-reference.ts';

const digest = `sha256:${'0'.repeat(64)}`;

test.each([
  ['registry.example.com/web:1.2', { host: 'registry.example.com', repository: 'web', tag: '1.2' }],
  [
    `registry.example.com:5000/team/web:v1@${digest}`,
    { host: 'registry.example.com:5000', repository: 'team/web', tag: 'v1', digest },
  ],
  ['registry.example.com/web', { host: 'registry.example.com', repository: 'web' }],
])('%s', (text, reference) => {
  expect(imageReference(text)).toEqual(reference);
  expect(formatReference(reference)).toBe(text);
});

test.each(['web', 'library/web:1', 'https://registry.example.com/web:1', 'registry.example.com/Web:1'])(
  '%s is no whole reference',
  (text) => {
    expect(imageReference(text)).toBeUndefined();
  },
);

const find = referenceFinder(['registry.example.com', 'ghcr.io']);

test('references are found inside arguments and scripts', () => {
  const text = '-image registry.example.com/a/b:1 -other=ghcr.io/c:v2.0, and ghcr.io/d';

  expect(find(text).map(formatReference)).toEqual(['registry.example.com/a/b:1', 'ghcr.io/c:v2.0', 'ghcr.io/d']);
});

test.each([
  'https://ghcr.io/web:1',
  'ghcr.io',
  "image.startsWith('registry.example.com/')",
  '--destination=registry.example.com/$(params.repository):$(params.tag)',
  '--cache-repo=registry.example.com/cache/$(params.repository)',
])('%s names none', (text) => {
  expect(find(text)).toEqual([]);
});
