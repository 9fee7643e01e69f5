import { expect, test } from 'vitest';
import { containerProbe, containerProbeProblems } from './container-probe.ts';

const ports = { http: 8080, grpc: 9000 };

test('an http probe asks the first port', () => {
  expect(containerProbe({ http: '/ready' }, ports)).toEqual({ httpGet: { path: '/ready', port: 'http' } });
});

test('an http probe takes scheme and headers', () => {
  expect(containerProbe({ http: '/', port: 'grpc', scheme: 'HTTPS', headers: { Host: 'web' } }, ports)).toEqual({
    httpGet: { path: '/', port: 'grpc', scheme: 'HTTPS', httpHeaders: [{ name: 'Host', value: 'web' }] },
  });
});

test('a tcp probe names its port', () => {
  expect(containerProbe({ tcp: 'http' }, ports)).toEqual({ tcpSocket: { port: 'http' } });
});

test('a grpc probe gets the number of the port that it names', () => {
  expect(containerProbe({ grpc: 'grpc', service: 'web' }, ports)).toEqual({ grpc: { port: 9000, service: 'web' } });
});

test('an exec probe runs a command', () => {
  expect(containerProbe({ exec: ['true'] }, undefined)).toEqual({ exec: { command: ['true'] } });
});

test('the timing is kept, a zero too', () => {
  expect(containerProbe({ tcp: 80, initialDelaySeconds: 0, periodSeconds: 5, failureThreshold: 30 }, {})).toEqual({
    tcpSocket: { port: 80 },
    initialDelaySeconds: 0,
    periodSeconds: 5,
    failureThreshold: 30,
  });
});

test('a port that the container does not have is a problem', () => {
  expect(containerProbeProblems('web', 'liveness', { http: '/', port: 'htpp' }, ports)).toMatchInlineSnapshot(`
    [
      "has a liveness probe on port 'htpp' of container 'web', which has no such port; did you mean 'http'?",
    ]
  `);
});

test('a probe of a container without ports is a problem', () => {
  expect(containerProbeProblems('web', 'readiness', { http: '/' }, undefined)).toMatchInlineSnapshot(`
    [
      "has a readiness probe in container 'web', which has no ports; add the port to the container or give the probe a number",
    ]
  `);
});

test('a number needs no declared port', () => {
  expect(containerProbeProblems('web', 'startup', { tcp: 80 }, undefined)).toEqual([]);
});
