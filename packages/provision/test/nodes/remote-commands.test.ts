import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IsolatedRoot, type Outcome, findProgram, isolationProblem } from './isolated-root.ts';
import { type RecordedCommand, recordCluster } from './recorded-commands.ts';
import { settingsOf, siteWith } from './sites.ts';

const problem = isolationProblem() ?? ['sshd', 'ssh', 'ssh-keygen'].map(missing).find((found) => found !== undefined);

function missing(program: string): string | undefined {
  return findProgram(program) === undefined ? `there is no ${program}` : undefined;
}

const version = 'v1.34.3+k3s1';
const program = `${readFileSync(join(import.meta.dirname, 'k3s-stand-in.sh'), 'utf8')}# ${version}\n`;
const sha256 = createHash('sha256').update(program).digest('hex');
const site = siteWith({
  network: { nodeCIDRs: ['10.0.0.0/24'] },
  nodes: [
    { name: 'one', role: 'server', ocpus: 1, memoryGiB: 4 },
    { name: 'two', role: 'agent', ocpus: 2, memoryGiB: 16, dataVolumeGiB: 50 },
  ],
});

const sshdConfig = `Port 2222
ListenAddress 127.0.0.1
HostKey /fake/ssh/host
AuthorizedKeysFile /fake/ssh/user.pub
PidFile none
StrictModes no
UsePAM no
PermitRootLogin yes
PasswordAuthentication no
`;

describe.skipIf(problem !== undefined)(
  `the commands for a node, over SSH${problem === undefined ? '' : ` (skipped: ${problem})`}`,
  () => {
    let commands: readonly RecordedCommand[];
    const machines: Record<string, IsolatedRoot> = {};

    beforeAll(async () => {
      const base64 = (text: string): string => Buffer.from(text).toString('base64');
      const recording = await recordCluster(
        {
          settings: settingsOf(site, {
            release: { version, sha256: { amd64: sha256, arm64: sha256 }, source: 'file:///srv/k3s' },
          }),
          machines: site.nodes.map((node, index) => ({
            node,
            instanceId: node.name,
            address: `10.0.0.${10 + index}`,
            connection: { host: '127.0.0.1', port: 2222, user: 'root', privateKey: 'of the test' },
          })),
        },
        (name) =>
          name.endsWith('-access') ? ['', 'known-server-token', 'known-agent-token'].map(base64).join('\n') : '',
      );
      commands = recording.commands;
      for (const { name } of site.nodes) machines[name] = await machineWithSsh();
      machines['two']!.attachDisk('/dev/oracleoci/oraclevdb', 64);
    });
    afterAll(() => Object.values(machines).forEach((machine) => machine.stop()));

    const steps = (node: string): RecordedCommand[] => commands.filter(({ name }) => name.startsWith(`edge-${node}-`));

    /** As Pulumi does: the command as it is, its standard input, no terminal and no environment. */
    const remotely = (node: string, { create, stdin }: RecordedCommand): Outcome => {
      const options = ['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'LogLevel=ERROR', 'BatchMode=yes'];
      return machines[node]!.run(
        [
          'ssh',
          '-T',
          '-F',
          'none',
          '-i',
          '/fake/ssh/user',
          '-p',
          '2222',
          ...options.flatMap((option) => ['-o', option]),
          'root@127.0.0.1',
          create,
        ],
        stdin,
      );
    };

    it.each(['one', 'two'])('set node %s up, and change nothing when they are repeated', (node) => {
      for (const command of steps(node)) {
        expect({ name: command.name, ...remotely(node, command) }).toMatchObject({
          name: command.name,
          status: 0,
          stderr: '',
        });
      }
      const before = machines[node]!.state();
      for (const command of steps(node)) {
        const { stdout, stderr, status } = remotely(node, command);
        expect({ name: command.name, status, stderr }).toEqual({ name: command.name, status: 0, stderr: '' });
        expect(stdout.split('\n').filter((line) => /^(changed|removed) /.test(line))).toEqual([]);
      }
      expect(machines[node]!.state()).toBe(before);
    });

    it('leave no secret where others may read it', () => {
      for (const machine of Object.values(machines)) {
        expect(machine.openFilesWith(['made-for-edge', 'known-agent-token'])).toEqual([]);
        expect(machine.openFilesWith(['LUMIE-INPUT'])).toEqual([
          './etc/lumie-infra/firewall.rules',
          './usr/local/lib/lumie-infra/firewall.sh',
        ]);
      }
    });

    it('give back what the server lets others use it with', () => {
      const access = steps('one').find(({ name }) => name.endsWith('-access'))!;
      const [kubeconfig, token, agentToken] = remotely('one', access)
        .stdout.trim()
        .split('\n')
        .map((line) => Buffer.from(line, 'base64').toString());

      expect({ kubeconfig, token, agentToken }).toEqual({
        kubeconfig: 'clusters:\n  - cluster:\n      server: https://127.0.0.1:6443\n',
        token: 'made-for-edge-server-token\n',
        agentToken: 'made-for-edge-agent-token\n',
      });
    });
  },
);

/** A machine that offers this release of K3s, and that is reached over SSH from inside itself. */
async function machineWithSsh(): Promise<IsolatedRoot> {
  const machine = await IsolatedRoot.start();
  const folder = `/srv/k3s/${version}`;
  machine.shell(`mkdir -p ${folder}; cat >${folder}/k3s; cp ${folder}/k3s ${folder}/k3s-arm64`, program);
  machine.shell('cat >/fake/sshd_config', sshdConfig);
  machine.shell(`touch /fake/start
    mkdir /fake/ssh /run/sshd
    for name in host user; do ssh-keygen -q -t ed25519 -N '' -f /fake/ssh/$name; done
    grep --quiet '^sshd:' /etc/passwd || echo 'sshd:x:110:65534::/run/sshd:/usr/sbin/nologin' >>/etc/passwd
    $(command -v sshd) -f /fake/sshd_config`);
  while (machine.run(['bash', '--norc', '-c', 'exec 3<>/dev/tcp/127.0.0.1/2222']).status !== 0) await sleep(20);
  return machine;
}
