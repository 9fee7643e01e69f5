import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { toYaml } from './yaml.ts';

const awkward = [
  '',
  ' ',
  'y',
  'n',
  'yes',
  'No',
  'ON',
  'off',
  'true',
  'False',
  'null',
  '~',
  'Null',
  '.inf',
  '-.INF',
  '.nan',
  '1',
  '01',
  '0o12',
  '0x1F',
  '0b1',
  '1_000',
  '1e3',
  '1.5',
  '+1',
  '-1',
  '12:30:45',
  '2001-12-14',
  '2001-12-14t21:59:43.10-05:00',
  '<<',
  '=',
  '-',
  '- a',
  '?',
  '? a',
  ':',
  'a: b',
  'a:',
  ': a',
  'a #b',
  '#a',
  'a#b',
  '&a',
  '*a',
  '!a',
  '!!str a',
  '%a',
  '@a',
  '`a',
  '|',
  '>',
  '|-',
  '"a"',
  "'a'",
  '{a}',
  '[a]',
  'a, b',
  '{',
  ']',
  ' a',
  'a ',
  '\ta',
  'a\tb',
  'a\n',
  'a\nb',
  'a\n\nb\n\n',
  '\na',
  ' a\nb',
  'a\n b',
  'a \nb',
  'a\r\nb',
  'a\u0085b',
  'a\u2028b',
  'a\u2029b',
  '\ufeffa',
  'a\u0000b',
  'ä',
  '😀',
  '\u00a0',
  '---',
  '...',
  'a\n---\nb',
  'a\n...\n',
  '{{ get .Secrets "a" }}',
  '${a}',
  '$(A)',
  'a\\b',
  'a"b\nc',
  '/',
  './',
  'http://a.b:80/c?d=e&f',
  'a: \n  b: c\n',
  '\n',
  '\n\n',
  'a\n\n',
  '100m',
  '1Gi',
  '5s',
  '*/5 * * * *',
  'x'.repeat(3000),
  `${'long '.repeat(400)}\nend`,
];

const json = fc.jsonValue({ maxDepth: 5 }).filter((value) => !JSON.stringify(value).includes('__proto__'));

describe('toYaml', () => {
  test.each(awkward)('a reader of YAML 1.2 and one of YAML 1.1 get back %j, as value, key and item', (text) => {
    const value = { value: text, list: [text, [text]], map: { [text.slice(0, 500)]: text } };

    expect(load(toYaml(value))).toEqual(value);
    expect(parse(toYaml(value))).toEqual(value);
    expect(parse(toYaml(value), { version: '1.1' })).toEqual(value);
  });

  test('any JSON value survives, as the reference emitter has it', () => {
    fc.assert(
      fc.property(json, (value) => {
        // JSON has no negative zero, and neither has a manifest.
        const reference = load(dump(JSON.parse(JSON.stringify(value)), { noRefs: true, lineWidth: -1 }));
        expect(load(toYaml(value))).toEqual(reference);
      }),
      { numRuns: 500 },
    );
  });

  test('any text survives in three readings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat({ max: 3 }), (text, depth) => {
        let value: unknown = text;
        for (let level = 0; level < depth; level++) value = level % 2 === 0 ? { key: value } : [value];
        expect(load(toYaml(value))).toEqual(value);
        expect(parse(toYaml(value), { version: '1.1' })).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  test('numbers stay numbers for every reader', () => {
    const value = [0, -0, 1, -1, 1.5, 1e21, 1e-7, 1.5e300, 20260101, Number.MAX_SAFE_INTEGER];

    expect(load(toYaml(value))).toEqual(value.map((number) => number + 0));
    expect(parse(toYaml(value), { version: '1.1' })).toEqual(value.map((number) => number + 0));
  });

  test('what is not a finite number has no place in a manifest', () => {
    expect(() => toYaml({ a: Number.NaN })).toThrowErrorMatchingInlineSnapshot(
      `[TypeError: NaN has no place in a manifest; give a finite number]`,
    );
  });

  test('reads like something that a person wrote', () => {
    const value = {
      apiVersion: 'v1',
      metadata: { labels: {} },
      items: [{ name: 'a', args: ['--x=1', 'on'] }, []],
      text: 'a\nb\n',
    };

    expect(toYaml(value)).toMatchInlineSnapshot(`
      "apiVersion: v1
      metadata:
        labels: {}
      items:
        - name: a
          args:
            - "--x=1"
            - "on"
        - []
      text: |
        a
        b
      "
    `);
  });

  test('leaves out what is undefined and keeps null', () => {
    expect(toYaml({ a: undefined, b: null })).toBe('b: null\n');
  });
});
