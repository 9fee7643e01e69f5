import { expect, test } from 'vitest';
import { objectNameProblem } from './object-name.ts';

test.each(['web', 'web-1', 'web.example.com', '1web'])('%s is a subdomain', (name) => {
  expect(objectNameProblem(name)).toBeUndefined();
});

test.each(['Web', 'web_1', '-web', 'web-', 'web..com', '', 'a'.repeat(254)])('%s is no subdomain', (name) => {
  expect(objectNameProblem(name)).toBeDefined();
});

test.each(['1web', 'web.example', 'a'.repeat(64)])('%s is no name of a service', (name) => {
  expect(objectNameProblem(name, 'service')).toBeDefined();
});

test('a label may start with a digit', () => {
  expect(objectNameProblem('1web', 'label')).toBeUndefined();
});

test.each(['web.example', 'a'.repeat(64)])('%s is no label', (name) => {
  expect(objectNameProblem(name, 'label')).toBeDefined();
});

test('a path name may hold colons and capitals', () => {
  expect(objectNameProblem('system:auth-Delegator', 'path')).toBeUndefined();
});

test.each(['a/b', 'a%b', '.', '..'])('%s is no path name', (name) => {
  expect(objectNameProblem(name, 'path')).toBeDefined();
});

test('the message says what is allowed', () => {
  expect(objectNameProblem('Web', 'service', 52)).toMatchInlineSnapshot(
    `"has a name that Kubernetes refuses; use lower-case letters, digits and '-', starting with a letter, at most 52 characters"`,
  );
});
