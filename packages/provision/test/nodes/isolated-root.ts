import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// By address, not by name: a package of the product does not depend on the workspace's tools.
const tools = new URL('../../../../tools/debian-programs.ts', import.meta.url).href;
const debian = (await import(/* @vite-ignore */ tools)) as {
  readonly findProgram: (program: string) => string | undefined;
  readonly libraryPath: () => string;
};

/** The path of a program, on this machine or in the cache of packages; undefined when there is none. */
export const { findProgram } = debian;

/** Programs of Debian's that the machine gets when they are not installed here, and where they lie. */
const cache = join(import.meta.dirname, '../../../../node_modules/.cache/debian');

/** What a command did. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

// A copy of this machine's file system that is thrown away, with devices, processes and a network of its own.
const setUp = `set -euo pipefail
mount -t tmpfs none "$1"
mkdir "$1/upper" "$1/work" "$1/root" "$1/disks"
mount -t overlay none -o "lowerdir=/,upperdir=$1/upper,workdir=$1/work" "$1/root"
cd "$1/root"
mount -t proc none proc
mount -t sysfs none sys
for folder in dev root run tmp; do mount -t tmpfs none $folder; done
chmod 1777 tmp
mknod -m 666 dev/null c 1 3
mknod -m 666 dev/zero c 1 5
mknod -m 666 dev/random c 1 8
mknod -m 666 dev/urandom c 1 9
mknod -m 666 dev/tty c 5 0
mkdir dev/pts dev/oracleoci
mount -t devpts none dev/pts -o newinstance,ptmxmode=0666
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
mkdir -p fake/debian
if test -d "$3"; then mount --bind "$3" fake/debian; fi
echo '# file systems of the image' >etc/fstab
mount --bind "$2" "$1/root/mnt"
cp "$1"/root/mnt/* usr/local/sbin/
umount "$1/root/mnt"
ip link set lo up
echo ready
exec chroot . sleep 900
`;

/** Why this machine cannot isolate a test; nothing when it can. */
export function isolationProblem(): string | undefined {
  if (process.platform !== 'linux') return 'only Linux has namespaces';
  if (process.getuid?.() !== 0) return 'only root may mount';
  if (findProgram('xtables-nft-multi') === undefined) return 'there is no iptables';
  const needed = `mount -t tmpfs none /mnt && mkdir /mnt/upper /mnt/work &&
    mount -t overlay none -o lowerdir=/,upperdir=/mnt/upper,workdir=/mnt/work /mnt && losetup --find`;
  const { status } = spawnSync('unshare', ['--mount', '--net', '--pid', '--fork', 'bash', '-c', needed]);
  return status === 0 ? undefined : 'this machine lets nobody have namespaces, overlays and disks';
}

/** A machine in small: a root of its own for scripts to work in, where only what would reach further is faked. */
export class IsolatedRoot {
  readonly #folder: string;
  readonly #process: ReturnType<typeof spawn>;
  readonly #devices: string[] = [];
  #id = '';

  private constructor(folder: string) {
    this.#folder = folder;
    const fakes = join(import.meta.dirname, 'fakes');
    const namespaces = ['--mount', '--net', '--pid', '--fork', '--kill-child'];
    this.#process = spawn('unshare', [...namespaces, 'bash', '-c', setUp, 'set-up', folder, fakes, cache]);
  }

  static async start(): Promise<IsolatedRoot> {
    const root = new IsolatedRoot(mkdtempSync(join(tmpdir(), 'node-')));
    await root.#ready();
    root.#addPrograms();
    return root;
  }

