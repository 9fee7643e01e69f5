import { expect, test } from 'vitest';
import { problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { web } from '../../../test/web-deployment.ts';
import { hostAccess, hostAccessRule } from './host-access.ts';

test('a pod that stays in its box', async () => {
  expect(await problemsOf(hostAccess, [rendering('web', web('{ containers: [{ name: web }] }'))])).toEqual([]);
});

const reaching = web(`{
  hostNetwork: true,
  volumes: [{ name: root, hostPath: { path: / } }],
  containers: [{ name: web, ports: [{ containerPort: 80, hostPort: 80 }], securityContext: { privileged: true } }],
}`);

test('everything by which a pod reaches its node', async () => {
  expect(await problemsOf(hostAccess, [rendering('web', reaching, { podSecurity: 'privileged' })]))
    .toMatchInlineSnapshot(`
    [
      "web: Namespace web: metadata.labels.pod-security.kubernetes.io/enforce lets pods reach their node (namespace for privileged pods); do without it, or add it to reviewed/host-access.ts with the reason",
    ]
  `);
});

test('the values of a chart, and what an operator makes pods of', async () => {
  const chart = { name: 'web', repository: 'https://charts.example.com', version: '1.0.0', skipCrds: false };
  const collector = `
apiVersion: opentelemetry.io/v1beta1
kind: OpenTelemetryCollector
metadata: { name: node }
spec: { mode: daemonset, volumes: [{ name: logs, hostPath: { path: /var/log } }] }`;
  const component = rendering('web', collector, {
    chart,
    values: () => ({ agent: { hostNetwork: true, hostPort: 80 } }),
  });

  expect(await problemsOf(hostAccess, [component])).toMatchInlineSnapshot(`
    [
      "web: OpenTelemetryCollector web/node: spec.volumes[0].hostPath lets pods reach their node (hostPath /var/log); do without it, or add it to reviewed/host-access.ts with the reason",
      "web: values: agent.hostNetwork lets pods reach their node (hostNetwork); do without it, or add it to reviewed/host-access.ts with the reason",
      "web: values: agent.hostPort lets pods reach their node (hostPort 80); do without it, or add it to reviewed/host-access.ts with the reason",
    ]
  `);
});

test('what is reviewed, and what is reviewed and gone', async () => {
  const rule = hostAccessRule([
    { component: 'web', what: 'hostNetwork', reason: 'a test' },
    { component: 'web', what: 'hostPID', reason: 'a test' },
    { component: 'elsewhere', what: 'hostPID', reason: 'a test' },
  ]);

  expect(await problemsOf(rule, [rendering('web', web('{ hostNetwork: true, containers: [] }'))]))
    .toMatchInlineSnapshot(`
    [
      "web: reviewed: host access holds 'hostPID', which the component no longer has; remove the entry",
    ]
  `);
});
