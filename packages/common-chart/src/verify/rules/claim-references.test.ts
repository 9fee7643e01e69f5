import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { web } from '../../../test/web-deployment.ts';
import { claimReferences } from './claim-references.ts';

const mounting = (claim: string): string => `${web()}
      containers: [{ name: web }]
      volumes: [{ name: data, persistentVolumeClaim: { claimName: ${claim} } }]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: store }
spec:
  replicas: 2
  volumeClaimTemplates: [{ metadata: { name: data } }]`;

test('a claim of a StatefulSet', async () => {
  expect(await outcomeOf(claimReferences, [rendering('web', mounting('data-store-1'))])).toEqual({
    checked: 1,
    problems: [],
  });
});

test('a claim of a pod that is not there', async () => {
  expect(await problemsOf(claimReferences, [rendering('web', mounting('data-store-2'))])).toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.template.spec.volumes[0].persistentVolumeClaim.claimName names PersistentVolumeClaim 'data-store-2' in namespace 'web', which nothing makes; did you mean 'data-store-0'?",
    ]
  `);
});
