import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agentFiles } from '../../src/k3s/agent-files.ts';
import { filePayload } from '../../src/k3s/file-payload.ts';
import { type NodeFile, privateFile, rootFile } from '../../src/k3s/node-file.ts';
import { type NodeScript, nodeScript } from '../../src/k3s/node-script.ts';
import { serverFiles } from '../../src/k3s/server-files.ts';
import { IsolatedRoot, type Outcome, isolationProblem } from './isolated-root.ts';
import { agent, firstServer, ownSite, settingsOf } from './sites.ts';

const problem = isolationProblem();
const settings = settingsOf(ownSite);

// Much as the images of the cloud have them.
const imageRules = `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:InstanceServices - [0:0]
-A INPUT -m state --state RELATED,ESTABLISHED -j ACCEPT
-A INPUT -p icmp -j ACCEPT
-A INPUT -i lo -j ACCEPT
-A INPUT -p tcp -m state --state NEW -m tcp --dport 22 -j ACCEPT
-A INPUT -j REJECT --reject-with icmp-host-prohibited
-A FORWARD -j REJECT --reject-with icmp-host-prohibited
-A OUTPUT -d 169.254.0.0/16 -j InstanceServices
-A InstanceServices -d 169.254.0.2/32 -p tcp -m tcp --dport 3260 -j ACCEPT
COMMIT
`;

