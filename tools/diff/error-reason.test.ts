import { expect, test } from 'vitest';
import { errorReason } from './error-reason.ts';

test('of an error with its place and its calls, what it says is left', () => {
  const output = [
    'file:///a/b.ts:48',
    '  throw new Error();',
    '  ^',
    '',
    'TypeError [CODE]: no:',
    '  more',
    '    at f (a.ts:1)',
    'Node.js v24',
  ];

  expect(errorReason(output.join('\n'))).toBe('TypeError [CODE]: no:\n  more');
});

test('a plain message stays as it is', () => {
  expect(errorReason('cluster.yaml has no domain; give one\n')).toBe('cluster.yaml has no domain; give one');
});
