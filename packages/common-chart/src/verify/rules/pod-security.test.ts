import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { web } from '../../../test/web-deployment.ts';
import { podSecurity } from './pod-security.ts';

const restricted = `{
  securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } },
  containers: [{ name: web, securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } } }],
}`;

test('pods that satisfy the level of their namespace, and nothing stricter', async () => {
  expect(await outcomeOf(podSecurity, [rendering('web', web(restricted))])).toEqual({
    checked: 1,
    skipped: 0,
    problems: [],
  });
  expect(
    await problemsOf(podSecurity, [
      rendering('web', web('{ containers: [{ name: web }] }'), { podSecurity: 'baseline' }),
    ]),
  ).toEqual([]);
});

test('pods that it refuses', async () => {
  expect(await problemsOf(podSecurity, [rendering('web', web('{ containers: [{ name: web }] }'))]))
    .toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.template.spec.containers[0].securityContext.capabilities.drop is without ALL, which the level 'restricted' of namespace 'web' refuses; change the pod, or podSecurity of the component",
    ]
  `);
});

test('a level laxer than the pods need', async () => {
  expect(await problemsOf(podSecurity, [rendering('web', web(restricted), { podSecurity: 'privileged' })]))
    .toMatchInlineSnapshot(`
    [
      "web: Namespace web: metadata.labels.pod-security.kubernetes.io/enforce is 'privileged', but its pods satisfy 'restricted'; set podSecurity to that",
    ]
  `);
});

test('pods of a chart are not known', async () => {
  const chart = { name: 'web', repository: 'https://charts.example.com', version: '1.0.0', skipCrds: false };

  expect(await outcomeOf(podSecurity, [rendering('web', '', { chart, podSecurity: 'privileged' })])).toEqual({
    checked: 0,
    skipped: 1,
    problems: [],
  });
});

test('pods of an operator are as strict as it promises', async () => {
  const cluster = '{ apiVersion: postgresql.cnpg.io/v1, kind: Cluster, metadata: { name: db }, spec: {} }';

  expect(await problemsOf(podSecurity, [rendering('db', cluster, { podSecurity: 'baseline' })])).toMatchInlineSnapshot(`
    [
      "db: Namespace db: metadata.labels.pod-security.kubernetes.io/enforce is 'baseline', but its pods satisfy 'restricted'; set podSecurity to that",
    ]
  `);
});

test('a namespace without a level, or with one for some modes', async () => {
  const namespace = (labels: string): string =>
    `{ apiVersion: v1, kind: Namespace, metadata: { name: further, labels: ${labels} } }`;
  const problems = await Promise.all(
    ['{}', '{ pod-security.kubernetes.io/enforce: strict }', '{ pod-security.kubernetes.io/enforce: restricted }'].map(
      (labels) => problemsOf(podSecurity, [rendering('web', namespace(labels))]),
    ),
  );

  expect(problems.flat()).toMatchInlineSnapshot(`
    [
      "web: Namespace further: metadata.labels.pod-security.kubernetes.io/enforce is not set; set it to restricted, baseline or privileged",
      "web: Namespace further: metadata.labels.pod-security.kubernetes.io/enforce is 'strict'; set it to restricted, baseline or privileged",
      "web: Namespace further: metadata.labels.pod-security.kubernetes.io/audit differs from enforce, which is 'restricted'; set all modes alike",
      "web: Namespace further: metadata.labels.pod-security.kubernetes.io/warn differs from enforce, which is 'restricted'; set all modes alike",
    ]
  `);
});
