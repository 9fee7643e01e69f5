import { expect, test } from 'vitest';
import { problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { web } from '../../../test/web-deployment.ts';
import { workloadReferences } from './workload-references.ts';

const scaler = (kind: string, name: string): string => `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { scaleTargetRef: { apiVersion: apps/v1, kind: ${kind}, name: ${name} } }
---${web()}
      containers: [{ name: web }]`;

test('a workload that is rendered, and one that a chart makes', async () => {
  const provides = { workloads: { 'StatefulSet/store': {} } } as const;

  expect(await problemsOf(workloadReferences, [rendering('web', scaler('Deployment', 'web'))])).toEqual([]);
  expect(
    await problemsOf(workloadReferences, [rendering('web', scaler('StatefulSet', 'store'), { provides })]),
  ).toEqual([]);
});

test('a workload of another kind', async () => {
  expect(await problemsOf(workloadReferences, [rendering('web', scaler('StatefulSet', 'web'))])).toMatchInlineSnapshot(`
    [
      "web: HorizontalPodAutoscaler web/web: spec.scaleTargetRef names StatefulSet 'web' in namespace 'web', which nothing makes; render it, or add it to the \`provides\` of what makes it",
    ]
  `);
});

test('a workload that a Secret restarts', async () => {
  const secret = rendering(
    'web',
    `
apiVersion: secrets.hashicorp.com/v1beta1
kind: VaultStaticSecret
metadata: { name: login }
spec:
  { vaultAuthRef: web, mount: secret, type: kv-v2, path: web, destination: { name: login }, rolloutRestartTargets: [{ kind: Deployment, name: webb }] }
---${web()}
      containers: [{ name: web }]`,
  );

  expect(await problemsOf(workloadReferences, [secret])).toMatchInlineSnapshot(`
    [
      "web: VaultStaticSecret web/login: spec.rolloutRestartTargets[0] names Deployment 'webb' in namespace 'web', which nothing makes; did you mean 'web'?",
    ]
  `);
});
