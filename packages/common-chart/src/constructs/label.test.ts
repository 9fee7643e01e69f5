import { expect, test } from 'vitest';
import { labelProblems, selectorLabels } from './label.ts';

test('a selector names the workload', () => {
  expect(selectorLabels('web')).toEqual({ 'app.kubernetes.io/name': 'web' });
});

test.each(['', 'a', 'A.b_c-1', 'a'.repeat(63)])("'%s' is a label value", (value) => {
  expect(labelProblems({ key: value })).toEqual([]);
});

test.each(['a'.repeat(64), '-a', 'a b', 'https://x'])("'%s' is no label value", (value) => {
  expect(labelProblems({ key: value })).toHaveLength(1);
});

test('the message names label and value', () => {
  expect(labelProblems({ team: 'a b' })).toMatchInlineSnapshot(`
    [
      "has label 'team' with value 'a b', which Kubernetes refuses; use at most 63 letters, digits, '-', '_' and '.', with a letter or digit at both ends",
    ]
  `);
});
