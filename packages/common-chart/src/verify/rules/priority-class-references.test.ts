import { expect, test } from 'vitest';
import { problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { web } from '../../../test/web-deployment.ts';
import { priorityClassReferences } from './priority-class-references.ts';

const named = (name: string): string => `${web()}
      priorityClassName: ${name}
      containers: [{ name: web }]
---
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: high }
value: 100`;

test('a class that is rendered, and one of Kubernetes', async () => {
  expect(await problemsOf(priorityClassReferences, [rendering('web', named('high'))])).toEqual([]);
  expect(await problemsOf(priorityClassReferences, [rendering('web', named('system-node-critical'))])).toEqual([]);
});

test('a class that does not exist', async () => {
  expect(await problemsOf(priorityClassReferences, [rendering('web', named('hihg'))])).toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.template.spec.priorityClassName names PriorityClass 'hihg', which nothing makes; did you mean 'high'?",
    ]
  `);
});
