import { expect, test } from 'vitest';
import { contentChecksum } from './content-checksum.ts';

test('the order of the keys does not count', () => {
  expect(contentChecksum({ a: '1', b: '2' })).toBe(contentChecksum({ b: '2', a: '1' }));
});

test.each([{ a: '2' }, { b: '1' }, { a: '1', b: '' }, {}])('other content has another checksum: %o', (data) => {
  expect(contentChecksum(data)).not.toBe(contentChecksum({ a: '1' }));
});

test('is the same on every machine', () => {
  expect(contentChecksum({ a: '1' })).toMatchInlineSnapshot(
    `"57bfe7a5665fd3e5b7872b4dc4b0752144714ed463048a8448c04a15e4596dba"`,
  );
});
