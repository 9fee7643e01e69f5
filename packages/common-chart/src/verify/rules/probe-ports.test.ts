import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { web } from '../../../test/web-deployment.ts';
import { probePorts } from './probe-ports.ts';

const probed = (handler: string): string =>
  web(
    `{ containers: [{ name: web, ports: [{ name: http, containerPort: 8080 }], readinessProbe: { ${handler} } }, { name: side, ports: [{ name: metrics, containerPort: 9090 }] }] }`,
  );

test.each(['httpGet: { port: http }', 'tcpSocket: { port: 8080 }', 'grpc: { port: 9090 }'])('%s', async (handler) => {
  expect(await outcomeOf(probePorts, [rendering('web', probed(handler))])).toEqual({ checked: 1, problems: [] });
});

test('a name of another container, and a number of none', async () => {
  const problems = await Promise.all(
    ['httpGet: { port: metrics }', 'httpGet: { port: htpp }', 'tcpSocket: { port: 80 }'].map((handler) =>
      problemsOf(probePorts, [rendering('web', probed(handler))]),
    ),
  );

  expect(problems.flat()).toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.template.spec.containers[0].readinessProbe.httpGet.port is 'metrics', which the container does not open; known are http",
      "web: Deployment web/web: spec.template.spec.containers[0].readinessProbe.httpGet.port is 'htpp', which the container does not open; did you mean 'http'?",
      "web: Deployment web/web: spec.template.spec.containers[0].readinessProbe.tcpSocket.port is 80, which the container does not open; known are 8080, 9090",
    ]
  `);
});

test('a hook', async () => {
  const yaml = web('{ containers: [{ name: web, lifecycle: { preStop: { httpGet: { port: http } } } }] }');

  expect(await problemsOf(probePorts, [rendering('web', yaml)])).toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.template.spec.containers[0].lifecycle.preStop.httpGet.port is 'http', which the container does not open; there is none",
    ]
  `);
});
