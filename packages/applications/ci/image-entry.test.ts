import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withImage } from './image-entry.ts';

const text = readFileSync(new URL('../images.json', import.meta.url), 'utf8');
const image = { repository: 'applications/auth-svc', tag: '4f2a91c04f2a', digest: `sha256:${'a'.repeat(64)}` };

test('an entry that was changed before is changed again in its place', () => {
  const once = withImage(text, 'auth-svc', { ...image, tag: '0123456789ab' });

  expect(withImage(once, 'auth-svc', image)).toBe(withImage(text, 'auth-svc', image));
});

test('every entry of the real file can be changed alone', () => {
  const images = JSON.parse(text) as Record<string, { repository: string }>;

  for (const [app, { repository }] of Object.entries(images)) {
    const changed = JSON.parse(withImage(text, app, { ...image, repository })) as typeof images;
    expect(changed).toEqual({ ...images, [app]: { ...image, repository } });
  }
});

test('a name that is part of another, or a text, is not taken for the entry', () => {
  const tricky =
    '{"a":{"repository":"\\"svc\\":{}","tag":"1"},"my-svc":{"repository":"r","tag":"1"},"svc":{"repository":"r","tag":"1"}}';

  expect(JSON.parse(withImage(tricky, 'svc', { ...image, repository: 'r' }))).toMatchObject({
    'my-svc': { tag: '1' },
    svc: { tag: '4f2a91c04f2a' },
  });
});

test('what cannot be changed is one message', () => {
  const other = '{"web":{"repository":"applications/auth-svc","more":{}}}';
  const changes = {
    'no entry': () => withImage('{"web":{},"api":{}}', 'wbe', image),
    'another repository': () => withImage(text, 'exam-svc', image),
    'no digest': () => withImage(text, 'auth-svc', { ...image, digest: 'latest' }),
    'maps inside': () => withImage(other, 'web', image),
  };

  const messages = Object.values(changes).map((change) => {
    try {
      return change();
    } catch (error) {
      return String(error);
    }
  });
  expect(messages).toMatchInlineSnapshot(`
    [
      "StepFailure: packages/applications/images.json has no entry 'wbe'; add one, or use one of web, api",
      "StepFailure: 'exam-svc' runs applications/exam-svc and not applications/auth-svc; change the repository of the entry by hand",
      "StepFailure: digest 'latest' is none; give sha256: and 64 hexadecimal digits",
      "StepFailure: the entry 'web' of packages/applications/images.json cannot be changed alone; write it as one flat map",
    ]
  `);
});
