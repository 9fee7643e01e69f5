import { isSecret } from '@pulumi/pulumi';
import { beforeAll, describe, expect, it } from 'vitest';
import type { K3sClusterArgs } from '../../src/k3s/k3s-cluster.ts';
import { type Recording, recordCluster, secretMark } from './recorded-commands.ts';
import { valueOf } from './output-value.ts';
import { ownSite, settingsOf } from './sites.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** What a server prints to those who may use it. */
const access = [
  'clusters:\n  - cluster:\n      server: https://127.0.0.1:6443\n',
  'known-server-token\n',
  'known-agent-token\n',
]
  .map(base64)
  .join('\n');

const args: K3sClusterArgs = {
  settings: settingsOf(ownSite),
  machines: ownSite.nodes.map((node, index) => ({
    node,
    instanceId: `instance-${node.name}`,
    address: `10.0.0.${10 + index}`,
    connection: { host: `198.51.100.${10 + index}`, user: 'ubuntu', privateKey: 'what-opens-the-door' },
  })),
  tlsNames: ['api.example.com'],
  snapshotCredentials: { accessKey: 'who-stores-snapshots', secretKey: 'and-with-what' },
};

describe('a cluster', () => {
  let recording: Recording;
  beforeAll(async () => {
    recording = await recordCluster(args, (name) => (name.endsWith('-access') ? access : ''));
  });

  const stdinOf = (name: string): string => recording.commands.find((command) => command.name === name)!.stdin;
  const fileOf = (command: string, path: string): string => {
    const line = stdinOf(command)
      .split('\n')
      .find((found) => found.includes(` ${path} `))!;
    return Buffer.from(line.split(' ').at(-1)!, 'base64').toString();
  };

  it('sets every node up in the same steps', () => {
    expect(recording.commands.map(({ name }) => name).sort()).toMatchInlineSnapshot(`
      [
        "edge-k3s-master-access",
        "edge-k3s-master-files",
        "edge-k3s-master-k3s",
        "edge-k3s-master-prepared",
        "edge-k3s-worker-1-files",
        "edge-k3s-worker-1-k3s",
        "edge-k3s-worker-1-prepared",
        "edge-k3s-worker-1-volume",
        "edge-k3s-worker-2-files",
        "edge-k3s-worker-2-k3s",
        "edge-k3s-worker-2-prepared",
        "edge-k3s-worker-2-volume",
        "edge-k3s-worker-3-files",
        "edge-k3s-worker-3-k3s",
        "edge-k3s-worker-3-prepared",
        "edge-k3s-worker-3-volume",
        "edge-k3s-worker-4-files",
        "edge-k3s-worker-4-k3s",
        "edge-k3s-worker-4-prepared",
        "edge-k3s-worker-4-volume",
      ]
    `);
  });

  it('starts K3s on one node at a time, on the server first', () => {
    const starts = recording.events.filter((event) => /-k3s (begins|ends)$/.test(event));

    expect(starts).toEqual(ownSite.nodes.flatMap(({ name }) => [`edge-${name}-k3s begins`, `edge-${name}-k3s ends`]));
  });

  it('prepares agents without waiting for each other', () => {
    const { events } = recording;

    expect(events.indexOf('edge-k3s-worker-4-prepared begins')).toBeLessThan(
      events.indexOf('edge-k3s-worker-1-k3s ends'),
    );
  });

  it('passes secrets by standard input only, which is one itself', () => {
    const secrets = ['made-for-edge-server-token', 'made-for-edge-agent-token', 'known-agent-token', 'and-with-what'];
    for (const { name, inputs } of recording.commands) {
      const { stdin, connection: _, ...open } = inputs;

      expect(secrets.filter((secret) => JSON.stringify(open).includes(secret))).toEqual([]);
      expect(stdin === undefined ? !name.endsWith('-files') : typeof stdin === 'object' && secretMark in stdin!).toBe(
        true,
      );
      expect(open).not.toHaveProperty('environment');
    }
  });

  it('keeps the key of the machines a secret', () => {
    for (const { inputs } of recording.commands) {
      expect(JSON.stringify(inputs['connection'])).toMatch(new RegExp(`${secretMark}.*what-opens-the-door`));
    }
  });

  it('shows nobody what a server prints', async () => {
    expect(recording.commands.find(({ name }) => name.endsWith('-access'))!.inputs['logging']).toBe('none');
    expect(await isSecret(recording.cluster.kubeconfig)).toBe(true);
  });

  it('lets agents join with what makes them sure of the server, and with nothing that makes them one', () => {
    expect(fileOf('edge-k3s-worker-1-files', '/etc/rancher/k3s/token')).toBe('known-agent-token\n');
    expect(stdinOf('edge-k3s-worker-1-files')).not.toContain(base64('made-for-edge-server-token\n'));
  });

  it('has an API server that answers to its addresses and the names that were given', () => {
    expect(fileOf('edge-k3s-master-files', '/etc/rancher/k3s/config.yaml')).toContain(
      'tls-san:\n  - 10.0.0.10\n  - 198.51.100.10\n  - api.example.com\n',
    );
  });

  it('comes with a kubeconfig for where the server is reached', async () => {
    expect(await valueOf(recording.cluster.kubeconfig)).toContain('server: https://198.51.100.10:6443');
  });

  it('knows the version of every node', async () => {
    expect(await valueOf(recording.cluster.ready)).toEqual(
      Object.fromEntries(ownSite.nodes.map(({ name }) => [name, 'v1.34.3+k3s1'])),
    );
  });
});

describe('a cluster with three servers', () => {
  it('has its second and third join the first, as what they are sure of', async () => {
    const servers = ownSite.nodes.slice(0, 3).map((node) => ({ ...node, role: 'server' as const }));
    const machines = args.machines.slice(0, 3).map((machine, index) => ({ ...machine, node: servers[index]! }));
    const { commands, events } = await recordCluster({ ...args, machines }, (name) =>
      name.endsWith('-access') ? access : '',
    );
    const lines = commands.find(({ name }) => name === 'edge-k3s-worker-1-files')!.stdin.split('\n');
    const contents = lines.map((line) => Buffer.from(line.split(' ').at(-1)!, 'base64').toString());

    expect(contents).toContain('known-server-token\n');
    expect(contents.some((content) => content.includes('server: https://10.0.0.10:6443'))).toBe(true);
    expect(events.filter((event) => event.endsWith('-k3s begins'))).toEqual(
      servers.map(({ name }) => `edge-${name}-k3s begins`),
    );
  });
});
