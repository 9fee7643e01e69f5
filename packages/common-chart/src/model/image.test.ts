import { expect, test } from 'vitest';
import { resolveImage } from './image.ts';

test('an image keeps its path and tag in another registry', () => {
  expect(resolveImage({ repository: 'library/web', tag: '1.2.3' }, 'registry.example.com')).toEqual({
    registry: 'registry.example.com',
    repository: 'library/web',
    tag: '1.2.3',
    name: 'registry.example.com/library/web',
    reference: 'registry.example.com/library/web:1.2.3',
  });
});

test('a digest stands behind the tag', () => {
  const digest = `sha256:${'0'.repeat(64)}`;

  expect(resolveImage({ repository: 'web', tag: '1.2.3', digest }, 'registry.example.com')).toMatchObject({
    digest,
    reference: `registry.example.com/web:1.2.3@${digest}`,
  });
});
