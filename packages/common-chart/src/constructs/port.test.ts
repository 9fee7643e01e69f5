import { expect, test } from 'vitest';
import { portProblems } from './port.ts';

const port = (name: string, number: number, protocol: 'TCP' | 'UDP' = 'TCP') => ({ name, number, protocol });

test('one number may serve two protocols', () => {
  expect(portProblems('the service', [port('dns', 53, 'UDP'), port('dns-tcp', 53)])).toEqual([]);
});

test('a name must be short, lower-case and hold a letter', () => {
  expect(portProblems('the service', [port('Http', 1), port('80', 2), port('a-name-too-long-for-a-port', 3)]))
    .toMatchInlineSnapshot(`
    [
      "names a port of the service 'Http', which is no port name; use at most 15 lower-case letters, digits and '-', one of them a letter",
      "names a port of the service '80', which is no port name; use at most 15 lower-case letters, digits and '-', one of them a letter",
      "names a port of the service 'a-name-too-long-for-a-port', which is no port name; use at most 15 lower-case letters, digits and '-', one of them a letter",
    ]
  `);
});

test('a number must be a port', () => {
  expect(portProblems('the service', [port('a', 0), port('b', 65536), port('c', 80.5)])).toMatchInlineSnapshot(`
    [
      "gives port 'a' of the service the number 0; use a whole number from 1 to 65535",
      "gives port 'b' of the service the number 65536; use a whole number from 1 to 65535",
      "gives port 'c' of the service the number 80.5; use a whole number from 1 to 65535",
    ]
  `);
});

test('a number is taken once per protocol', () => {
  expect(portProblems("container 'web'", [port('http', 80), port('api', 80)])).toMatchInlineSnapshot(`
    [
      "gives ports 'http' and 'api' of container 'web' the same number 80; remove one or change its protocol",
    ]
  `);
});
