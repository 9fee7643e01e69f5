import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { group, listOf, openMap, text, whole } from './field.ts';
import { fill } from './fill.ts';
import { isMap } from './plain-value.ts';

const schema = group('', {
  size: whole('', 1),
  note: text('', 'n'),
  free: text(''),
  inner: group('', { a: whole('', 1), b: whole('', 2) }),
  open: openMap('', { limits: { memory: '1Gi' }, requests: { memory: '1Gi', cpu: '1' } }),
  list: listOf('', text(''), ['x']),
});

const defaults = {
  size: 1,
  note: 'n',
  inner: { a: 1, b: 2 },
  open: { limits: { memory: '1Gi' }, requests: { memory: '1Gi', cpu: '1' } },
  list: ['x'],
};

describe('filling in defaults', () => {
  test('nothing given is all defaults', () => {
    expect(fill(schema, {})).toEqual(defaults);
  });

  test('maps merge, anything else replaces', () => {
    expect(fill(schema, { size: 0, inner: { b: 3 }, open: { requests: { cpu: '2' }, more: 1 }, list: [] })).toEqual({
      ...defaults,
      size: 0,
      inner: { a: 1, b: 3 },
      open: { limits: { memory: '1Gi' }, requests: { memory: '1Gi', cpu: '2' }, more: 1 },
      list: [],
    });
  });

  test('an empty map keeps the defaults of known keys and replaces what is written freely', () => {
    expect(fill(schema, { inner: {}, open: {} })).toEqual({ ...defaults, open: {} });
    expect(fill(schema, { open: { limits: {} } })).toEqual({ ...defaults, open: { ...defaults.open, limits: {} } });
  });

  test('null removes a default', () => {
    expect(fill(schema, { size: null, inner: { a: null }, open: { requests: null, none: null }, list: null })).toEqual({
      note: 'n',
      inner: { b: 2 },
      open: { limits: { memory: '1Gi' } },
    });
    expect(fill(schema, { inner: null, open: null })).toEqual({ size: 1, note: 'n', list: ['x'] });
  });

  test('an empty text replaces a default in the file, and is not given in an entry of a list', () => {
    expect(fill(schema, { note: '' })).toEqual({ ...defaults, note: '' });
    expect(fill(schema, { note: '', size: null, free: '', list: null }, 'entry')).toEqual({
      size: 1,
      note: 'n',
      free: '',
      inner: defaults.inner,
      open: defaults.open,
    });
  });
});

type Leaf = readonly [path: string, value: unknown];

/** The leaves of a tree of maps, each by its path. */
function leavesOf(tree: unknown, path = ''): Leaf[] {
  return isMap(tree)
    ? Object.entries(tree).flatMap(([key, value]) => leavesOf(value, `${path}/${key}`))
    : [[path, tree]];
}

describe('merging any two trees', () => {
  const key = fc.constantFrom('a', 'b', 'c');
  const leaf = fc.oneof(fc.nat(9), fc.boolean(), fc.constant('text'));
  const tree = fc.letrec<{ map: Record<string, unknown> }>((tie) => ({
    map: fc.dictionary(key, fc.oneof({ weight: 2, arbitrary: leaf }, { weight: 1, arbitrary: tie('map') }), {
      minKeys: 1,
      maxKeys: 3,
    }),
  })).map;

  test('keeps every given leaf, and every default that no given one stands above or below', () => {
    fc.assert(
      fc.property(tree, tree, (standard, given) => {
        const all = leavesOf(given);
        const touched = (path: string) =>
          all.some(([other]) => other === path || other.startsWith(`${path}/`) || path.startsWith(`${other}/`));
        const kept = leavesOf(standard).filter(([path]) => !touched(path));
        const merged = fill(openMap('', standard), given);
        expect(new Map(leavesOf(merged))).toEqual(new Map([...kept, ...all]));
      }),
    );
  });
});