describe.skipIf(problem !== undefined)(
  `a script on a node${problem === undefined ? '' : ` (skipped: ${problem})`}`,
  () => {
    let machine: IsolatedRoot;

    beforeEach(async () => {
      machine = await IsolatedRoot.start();
      machine.shell('iptables-restore', imageRules);
    });
    afterEach(() => machine.stop());

    const run = (script: NodeScript, args: readonly string[] = [], stdin = '', environment = {}): Outcome =>
      machine.run(['bash', '--norc', '-c', nodeScript(script), script, ...args], stdin, environment);

    const succeed = (...props: Parameters<typeof run>): string => {
      const { status, stdout, stderr } = run(...props);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      return stdout;
    };

    /** Runs a script again, which must leave everything as it is, and say so. */
    const changesNothing = (...props: Parameters<typeof run>): void => {
      const before = machine.state();
      const printed = succeed(...props);

      expect(printed.split('\n').filter((line) => /^(changed|removed) /.test(line))).toEqual([]);
      expect(machine.state()).toBe(before);
    };

    const deploy = (files: readonly NodeFile[]): string => succeed('deploy-files', [], filePayload(files));

    describe('that deploys files', () => {
      const files = [
        rootFile('/etc/a/b.conf', 'one\n'),
        privateFile('/etc/a/c.conf', 'no end of line', { secret: true }),
      ];

      it('writes them as they are described, and then nothing', () => {
        expect(deploy(files)).toBe('changed /etc/a/b.conf\nchanged /etc/a/c.conf\n');
        expect(machine.shell('stat --format "%n %a %U:%G" /etc/a /etc/a/*; cat /etc/a/b.conf /etc/a/c.conf')).toBe(
          '/etc/a 755 root:root\n/etc/a/b.conf 644 root:root\n/etc/a/c.conf 600 root:root\none\nno end of line',
        );
        changesNothing('deploy-files', [], filePayload(files));
      });

      it('mends what somebody has changed, in content or in rights', () => {
        deploy(files);
        machine.shell('echo two >/etc/a/b.conf; chmod 644 /etc/a/c.conf');

        expect(deploy(files)).toBe('changed /etc/a/b.conf\nchanged /etc/a/c.conf\n');
        expect(machine.shell('cat /etc/a/b.conf; stat --format %a /etc/a/c.conf')).toBe('one\n600\n');
      });

      it('removes a file that is no longer one of ours', () => {
        deploy(files);

        expect(deploy(files.slice(0, 1))).toBe('unchanged /etc/a/b.conf\nremoved /etc/a/c.conf\n');
        expect(machine.shell('ls /etc/a')).toBe('b.conf\n');
      });

      it('replaces a link by the file, and leaves alone what it led to', () => {
        machine.shell('mkdir /etc/a; echo precious >/etc/precious; ln -s /etc/precious /etc/a/b.conf');
        deploy(files);

        expect(machine.shell('cat /etc/precious; cat /etc/a/b.conf; [[ ! -L /etc/a/b.conf ]]')).toBe('precious\none\n');
      });

      it('changes nothing when only some of them arrive', () => {
        const before = machine.state();

        for (const length of [1, 20, 60]) {
          expect(run('deploy-files', [], filePayload(files).slice(0, length))).toMatchObject({
            status: 1,
            stderr: 'the files arrived incomplete; nothing was changed, run it again\n',
          });
        }
        expect(machine.state()).toBe(before);
      });
    });

    describe('that prepares it', () => {
      it('brings packages, kernel and firewall, and then nothing', () => {
        deploy(serverFiles(settings, firstServer));

        expect(succeed('prepare-node', ['k3s'])).toMatchInlineSnapshot(`
          "changed packages: ca-certificates curl iptables
          changed kernel parameters: fs.inotify.max_user_instances fs.inotify.max_user_watches kernel.keys.root_maxbytes kernel.keys.root_maxkeys kernel.panic kernel.panic_on_oops net.bridge.bridge-nf-call-ip6tables net.bridge.bridge-nf-call-iptables net.ipv4.ip_forward net.ipv4.tcp_mtu_probing vm.overcommit_memory
          changed INPUT leads to LUMIE-INPUT
          changed FORWARD leads to LUMIE-FORWARD
          changed PREROUTING leads to LUMIE-PODS
          "
        `);
        expect(machine.takeLog()).toMatchInlineSnapshot(`
          [
            "cloud-init status --wait",
            "apt-get --quiet --option DPkg::Lock::Timeout=300 update",
            "apt-get --quiet --yes --no-install-recommends --option DPkg::Lock::Timeout=300 install ca-certificates curl iptables",
            "modprobe br_netfilter",
            "modprobe overlay",
            "modprobe wireguard",
            "sysctl --quiet --load /etc/sysctl.d/90-lumie-infra.conf",
            "systemctl daemon-reload ",
            "systemctl is-enabled lumie-firewall",
            "systemctl enable lumie-firewall",
          ]
        `);
        changesNothing('prepare-node', ['k3s']);
        expect(machine.takeLog().filter((line) => /^apt-get|^sysctl|^systemctl enable/.test(line))).toEqual([]);
      });

      it('tries again when packages cannot be had at once', () => {
        deploy(agentFiles(settings, agent));
        machine.shell(
          'echo 1 >/fake/apt-failures; printf "#!/bin/bash\\n" >/usr/local/sbin/sleep; chmod +x /usr/local/sbin/sleep',
        );

        expect(succeed('prepare-node', ['k3s-agent'])).toContain('changed packages: ca-certificates curl iptables');
      });

      it('waits for a first start that fails, and says so', () => {
        deploy(agentFiles(settings, agent));
        machine.shell('printf "#!/bin/bash\\nexit 1\\n" >/usr/local/sbin/cloud-init');

        expect(run('prepare-node', ['k3s-agent'])).toMatchObject({
          status: 1,
          stderr: 'the first start of the machine is not finished; see cloud-init status --long on it\n',
        });
      });
    });

    describe('that opens its firewall', () => {
      const rules = '/etc/lumie-infra/firewall.rules';
      const chains = (): string =>
        machine.shell(
          'iptables --list-rules | grep -v "^-P\\|^-N\\|LUMIE-INPUT -s"; iptables -t raw --list-rules PREROUTING',
        );

      beforeEach(() => void deploy(serverFiles(settings, firstServer)));

      it('puts our rules ahead of the refusal and keeps all others', () => {
        succeed('firewall', [rules]);

        expect(chains()).toMatchInlineSnapshot(`
          "-A INPUT -m state --state RELATED,ESTABLISHED -j ACCEPT
          -A INPUT -p icmp -j ACCEPT
          -A INPUT -i lo -j ACCEPT
          -A INPUT -p tcp -m state --state NEW -m tcp --dport 22 -j ACCEPT
          -A INPUT -j LUMIE-INPUT
          -A INPUT -j REJECT --reject-with icmp-host-prohibited
          -A FORWARD -j LUMIE-FORWARD
          -A FORWARD -j REJECT --reject-with icmp-host-prohibited
          -A OUTPUT -d 169.254.0.0/16 -j InstanceServices
          -A InstanceServices -d 169.254.0.2/32 -p tcp -m tcp --dport 3260 -j ACCEPT
          -A LUMIE-FORWARD -s 10.42.0.0/16 -j ACCEPT
          -A LUMIE-FORWARD -d 10.42.0.0/16 -j ACCEPT
          -P PREROUTING ACCEPT
          -A PREROUTING -j LUMIE-PODS
          "
        `);
        changesNothing('firewall', [rules]);
      });

      it('follows when addresses change, and leads there once', () => {
        succeed('firewall', [rules]);
        deploy(serverFiles({ ...settings, operatorCIDRs: ['198.51.100.0/24'] }, firstServer));
        succeed('firewall', [rules]);
        const listed = machine.shell('iptables --list-rules');

        expect(listed).toContain('-s 198.51.100.0/24');
        expect(listed).not.toContain('203.0.113.7');
        expect(listed.match(/-j LUMIE-INPUT/g)).toHaveLength(1);
      });

      it('mends a rule that somebody has put behind the refusal, or twice', () => {
        succeed('firewall', [rules]);
        const before = chains();
        machine.shell(`iptables --delete INPUT --jump LUMIE-INPUT; iptables --append INPUT --jump LUMIE-INPUT
        iptables --append INPUT --jump LUMIE-INPUT; iptables --insert FORWARD 1 --jump LUMIE-FORWARD`);
        succeed('firewall', [rules]);

        expect(chains()).toBe(before);
      });

      it('keeps the rules of a K3s that runs', () => {
        machine.shell(`iptables -N KUBE-FORWARD; iptables -I FORWARD 1 -j KUBE-FORWARD; iptables -N FLANNEL-FWD
        iptables -A FORWARD -j FLANNEL-FWD; iptables -A KUBE-FORWARD -m mark --mark 0x4000/0x4000 -j ACCEPT`);
        succeed('firewall', [rules]);

        expect(machine.shell('iptables --list-rules FORWARD; iptables --list-rules KUBE-FORWARD'))
          .toMatchInlineSnapshot(`
          "-P FORWARD ACCEPT
          -A FORWARD -j KUBE-FORWARD
          -A FORWARD -j LUMIE-FORWARD
          -A FORWARD -j REJECT --reject-with icmp-host-prohibited
          -A FORWARD -j FLANNEL-FWD
          -N KUBE-FORWARD
          -A KUBE-FORWARD -m mark --mark 0x4000/0x4000 -j ACCEPT
          "
        `);
      });

      it('leads to our rules where nothing is refused', () => {
        machine.shell('iptables --flush INPUT');
        succeed('firewall', [rules]);

        expect(machine.shell('iptables --list-rules INPUT')).toBe('-P INPUT ACCEPT\n-A INPUT -j LUMIE-INPUT\n');
      });
    });

    describe('that mounts a data volume', () => {
      const name = '/dev/oracleoci/oraclevdb';
      const args = [name, 'minio-data', '/mnt/minio-data', '1000:1000'];
      const refused = (): Outcome => {
        const before = machine.shell(`sha256sum < ${name}`);
        const outcome = run('data-volume', args);
        expect(machine.shell(`sha256sum < ${name}`)).toBe(before);
        expect(machine.shell('cat /proc/self/mounts')).not.toContain('minio-data');
        return outcome;
      };

      it('makes a file system on an empty disk, and then nothing', () => {
        machine.attachDisk(name, 64);

        expect(succeed('data-volume', args)).toMatchInlineSnapshot(`
          "changed file system minio-data
          changed fstab
          changed mount /mnt/minio-data
          changed owner of /mnt/minio-data
          "
        `);
        machine.shell('echo mine >/mnt/minio-data/object');
        changesNothing('data-volume', args);
        expect(machine.shell('cat /mnt/minio-data/object; stat --format "%u:%g %a" /mnt/minio-data; cat /etc/fstab'))
          .toMatchInlineSnapshot(`
          "mine
          1000:1000 750
          # file systems of the image
          LABEL=minio-data /mnt/minio-data ext4 defaults,noatime,nofail,x-systemd.device-timeout=60s 0 2
          "
        `);
      });

      it('mounts a disk of ours again, with what is on it', () => {
        machine.attachDisk(name, 64);
        succeed('data-volume', args);
        machine.shell('echo mine >/mnt/minio-data/object; umount /mnt/minio-data');

        expect(succeed('data-volume', args)).toContain(
          'unchanged file system minio-data\nunchanged fstab\nchanged mount',
        );
        expect(machine.shell('cat /mnt/minio-data/object')).toBe('mine\n');
      });

      it('leaves nothing to write to where the disk is not mounted', () => {
        machine.attachDisk(name, 64);
        succeed('data-volume', args);
        machine.shell('umount /mnt/minio-data');

        expect(machine.shell('stat --format "%U %a" /mnt/minio-data')).toBe('root 0\n');
      });

      it('refuses another file system', () => {
        const disk = machine.attachDisk(name, 64);
        machine.shell(`mkfs.ext4 -q -L photographs ${disk}`);

        expect(refused()).toMatchInlineSnapshot(`
          {
            "status": 1,
            "stderr": "/dev/oracleoci/oraclevdb holds ext4: label it minio-data if it is ours, or empty it; nothing was changed
          ",
            "stdout": "",
          }
        `);
      });

      it('refuses a table of partitions', () => {
        const disk = machine.attachDisk(name, 64);
        // One Linux partition, from sector 2048 on, and the mark of a table at the end of the sector.
        machine.shell(`printf '\\x00\\x00\\x00\\x00\\x83\\x00\\x00\\x00\\x00\\x08\\x00\\x00\\x00\\x40\\x00\\x00' | dd of=${disk} bs=1 seek=446 status=none
        printf '\\x55\\xaa' | dd of=${disk} bs=1 seek=510 status=none`);

        expect(refused()).toMatchInlineSnapshot(`
          {
            "status": 1,
            "stderr": "/dev/oracleoci/oraclevdb holds dos: label it minio-data if it is ours, or empty it; nothing was changed
          ",
            "stdout": "",
          }
        `);
      });

      it('refuses data without a file system, wherever it is', () => {
        const disk = machine.attachDisk(name, 64);

        for (const mebibytes of [0, 5, 16, 32, 63]) {
          machine.shell(`echo somebody wrote this | dd of=${disk} bs=1M seek=${mebibytes} conv=notrunc status=none`);
          expect(refused()).toMatchObject({
            status: 1,
            stderr: `${name} holds data without a file system: empty it if it may be lost; nothing was changed\n`,
          });
          machine.shell(`dd if=/dev/zero of=${disk} bs=1M seek=${mebibytes} count=1 status=none`);
        }
      });

      it('refuses a disk that is in use', () => {
        const disk = machine.attachDisk(name, 64);
        machine.shell(`mkfs.ext4 -q ${disk}; mkdir /srv/other; mount ${disk} /srv/other`);

        expect(run('data-volume', args)).toMatchObject({
          status: 1,
          stderr: `${name} is mounted under another name; nothing was changed\n`,
        });
      });

      it('refuses to hide files', () => {
        machine.attachDisk(name, 64);
        machine.shell('mkdir /mnt/minio-data; echo precious >/mnt/minio-data/file');

        expect(run('data-volume', args)).toMatchObject({
          status: 1,
          stderr: `${name} cannot be mounted at /mnt/minio-data, where files are; nothing was changed\n`,
        });
        expect(machine.shell('cat /mnt/minio-data/file')).toBe('precious\n');
      });
    });

    describe('that installs K3s', () => {
      const version = 'v1.34.3+k3s1';
      const program = (release: string): string =>
        `${readFileSync(join(import.meta.dirname, 'k3s-stand-in.sh'), 'utf8')}# ${release}\n`;
      const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
      const offer = (release: string, content = program(release)): void => {
        const folder = `/srv/k3s/${release.replace('+', '%2B')}`;
        machine.shell(`mkdir -p ${folder}; cat >${folder}/k3s; cp ${folder}/k3s ${folder}/k3s-arm64`, content);
        // A file's address is decoded before it is opened.
        machine.shell(`ln -sfn ${folder} /srv/k3s/${release}`);
      };
      const args = (release = version, checksum = sha256(program(release))): string[] => [
        'k3s',
        'k3s-master',
        release,
        'file:///srv/k3s',
        `amd64=${checksum}`,
        `arm64=${checksum}`,
      ];

      beforeEach(() => {
        machine.shell('touch /fake/packages');
        deploy(serverFiles(settings, firstServer));
        succeed('prepare-node', ['k3s']);
        offer(version);
        machine.takeLog();
      });

      it('fetches, checks and starts it, and then nothing', () => {
        expect(succeed('install-k3s', args())).toMatchInlineSnapshot(`
          "changed K3s to v1.34.3+k3s1
          changed k3s restarted
          k3s-master is ready with v1.34.3+k3s1
          "
        `);
        expect(machine.takeLog().map((line) => line.replace('k3s-arm64', 'k3s'))).toMatchInlineSnapshot(`
          [
            "curl file:///srv/k3s/v1.34.3%2Bk3s1/k3s",
            "systemctl daemon-reload ",
            "systemctl is-enabled k3s",
            "systemctl enable k3s",
            "systemctl restart k3s",
            "systemctl is-active k3s",
          ]
        `);
        changesNothing('install-k3s', args());
        expect(machine.takeLog()).toEqual([
          'systemctl daemon-reload ',
          'systemctl is-enabled k3s',
          'systemctl is-active k3s',
          'systemctl is-active k3s',
        ]);
      });

      it('installs nothing whose checksum differs', () => {
        offer(version, 'not what was released');
        const before = machine.state();

        expect(run('install-k3s', args())).toMatchObject({
          status: 1,
          stderr: expect.stringMatching(
            /^what was downloaded is not K3s v1\.34\.3\+k3s1 for \w+: its checksum differs; nothing was installed\n$/,
          ) as string,
        });
        expect(machine.state().replaceAll(/^usr\/local\/bin .*\n/gm, '')).toBe(
          before.replaceAll(/^usr\/local\/bin .*\n/gm, ''),
        );
      });

      it('installs nothing without a checksum', () => {
        expect(run('install-k3s', args(version, 'unknown'))).toMatchObject({
          status: 1,
          stderr: expect.stringContaining('no checksum of K3s v1.34.3+k3s1') as string,
        });
      });

      it('restarts it once when a file of its configuration has changed', () => {
        succeed('install-k3s', args());
        deploy(serverFiles({ ...settings, operatorCIDRs: [], featureGates: [] }, firstServer));

        expect(succeed('install-k3s', args())).toContain('changed k3s restarted');
        changesNothing('install-k3s', args());
      });

      it('does not restart it for a file that it does not read', () => {
        succeed('install-k3s', args());
        deploy(serverFiles({ ...settings, operatorCIDRs: [] }, firstServer));

        expect(succeed('install-k3s', args())).toContain('unchanged k3s runs');
      });

      it('upgrades it when the version differs', () => {
        succeed('install-k3s', args());
        offer('v1.34.4+k3s1');

        machine.takeLog();

        expect(succeed('install-k3s', args('v1.34.4+k3s1'))).toMatchInlineSnapshot(`
          "changed snapshot before-v1.34.4-k3s1 taken
          changed K3s to v1.34.4+k3s1
          changed k3s restarted
          k3s-master is ready with v1.34.4+k3s1
          "
        `);
        expect(machine.takeLog()).toContain('k3s etcd-snapshot save --name before-v1.34.4-k3s1');
      });

      it('goes back to no older version', () => {
        succeed('install-k3s', args());
        const before = machine.state();
        offer('v1.34.2+k3s1');

        expect(run('install-k3s', args('v1.34.2+k3s1'))).toMatchObject({
          status: 1,
          stderr:
            'k3s-master has K3s v1.34.3+k3s1, and what it keeps cannot be read by v1.34.2+k3s1; restore a snapshot to go back\n',
        });
        machine.shell('rm -r /srv/k3s/v1.34.2*');
        expect(machine.state().replaceAll(/^srv.*\n/gm, '')).toBe(before.replaceAll(/^srv.*\n/gm, ''));
      });

      it('restarts it again when it did not become ready the last time', () => {
        machine.shell('printf "#!/bin/bash\\nexit 0\\n" >/usr/local/sbin/sleep; chmod +x /usr/local/sbin/sleep');
        machine.shell('mv /usr/local/sbin/curl /usr/local/sbin/curl.up');
        machine.shell(
          `cat >/usr/local/sbin/curl && chmod +x /usr/local/sbin/curl`,
          '#!/bin/bash\n[[ "${*: -1}" != http://* ]] || exit 7\nexec /usr/bin/curl "$@"\n',
        );

        expect(run('install-k3s', args(), '', { K3S_PATIENCE: '1' })).toMatchObject({
          status: 1,
          stderr:
            'k3s-master is not ready with v1.34.3+k3s1 after 1 seconds: the kubelet does not run; see journalctl --unit k3s on it\n',
        });
        machine.shell('mv /usr/local/sbin/curl.up /usr/local/sbin/curl');

        expect(succeed('install-k3s', args())).toContain('changed k3s restarted');
      });
    });

    describe('that takes K3s away', () => {
      const leftovers = `mkdir -p /etc/rancher/k3s /var/lib/rancher/k3s/server/db /var/lib/rancher/k3s/storage/pvc-1 /usr/local/bin
      mkdir -p /var/lib/kubelet/pods/1/volumes/data /run/k3s/containerd/shm /mnt/minio-data /var/lib/lumie-infra
      echo row >/var/lib/rancher/k3s/storage/pvc-1/table; echo object >/mnt/minio-data/object
      touch /usr/local/bin/k3s /etc/systemd/system/k3s.service; ln -s k3s /usr/local/bin/kubectl
      mount --bind /mnt/minio-data /var/lib/kubelet/pods/1/volumes/data; mount -t tmpfs none /run/k3s/containerd/shm
      iptables -N KUBE-FORWARD; iptables -I FORWARD 1 -j KUBE-FORWARD; iptables -t nat -N KUBE-SERVICES`;

      beforeEach(() => void machine.shell(leftovers));

      it('keeps every volume, and the rules that were there before, and then does nothing', () => {
        succeed('uninstall-k3s', ['keep-volumes']);

        expect(machine.shell('cat /mnt/minio-data/object /var/lib/rancher/k3s/storage/pvc-1/table')).toBe(
          'object\nrow\n',
        );
        expect(
          machine.shell(
            'ls -d /etc/rancher /var/lib/rancher/k3s/* /var/lib/kubelet /usr/local/bin/k* 2>/dev/null || true',
          ),
        ).toBe('/var/lib/rancher/k3s/storage\n');
        expect(machine.shell('iptables-save')).not.toContain('KUBE');
        expect(machine.shell('iptables --list-rules INPUT')).toContain('--dport 22');
        changesNothing('uninstall-k3s', ['keep-volumes']);
      });

      it('takes the volumes on the disk of the system when told so, never the data volume', () => {
        succeed('uninstall-k3s', ['with-volumes']);

        expect(machine.shell('cat /mnt/minio-data/object; ls /var/lib/rancher')).toBe('object\n');
      });

      it('ends the containers that run, with all that they started', () => {
        const shim = '/var/lib/rancher/k3s/data/1/bin/containerd-shim-runc-v2';
        machine.shell(`mkdir -p $(dirname ${shim}); cp $(command -v bash) ${shim}
        setsid ${shim} --norc -c 'sleep 800 & sleep 801; true' </dev/null >/dev/null 2>&1 &
        until pgrep --full 'sleep 801' >/dev/null; do sleep 0.05; done`);
        succeed('uninstall-k3s', ['keep-volumes']);

        expect(machine.shell(`pgrep --full --list-full '^sleep 80|^${shim}' || true`)).toBe('');
      });

      it('wants to be told about volumes', () => {
        expect(run('uninstall-k3s')).toMatchObject({ status: 1, stderr: 'say keep-volumes or with-volumes\n' });
      });

      it('removes nothing while a foreign file system is below', () => {
        machine.shell(
          'mkdir /var/lib/rancher/k3s/storage/pvc-2; mount -t tmpfs none /var/lib/rancher/k3s/storage/pvc-2',
        );

        expect(run('uninstall-k3s', ['with-volumes'])).toMatchObject({
          status: 1,
          stderr: 'still mounted: /var/lib/rancher/k3s/storage/pvc-2; nothing was removed, unmount it first\n',
        });
        expect(machine.shell('ls /usr/local/bin/k3s')).toBe('/usr/local/bin/k3s\n');
      });
    });
  },
);
