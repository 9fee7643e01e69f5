import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { web } from '../../../test/web-deployment.ts';
import { networkPolicySelectors } from './network-policy-selectors.ts';

const policy = (app: string, port: string | number): string => `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: { matchLabels: { app: ${app} } }, ingress: [{ ports: [{ port: ${port} }] }] }
---${web('{ containers: [{ name: web, ports: [{ name: http, containerPort: 8080 }] }] }')}`;

test('pods by label, and a port of theirs', async () => {
  // The second is that of the frame, for all pods.
  expect(await outcomeOf(networkPolicySelectors, [rendering('web', policy('web', 8080))])).toEqual({
    checked: 2,
    problems: [],
  });
  expect(await problemsOf(networkPolicySelectors, [rendering('web', policy('web', 'http'))])).toEqual([]);
});

test('labels that no pod has', async () => {
  expect(await problemsOf(networkPolicySelectors, [rendering('web', policy('wbe', 8080))])).toMatchInlineSnapshot(`
    [
      "web: NetworkPolicy web/web: spec.podSelector selects app=wbe, which no pod in namespace 'web' has; take the labels from the workload, or add it to \`provides.workloads\` of what makes it",
    ]
  `);
});

test('a port that the pods do not open', async () => {
  expect(await problemsOf(networkPolicySelectors, [rendering('web', policy('web', 80))])).toMatchInlineSnapshot(`
    [
      "web: NetworkPolicy web/web: spec.ingress[0].ports[0].port opens 80, but no pod with app=web listens there; they open 8080 (http)",
    ]
  `);
});
