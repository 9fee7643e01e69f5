import { expect, test } from 'vitest';
import { dnsServers } from './servers.ts';

const settings = { clusterDomain: 'cluster.local', upstreams: ['/etc/resolv.conf'], zones: [] };
const withZone = { ...settings, zones: [{ zone: 'corp.example.com', servers: ['10.0.0.2', '10.0.0.3'] }] };

// Those of https://coredns.io/plugins that are compiled into the official image and that we use.
const compiledIn = [
  'cache',
  'errors',
  'forward',
  'health',
  'kubernetes',
  'loadbalance',
  'loop',
  'prometheus',
  'ready',
  'reload',
];

function pluginsOf(server: ReturnType<typeof dnsServers>[number]) {
  return server.plugins.map(({ plugin }) => plugin);
}

function pluginOf(server: ReturnType<typeof dnsServers>[number] | undefined, name: string) {
  return server?.plugins.find(({ plugin }) => plugin === name);
}

test('every server uses only what the image holds, and nothing twice', () => {
  for (const server of dnsServers(withZone)) {
    const used = pluginsOf(server);
    expect(compiledIn).toEqual(expect.arrayContaining(used));
    expect(new Set(used).size).toBe(used.length);
  }
});

test('every server reports errors and metrics', () => {
  for (const server of dnsServers(withZone)) {
    expect(pluginsOf(server)).toEqual(expect.arrayContaining(['errors', 'prometheus']));
  }
});

test('services are answered under the domain of the site and never from the cache', () => {
  const [root] = dnsServers({ ...settings, clusterDomain: 'edge.internal' });

  expect(pluginOf(root, 'kubernetes')?.args).toEqual(['edge.internal', 'in-addr.arpa', 'ip6.arpa']);
  expect(pluginOf(root, 'cache')?.block).toEqual([
    ['disable', 'success', 'edge.internal'],
    ['disable', 'denial', 'edge.internal'],
    ['serve_stale', '1h', 'verify'],
  ]);
});

test('all other names go to the upstreams', () => {
  const [root] = dnsServers({ ...settings, upstreams: ['tls://9.9.9.9', '1.1.1.1:53'] });

  expect(pluginOf(root, 'forward')?.args).toEqual(['.', 'tls://9.9.9.9', '1.1.1.1:53']);
});

test('a zone gets a server of its own that asks its servers', () => {
  const [, zone] = dnsServers(withZone);

  expect(zone?.zones).toEqual(['corp.example.com:53']);
  expect(pluginOf(zone, 'forward')?.args).toEqual(['.', '10.0.0.2', '10.0.0.3']);
});
