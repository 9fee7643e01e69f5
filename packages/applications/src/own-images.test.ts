import { expect, test } from 'vitest';
import { ownImage, ownImageProblems } from './own-images.ts';

test('an image that nobody builds is an error that names the nearest one', () => {
  expect(() => ownImage('tenant-svcs')).toThrowErrorMatchingInlineSnapshot(
    `[Problems: images.json holds no image 'tenant-svcs'; did you mean 'tenant-svc'?]`,
  );
});

test('a tag that floats and a digest that is none are problems', () => {
  const repository = 'applications/web';

  expect(
    ownImageProblems({
      floating: { repository, tag: 'latest' },
      wrong: { repository, tag: '1.2.3', digest: 'sha256:1234' },
      right: { repository, tag: '1.2.3', digest: `sha256:${'0'.repeat(64)}` },
    }),
  ).toMatchInlineSnapshot(`
    [
      "images.json has image 'floating' with the tag 'latest', which floats; pin it",
      "images.json has image 'wrong' with the digest 'sha256:1234'; use sha256: and 64 hexadecimal digits",
    ]
  `);
});
