import { expect, test } from 'vitest';
import { exampleScope, field, rendered } from '../../test/example-scope.ts';
import { NetworkPolicy, type NetworkPolicyProps } from './network-policy.ts';

const render = (props: NetworkPolicyProps) => rendered(new NetworkPolicy(exampleScope(), 'web', props));

test('selects the pods of its name', () => {
  expect(field(render({ ingress: [] }), 'spec.podSelector')).toEqual({
    matchLabels: { 'app.kubernetes.io/name': 'web' },
  });
});

test('restricts what it is given', () => {
  expect(field(render({ ingress: [] }), 'spec')).toMatchObject({ policyTypes: ['Ingress'], ingress: [] });
  expect(field(render({ egress: [{}] }), 'spec')).toMatchObject({ policyTypes: ['Egress'], egress: [{}] });
  expect(field(render({ ingress: [], egress: [] }), 'spec.policyTypes')).toEqual(['Ingress', 'Egress']);
});

test('names a namespace, with some of its pods', () => {
  const peers = [{ namespace: 'kong' }, { namespace: 'kube-system', pods: { 'k8s-app': 'kube-dns' } }];

  expect(field(render({ ingress: [{ peers }] }), 'spec.ingress.0.from')).toEqual([
    { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kong' } } },
    {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
      podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
    },
  ]);
});

test('selects namespaces by label, and all of them', () => {
  const peers = [{ namespace: { team: 'a' } }, { namespace: {} }];

  expect(field(render({ egress: [{ peers }] }), 'spec.egress.0.to')).toEqual([
    { namespaceSelector: { matchLabels: { team: 'a' } } },
    { namespaceSelector: {} },
  ]);
});

test('selects pods of its own namespace', () => {
  expect(
    field(render({ ingress: [{ peers: [{ pods: {} }, { pods: { app: 'a' } }] }] }), 'spec.ingress.0.from'),
  ).toEqual([{ podSelector: {} }, { podSelector: { matchLabels: { app: 'a' } } }]);
});

test('takes ranges of addresses', () => {
  const peers = [{ cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] }];

  expect(field(render({ egress: [{ peers, ports: [443] }] }), 'spec.egress')).toEqual([
    { to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] } }], ports: [{ port: 443, protocol: 'TCP' }] },
  ]);
});

test('takes ports by name, number, protocol and range', () => {
  const ports = ['http', 53, { port: 53, protocol: 'UDP' as const }, { port: 9000, endPort: 9100 }];

  expect(field(render({ egress: [{ ports }] }), 'spec.egress.0.ports')).toEqual([
    { port: 'http', protocol: 'TCP' },
    { port: 53, protocol: 'TCP' },
    { port: 53, protocol: 'UDP' },
    { port: 9000, protocol: 'TCP', endPort: 9100 },
  ]);
});

test('must restrict something', () => {
  expect(() => render({})).toThrowErrorMatchingInlineSnapshot(
    `[Problems: grafana NetworkPolicy 'web' restricts neither ingress nor egress; give one of them a list, an empty one to deny all]`,
  );
});
