import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { web } from '../../../test/web-deployment.ts';
import { replicaSpread } from './replica-spread.ts';

const replicated = (pod: string): string => web(pod).replace('spec:', 'spec:\n  replicas: 2');
const term = (app: string): string =>
  `{ labelSelector: { matchLabels: { app: ${app} } }, topologyKey: kubernetes.io/hostname }`;

test.each([
  `{ affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [${term('web')}] } } }`,
  `{ affinity: { podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: ${term('web')} }] } } }`,
  `{ topologySpreadConstraints: [${term('web')}] }`,
])('%s', async (pod) => {
  expect(await outcomeOf(replicaSpread, [rendering('web', replicated(pod))])).toEqual({
    checked: 1,
    skipped: 0,
    problems: [],
  });
});

test('one pod needs no company', async () => {
  expect(await outcomeOf(replicaSpread, [rendering('web', web('{}'))])).toEqual({
    checked: 0,
    skipped: 0,
    problems: [],
  });
});

test('nothing that keeps them apart, or from the pods of somebody else', async () => {
  const other = `{ topologySpreadConstraints: [${term('api')}] }`;
  const problems = await Promise.all(
    ['{}', other].map((pod) => problemsOf(replicaSpread, [rendering('web', replicated(pod))])),
  );

  expect(problems.flat()).toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.template.spec.affinity keeps none of the 2 pods from sharing a node; add anti-affinity or a topology spread that selects them",
      "web: Deployment web/web: spec.template.spec.affinity keeps none of the 2 pods from sharing a node; add anti-affinity or a topology spread that selects them",
    ]
  `);
});

test('operators that are told not to, and values without an affinity', async () => {
  const chart = { name: 'web', repository: 'https://charts.example.com', version: '1.0.0', skipCrds: false };
  const yaml = `
apiVersion: postgresql.cnpg.io/v1
kind: Cluster
metadata: { name: db }
spec: { instances: 2, affinity: { enablePodAntiAffinity: false } }
---
apiVersion: rabbitmq.com/v1beta1
kind: RabbitmqCluster
metadata: { name: rabbit }
spec: { replicas: 3 }`;

  expect(
    await outcomeOf(replicaSpread, [rendering('db', yaml, { chart, values: () => ({ server: { replicas: 3 } }) })]),
  ).toMatchInlineSnapshot(`
    {
      "checked": 2,
      "problems": [
        {
          "component": "db",
          "field": "spec.affinity.enablePodAntiAffinity",
          "message": "keeps none of the 2 pods from sharing a node; add anti-affinity or a topology spread that selects them",
          "object": "Cluster db/db",
        },
        {
          "component": "db",
          "field": "spec.affinity",
          "message": "keeps none of the 3 pods from sharing a node; add anti-affinity or a topology spread that selects them",
          "object": "RabbitmqCluster db/rabbit",
        },
      ],
      "skipped": 1,
    }
  `);
});
