import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { web } from '../../../test/web-deployment.ts';
import { volumeMounts } from './volume-mounts.ts';

const mounting = (name: string): string =>
  web(
    `{ volumes: [{ name: data, emptyDir: {} }], containers: [{ name: web, volumeMounts: [{ name: ${name}, mountPath: /data }] }] }`,
  );

test('a volume of the pod', async () => {
  expect(await outcomeOf(volumeMounts, [rendering('web', mounting('data'))])).toEqual({ checked: 1, problems: [] });
});

test('a volume that the pod does not have', async () => {
  expect(await problemsOf(volumeMounts, [rendering('web', mounting('date'))])).toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.template.spec.containers[0].volumeMounts[0].name names volume 'date', which the pod does not have; did you mean 'data'?",
    ]
  `);
});

test('the claim of a StatefulSet', async () => {
  const store = `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: store }
spec:
  template: { spec: { containers: [{ name: store, volumeMounts: [{ name: data, mountPath: /data }] }] } }
  volumeClaimTemplates: [{ metadata: { name: data } }]`;

  expect(await problemsOf(volumeMounts, [rendering('web', store)])).toEqual([]);
});

test('a step of a task', async () => {
  const task = `
apiVersion: tekton.dev/v1
kind: Task
metadata: { name: build }
spec: { steps: [{ name: build, image: build, volumeMounts: [{ name: cache, mountPath: /cache }] }] }`;

  expect(await problemsOf(volumeMounts, [rendering('ci', task)])).toMatchInlineSnapshot(`
    [
      "ci: Task ci/build: spec.steps[0].volumeMounts[0].name names volume 'cache', which the pod does not have; there is none",
    ]
  `);
});
