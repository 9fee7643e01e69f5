import { expect, test } from 'vitest';
import { suppliedValues } from './supplied-values.ts';
import { sampleStore } from './testing/index.ts';

const read = (text: string) => suppliedValues(text, 'values.yaml', sampleStore.contract);

test.each([
  ['YAML', 'apps/mail:\n  TOKEN: hidden\n'],
  ['JSON', '{ "apps/mail": { "TOKEN": "hidden" } }'],
])('%s says path, field and text', (_, text) => {
  expect([...read(text)]).toEqual([['apps/mail#TOKEN', 'hidden']]);
});

test('a text of several lines stays as it is', () => {
  expect(read('apps/keys:\n  SIGNING: |\n    one\n    two\n').get('apps/keys#SIGNING')).toBe('one\ntwo\n');
});

test('values that the cluster would make may be given too', () => {
  expect(read('people/web: { PASSWORD: hidden }').size).toBe(1);
});

test('everything that has no place is named at once, without its value', () => {
  const text = `
apps/mial: { TOKEN: hidden }
apps/mail: { TOKE: hidden }
apps/web: { METRICS: 1234567 }
apps/keys: hidden
people/web: { PASSWORD: '' }
`;

  expect(() => read(text)).toThrowErrorMatchingInlineSnapshot(`
    [Problems: values.yaml apps/keys is no map; write each path with its fields below, and each field with its value as a text
    values.yaml apps/mail TOKE is no field of this cluster; did you mean 'TOKEN'?
    values.yaml apps/mial is no path of this cluster; did you mean 'apps/mail'?
    values.yaml apps/web METRICS is not a text, or is empty; write the value in quotes
    values.yaml people/web PASSWORD is not a text, or is empty; write the value in quotes]
  `);
});

test.each([
  ['what is no YAML', 'apps/mail:\n  TOKEN: "hidden'],
  ['a key that is there twice', 'apps/mail:\n  TOKEN: hidden\n  TOKEN: hidden\n'],
  ['no map', '- hidden'],
])('%s is refused without showing it', (_, text) => {
  expect(() => read(text)).toThrow(/^values\.yaml (?:line \d+ is neither YAML nor JSON|is no map; [^\n]*)$/);
});
