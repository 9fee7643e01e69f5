import { expect, test } from 'vitest';
import { type ImageFacts, checkArchitectures } from './image-architecture.ts';

const fact = (repository: string, arm64: ImageFacts['arm64']): ImageFacts => ({
  registry: 'docker.io',
  repository,
  tag: '1',
  arm64,
});
const listed = (source: string) => ({ reference: source, source, components: [], early: false });

test('an image that is known to run on arm64, of any tag', () => {
  const facts = [fact('library/a', 'unknown'), fact('library/a', 'yes')];

  expect(checkArchitectures([listed('docker.io/library/a:2')], facts)).toEqual({
    checked: 1,
    problems: [],
    warnings: [],
  });
});

test('one that does not, and ones that nobody knows of', () => {
  const images = ['docker.io/b:1', 'docker.io/c:1', `docker.io/d:1@sha256:${'0'.repeat(64)}`].map(listed);

  expect(checkArchitectures(images, [fact('b', 'no'), fact('c', 'unknown')])).toMatchInlineSnapshot(`
    {
      "checked": 3,
      "problems": [
        "image docker.io/b:1 is not published for linux/arm64, which all machines are; choose another one",
      ],
      "warnings": [
        "warning: whether docker.io/c:1 is published for linux/arm64 is not recorded; look it up before it is pulled",
        "warning: whether docker.io/d:1@sha256:0000000000000000000000000000000000000000000000000000000000000000 is published for linux/arm64 is not recorded; look it up before it is pulled",
      ],
    }
  `);
});

test('images of our own are built where they run', () => {
  expect(checkArchitectures([{ reference: 'registry.example.com/web:1', components: [], early: false }], [])).toEqual({
    checked: 0,
    problems: [],
    warnings: [],
  });
});
