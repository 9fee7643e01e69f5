import { expect, test } from 'vitest';
import { objectOf, planPlatform } from '../../../test/plan-platform.ts';

const dns = (options: object = {}) => planPlatform({ 'coredns-config': options }).get('coredns-config');

function checksum(options?: object): unknown {
  const { spec } = objectOf(dns(options), 'DaemonSet', 'coredns') as unknown as {
    spec: { template: { metadata: { annotations: Record<string, string> } } };
  };
  return spec.template.metadata.annotations['checksum/config'];
}

test('the service has the address that every node tells its pods', () => {
  const { spec } = objectOf(dns(), 'Service', 'kube-dns') as unknown as {
    spec: { clusterIP: string; selector: unknown };
  };

  expect(spec.clusterIP).toBe('10.43.0.10');
  expect(spec.selector).toEqual({ 'app.kubernetes.io/name': 'coredns' });
});

test('the image comes from its publisher, because the registry runs later', () => {
  expect(dns()?.images['coredns']?.registry).toBe('docker.io');
});

test('another configuration means new pods', () => {
  expect(checksum({ upstreams: ['9.9.9.9'] })).not.toBe(checksum());
});

test('no object but the service has the name of one that K3s would delete', () => {
  // What the coredns addon of K3s applies.
  const ofK3s = [
    'ServiceAccount coredns',
    'ClusterRole system:coredns',
    'ClusterRoleBinding system:coredns',
    'ConfigMap coredns',
    'Deployment coredns',
  ];

  expect(dns()?.objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).not.toEqual(
    expect.arrayContaining([expect.toSatisfy((object: string) => ofK3s.includes(object))]),
  );
});

test('a server that is no address is refused', () => {
  expect(() => dns({ zones: [{ zone: 'corp.example.com', servers: ['dns { }'] }] }))
    .toThrowErrorMatchingInlineSnapshot(`
    [Problems: cluster 'reference' cannot be built:
      coredns-config.zones[0].servers[0] is "dns { }"; give the address of a DNS server, such as 10.0.0.2 or tls://10.0.0.2]
  `);
});
