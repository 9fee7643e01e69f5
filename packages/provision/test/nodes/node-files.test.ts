import { evictionThreshold, nodeReserve } from '@lumie-infra/common-chart/verify';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { agentFiles } from '../../src/k3s/agent-files.ts';
import type { NodeFile } from '../../src/k3s/node-file.ts';
import { serverFiles } from '../../src/k3s/server-files.ts';
import { agent, firstServer, ownSite, settingsOf, siteWith } from './sites.ts';

const settings = settingsOf(ownSite);
const golden = join(import.meta.dirname, 'golden');

// The scripts are reviewed where they are written.
function listing(files: readonly NodeFile[]): string {
  return files
    .map(({ path, mode, owner, content, secret }) => {
      const text = path.endsWith('.sh') ? '(a script of this package)\n' : content;
      return `${'='.repeat(80)}\n${path}  ${mode} ${owner}${secret ? '  secret' : ''}\n${'='.repeat(80)}\n${text}`;
    })
    .join('\n');
}

function fileOf(files: readonly NodeFile[], path: string): NodeFile {
  return files.find((file) => file.path === path)!;
}

function configOf(files: readonly NodeFile[]): Readonly<Record<string, unknown>> {
  return parse(fileOf(files, '/etc/rancher/k3s/config.yaml').content) as Readonly<Record<string, unknown>>;
}

function argsOf(files: readonly NodeFile[], program: 'kubelet' | 'kube-apiserver'): Readonly<Record<string, string>> {
  const lines = configOf(files)[`${program}-arg`] as string[];
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

describe('the files of a node', () => {
  it('are on a server as reviewed', async () => {
    await expect(listing(serverFiles(settings, firstServer))).toMatchFileSnapshot(join(golden, 'server.txt'));
  });

  it('are on an agent as reviewed', async () => {
    await expect(listing(agentFiles(settings, agent))).toMatchFileSnapshot(join(golden, 'agent.txt'));
  });

  it.each([
    ['server', serverFiles(settings, firstServer)],
    ['agent', agentFiles(settings, agent)],
  ] as const)('reserve on a %s what the proof of fit leaves out', (role, files) => {
    const { millicores, bytes } = nodeReserve[role];
    const kubelet = argsOf(files, 'kubelet');

    expect(kubelet['kube-reserved']).toBe(`cpu=${millicores}m,memory=${bytes / 1024 ** 2}Mi`);
    expect(kubelet['eviction-hard']).toContain(`memory.available<${evictionThreshold.bytes / 1024 ** 2}Mi`);
    expect(kubelet['system-reserved']).toBeUndefined();
  });

  it('hold secrets in files that only root reads', () => {
    const secrets = Object.values({
      ...firstServer.snapshotCredentials,
      a: firstServer.token,
      b: firstServer.agentToken,
    });
    for (const { content, mode, secret } of serverFiles(settings, firstServer)) {
      const holdsOne = secrets.some((value) => content.includes(value));
      expect({ holdsOne, mode: holdsOne ? mode : undefined }).toEqual({
        holdsOne: secret,
        mode: secret ? '0600' : undefined,
      });
    }
  });

  it('are readable by others only where nothing tells about the control plane', () => {
    const readable = serverFiles(settings, firstServer).filter(({ mode }) => mode !== '0600');

    expect(readable.filter(({ path }) => path.startsWith('/etc/rancher'))).toEqual([]);
  });

  it('are the same bytes for the same input', () => {
    expect(serverFiles(settingsOf(ownSite), { ...firstServer })).toEqual(serverFiles(settings, firstServer));
  });
});

describe('a server', () => {
  it('joins the first one and then starts no cluster', () => {
    const config = configOf(serverFiles(settings, { ...firstServer, joins: 'https://10.0.0.10:6443' }));

    expect(config).toMatchObject({ server: 'https://10.0.0.10:6443' });
    expect(config).not.toHaveProperty('cluster-init');
  });

  it('takes workloads when there are no agents', () => {
    const single = siteWith({ nodes: [{ name: 'one', role: 'server', ocpus: 4, memoryGiB: 24 }] });

    expect(configOf(serverFiles(settingsOf(single), firstServer))).not.toHaveProperty('node-taint');
    expect(configOf(serverFiles(settings, firstServer))).toHaveProperty('node-taint');
  });

  it('knows no identity provider when nobody signs in with one', () => {
    const args = argsOf(serverFiles(settingsOf(ownSite, { consoleLogin: false }), firstServer), 'kube-apiserver');

    expect(Object.keys(args).filter((name) => name.startsWith('oidc-'))).toEqual([]);
  });

  it('takes tokens of the realm that consoles sign in at', () => {
    expect(argsOf(serverFiles(settings, firstServer), 'kube-apiserver')).toMatchObject({
      'oidc-issuer-url': `https://auth.${ownSite.domain}/realms/platform`,
      'oidc-client-id': 'headlamp',
      'oidc-groups-prefix': 'oidc:',
      'oidc-username-prefix': 'oidc:',
    });
  });

  it('keeps snapshots to itself without a store', () => {
    const { snapshots: _, ...local } = settings;

    expect(serverFiles(local, firstServer).map(({ path }) => path)).not.toContain(
      '/etc/rancher/k3s/config.yaml.d/snapshots.yaml',
    );
  });

  it('answers to each of its names once', () => {
    const tlsNames = ['api.example.com', '10.0.0.10', 'api.example.com'];

    expect(configOf(serverFiles(settings, { ...firstServer, tlsNames }))['tls-san']).toEqual([
      '10.0.0.10',
      'api.example.com',
    ]);
  });

  it('has the network that the site describes', () => {
    const network = {
      podCIDR: '10.52.0.0/16',
      serviceCIDR: '10.53.0.0/16',
      dnsServiceIP: '10.53.0.10',
      clusterDomain: 'edge.local',
    };

    expect(configOf(serverFiles(settingsOf(siteWith({ network })), firstServer))).toMatchObject({
      'cluster-cidr': '10.52.0.0/16',
      'service-cidr': '10.53.0.0/16',
      'cluster-dns': '10.53.0.10',
      'cluster-domain': 'edge.local',
    });
  });
});

describe('the firewall', () => {
  const rulesOf = (files: readonly NodeFile[]): string[] =>
    fileOf(files, '/etc/lumie-infra/firewall.rules')
      .content.split('\n')
      .filter((line) => line.startsWith('-A LUMIE-INPUT'));

  it('lets nobody in from everywhere', () => {
    const rules = [...rulesOf(serverFiles(settings, firstServer)), ...rulesOf(agentFiles(settings, agent))];

    expect(rules.filter((rule) => !/ -s \d+\.\d+\.\d+\.\d+\/([1-9]\d?) .* --dport /.test(rule))).toEqual([]);
  });

  it('opens the API server and its state on servers only', () => {
    expect(rulesOf(agentFiles(settings, agent)).filter((rule) => /6443|2379/.test(rule))).toEqual([]);
    expect(rulesOf(serverFiles(settings, firstServer)).filter((rule) => /6443|2379/.test(rule))).not.toEqual([]);
  });
});
