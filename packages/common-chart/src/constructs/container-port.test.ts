import { expect, test } from 'vitest';
import { containerPortNumber, containerPorts } from './container-port.ts';

test('a number is a TCP port', () => {
  expect(containerPorts({ http: 8080 })).toEqual([{ name: 'http', containerPort: 8080, protocol: 'TCP' }]);
});

test('protocol and host port may be given', () => {
  expect(containerPorts({ dns: { port: 53, protocol: 'UDP', hostPort: 53, hostIP: '127.0.0.1' } })).toEqual([
    { name: 'dns', containerPort: 53, protocol: 'UDP', hostPort: 53, hostIP: '127.0.0.1' },
  ]);
});

test('a number is found by name', () => {
  expect(containerPortNumber({ http: 8080, dns: { port: 53 } }, 'dns')).toBe(53);
});

test('a name that an object inherits is no port', () => {
  expect(containerPortNumber({ http: 8080 }, 'constructor')).toBeUndefined();
});
