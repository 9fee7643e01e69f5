import { describe, expect, test } from 'vitest';
import { valueChanges } from './value-change.ts';

describe('what differs between two values', () => {
  test('is named by its keys, those with dots in brackets', () => {
    const before = { spec: { replicas: 1, gone: { deep: true } }, labels: { 'app.kubernetes.io/name': 'a' } };
    const after = { spec: { replicas: 2, come: [] }, labels: { 'app.kubernetes.io/name': 'b' } };

    expect(valueChanges(before, after)).toEqual([
      { path: 'spec.replicas', before: 1, after: 2 },
      { path: 'spec.gone', before: { deep: true } },
      { path: 'spec.come', after: [] },
      { path: 'labels["app.kubernetes.io/name"]', before: 'a', after: 'b' },
    ]);
  });

  test('is not the order of keys', () => {
    expect(valueChanges({ a: 1, b: { c: 1, d: 2 } }, { b: { d: 2, c: 1 }, a: 1 })).toEqual([]);
  });

  test('is found in the item of the same name', () => {
    const before = [{ name: 'a', image: 'one' }, { name: 'b' }];
    const after = [{ name: 'c' }, { name: 'b' }, { name: 'a', image: 'two' }];

    expect(valueChanges(before, after, 'containers')).toEqual([
      { path: 'containers[a].image', before: 'one', after: 'two' },
      { path: 'containers[c]', after: { name: 'c' } },
    ]);
  });

  test('pairs the flags of a command', () => {
    expect(valueChanges(['--b=1', '--a', '--c=1'], ['--c=2', '--a', '--d=1'], 'args')).toEqual([
      { path: 'args[0]', before: '--b=1' },
      { path: 'args[2]', before: '--c=1', after: '--c=2' },
      { path: 'args[2]', after: '--d=1' },
    ]);
  });

  test('pairs maps without a name in order', () => {
    const before = [{ from: [{ a: 1 }], ports: [1] }];
    const after = [{ from: [{ a: 2 }], ports: [1] }];

    expect(valueChanges(before, after, 'ingress')).toEqual([{ path: 'ingress[0].from[0].a', before: 1, after: 2 }]);
  });

  test('can be the order of items alone', () => {
    expect(valueChanges(['a', 'b'], ['b', 'a'], 'args')).toEqual([
      { path: 'args (order)', before: ['a', 'b'], after: ['b', 'a'] },
    ]);
  });

  test('is a line of a long text', () => {
    const [change] = valueChanges('a\nb\n', 'a\nc\n', 'data.conf');

    expect(change).toMatchObject({ path: 'data.conf', lines: [' a', '-b', '+c'] });
  });

  test('is a field of JSON in a text', () => {
    const before = { 'a.json': '{"panels":[{"id":1,"title":"x"}]}' };
    const after = { 'a.json': '{"panels":[{"id":1,"title":"y"}]}' };

    expect(valueChanges(before, after, 'data')).toEqual([
      { path: 'data["a.json"] » panels[1].title', before: 'x', after: 'y' },
    ]);
  });

  test('is the text itself when JSON is only written in another way', () => {
    expect(valueChanges('{"a":1}', '{ "a": 1 }', 'data')).toEqual([
      { path: 'data', before: '{"a":1}', after: '{ "a": 1 }' },
    ]);
  });
});