  /** Runs a command of root in the machine. */
  run(command: readonly string[], stdin = '', environment: Readonly<Record<string, string>> = {}): Outcome {
    const { status, stdout, stderr } = this.#enter(
      ['chroot', join(this.#folder, 'root'), ...command],
      stdin,
      environment,
    );
    return { status, stdout, stderr };
  }

  /** Runs a line of shell in the machine, which must succeed; returns what it printed. */
  shell(line: string, stdin = ''): string {
    const { status, stdout, stderr } = this.run(['bash', '--norc', '-c', line], stdin);
    if (status !== 0) throw new Error(`${line}\n${stdout}${stderr}`);
    return stdout;
  }

  /** Everything of the machine that is not as it was, down to when each file was written, and its firewall. */
  state(): string {
    const files = `cd "$1/upper" && find . -path ./fake -prune -o -type f -exec sha256sum {} + -o -true | sort
      cd "$1/upper" && find . -path ./fake -prune -o -printf '%P %y %m %U:%G %T@ %l\\n' | sort`;
    const outside = this.#enter(['bash', '--norc', '-c', files, 'state', this.#folder]);
    const firewall = this.run(['iptables-save']).stdout.replaceAll(/\[\d+:\d+\]|^#.*$/gm, '');
    return `${outside.stdout}${outside.stderr}${firewall}`;
  }

  /** The files that were written, that not only root may read, and that hold one of these texts. */
  openFilesWith(texts: readonly string[]): string[] {
    const search = `cd "$1/upper" && find . -path ./fake -prune -o -type f -perm /0044 -print0 |
      xargs --null grep --files-with-matches --fixed-strings "$2"`;
    return this.#enter(['bash', '--norc', '-c', search, 'search', this.#folder, texts.join('\n')])
      .stdout.split('\n')
      .filter(Boolean)
      .sort();
  }

  /** What the fakes were asked to do since the last time. */
  takeLog(): string[] {
    return this.shell('cat /fake/log 2>/dev/null; rm -f /fake/log').split('\n').filter(Boolean);
  }

  /** Attaches a disk of zeros under a name of the cloud; returns its device. */
  attachDisk(name: string, mebibytes: number): string {
    const file = join(this.#folder, 'disks', `${this.#devices.length}`);
    const attach = `truncate --size ${mebibytes}M "$1" && device=$(losetup --find --show --partscan "$1") && echo "$device"`;
    const { status, stdout, stderr } = this.#enter(['bash', '--norc', '-c', attach, 'attach', file]);
    const device = stdout.trim();
    if (status !== 0) throw new Error(stderr);
    this.#devices.push(device);
    const number = device.replace('/dev/loop', '');
    this.shell(`mknod -m 660 ${device} b 7 ${number} && ln -sf ${device} ${name}`);
    return device;
  }

  /** Takes the machine away with everything that was done to it. */
  stop(): void {
    this.shell(`awk '$1 ~ "^/dev/loop" { print $2 }' /proc/self/mounts | tac | xargs --no-run-if-empty umount`);
    for (const device of this.#devices) spawnSync('losetup', ['--detach', device]);
    this.#process.kill('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #ready(): Promise<void> {
    let printed = '';
    this.#process.stdout?.on('data', (data: Buffer) => (printed += data.toString()));
    this.#process.stderr?.on('data', (data: Buffer) => (printed += data.toString()));
    while (!printed.includes('ready')) {
      if (this.#process.exitCode !== null) throw new Error(printed);
      await sleep(10);
    }
    // The namespaces are those of the child of `unshare`.
    const children = `/proc/${this.#process.pid}/task/${this.#process.pid}/children`;
    this.#id = spawnSync('cat', [children], { encoding: 'utf8' }).stdout.trim();
  }

  #enter(
    command: readonly string[],
    input = '',
    environment: Readonly<Record<string, string>> = {},
  ): SpawnSyncReturns<string> {
    const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
    return spawnSync('nsenter', ['--target', this.#id, '--mount', '--net', '--pid', ...command], {
      input,
      encoding: 'utf8',
      timeout: 60_000,
      env: { PATH: path, HOME: '/root', LC_ALL: 'C.UTF-8', K3S_PATIENCE: '2', ...environment },
    });
  }

  // Programs that are in the cache only get a name in the machine, and their libraries.
  #addPrograms(): void {
    const inside = (text: string): string => text.replaceAll(cache, '/fake/debian');
    for (const [program, names] of Object.entries(cachedPrograms)) {
      const path = debian.findProgram(program);
      if (path === undefined || !path.startsWith(cache)) continue;
      const libraries = inside(debian.libraryPath());
      for (const name of names) {
        const words = [inside(path), ...(program === name ? [] : [name])].join(' ');
        const modules = libraries.split(':').map((folder) => `${folder}/xtables`);
        this.shell(
          `cat >/usr/local/sbin/${name} && chmod +x /usr/local/sbin/${name}`,
          `#!/bin/bash
export LD_LIBRARY_PATH=${libraries}
for folder in ${modules.join(' ')}; do [[ ! -d $folder ]] || export XTABLES_LIBDIR=$folder; done
exec ${words} "$@"
`,
        );
      }
    }
  }
}

/** Programs by the names that they go under. */
const cachedPrograms = {
  'xtables-nft-multi': ['iptables', 'iptables-save', 'iptables-restore'],
  sshd: ['sshd'],
} as const;
