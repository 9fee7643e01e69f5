import { type NodeFile, rootFile } from './node-file.ts';

/** Parts of the kernel that containers and their network need. */
const modules = ['br_netfilter', 'overlay', 'wireguard'];

const parameters = {
  // The kubelet refuses to start on a kernel that has other values for these.
  'kernel.keys.root_maxbytes': 25_000_000,
  'kernel.keys.root_maxkeys': 1_000_000,
  'kernel.panic': 10,
  'kernel.panic_on_oops': 1,
  'vm.overcommit_memory': 1,
  'vm.panic_on_oom': 0,
  // Packets between pods pass the rules of services and policies.
  'net.bridge.bridge-nf-call-ip6tables': 1,
  'net.bridge.bridge-nf-call-iptables': 1,
  'net.ipv4.ip_forward': 1,
  // No message about packets that are too large comes in from the internet, so TCP finds out by itself.
  'net.ipv4.tcp_mtu_probing': 1,
  // Every collector of logs and every controller watches files; Ubuntu's 128 are for one desktop.
  'fs.inotify.max_user_instances': 8192,
  'fs.inotify.max_user_watches': 524_288,
} as const;

/** What the kernel of a node loads and how it behaves. */
export function kernelFiles(): NodeFile[] {
  const lines = Object.entries(parameters).map(([name, value]) => `${name} = ${value}\n`);
  return [
    rootFile('/etc/modules-load.d/90-lumie-infra.conf', modules.map((name) => `${name}\n`).join('')),
    rootFile('/etc/sysctl.d/90-lumie-infra.conf', lines.sort().join('')),
  ];
}
