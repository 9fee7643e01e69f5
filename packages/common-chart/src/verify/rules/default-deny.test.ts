import { expect, test } from 'vitest';
import { modelOf, outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { defaultDeny } from './default-deny.ts';

test('the policy of the frame', async () => {
  expect(await outcomeOf(defaultDeny, [rendering('web', '')])).toEqual({ checked: 1, problems: [] });
});

const further = (policy: string): string => `
apiVersion: v1
kind: Namespace
metadata: { name: further }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: own, namespace: further }
spec: ${policy}`;

test('a policy that admits everything', async () => {
  const problems = await Promise.all(
    ['[{}]', '[{ from: [{ namespaceSelector: {} }] }]', '[{ from: [{ ipBlock: { cidr: 0.0.0.0/0 } }] }]'].map(
      (ingress) => problemsOf(defaultDeny, [rendering('web', further(`{ podSelector: {}, ingress: ${ingress} }`))]),
    ),
  );

  expect(problems.flat()).toMatchInlineSnapshot(`
    [
      "web: NetworkPolicy further/own: spec.ingress[0] admits everything from everywhere; name peers or ports",
      "web: NetworkPolicy further/own: spec.ingress[0] admits everything from everywhere; name peers or ports",
      "web: NetworkPolicy further/own: spec.ingress[0] admits everything from everywhere; name peers or ports",
    ]
  `);
});

test('open ports are not everything', async () => {
  const component = rendering('web', further('{ podSelector: {}, ingress: [{ ports: [{ port: 443 }] }] }'));

  expect(await problemsOf(defaultDeny, [component])).toEqual([]);
});

test('a namespace whose policies are for some pods only, or for what leaves', () => {
  const model = modelOf([rendering('web', '')]);
  const policies = model.ofKind('NetworkPolicy').map(({ component, object }) => ({
    component,
    object: { ...object, spec: { podSelector: {}, policyTypes: ['Egress'] } },
  }));
  const changed = { ...model, ofKind: (kind: string) => (kind === 'NetworkPolicy' ? policies : model.ofKind(kind)) };

  expect(defaultDeny.check(changed)).toMatchInlineSnapshot(`
    {
      "checked": 1,
      "problems": [
        {
          "component": "web",
          "field": "metadata.name",
          "message": "is 'web', where no policy denies what others do not admit; render a NetworkPolicy for all of its pods",
          "object": "Namespace web",
        },
      ],
    }
  `);
});
