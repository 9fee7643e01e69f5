import type { Node } from '@lumie-infra/common-chart';
import type { K3sSettings } from './k3s-settings.ts';
import { type NodeFile, rootFile } from './node-file.ts';
import { nodeScript } from './node-script.ts';
import { paths } from './paths.ts';

/** Ports of a node that others need; the last two are those of servers. */
const nodePorts = {
  kubelet: { protocol: 'tcp', port: '10250' },
  // The exporter of a machine's own metrics is in its network, not in that of pods.
  machineMetrics: { protocol: 'tcp', port: '9100' },
  wireguard: { protocol: 'udp', port: '51820' },
  api: { protocol: 'tcp', port: '6443' },
  etcd: { protocol: 'tcp', port: '2379:2380' },
} as const;

/** The addresses of services that the cloud offers to the machine itself, its credentials among them. */
const cloudServices = '169.254.0.0/16';

/**
 * What passes a node's own firewall, as `iptables-restore` takes it: chains of ours, to which the script leads.
 *
 * Services are no destination here: their addresses have become those of pods before these rules see a packet.
 */
export function firewallRules({ network, operatorCIDRs }: K3sSettings, role: Node['role']): string {
  const { podCIDR, nodeCIDRs } = network;
  const accept = (source: string, { protocol, port }: (typeof nodePorts)[keyof typeof nodePorts]): string =>
    `-A LUMIE-INPUT -s ${source} -p ${protocol} -m ${protocol} --dport ${port} -j ACCEPT`;
  const isServer = role === 'server';
  const input = [
    ...nodeCIDRs.map((source) => accept(source, nodePorts.wireguard)),
    ...[nodePorts.kubelet, nodePorts.machineMetrics].flatMap((port) =>
      [...nodeCIDRs, podCIDR].map((source) => accept(source, port)),
    ),
    ...(isServer ? [...nodeCIDRs, podCIDR, ...operatorCIDRs].map((source) => accept(source, nodePorts.api)) : []),
    ...(isServer ? nodeCIDRs.map((source) => accept(source, nodePorts.etcd)) : []),
  ];
  const pods = `-A LUMIE-PODS -s ${podCIDR} -d ${cloudServices}`;
  return [
    '*raw',
    ':LUMIE-PODS - [0:0]',
    `${pods} -p udp -m udp --dport 53 -j RETURN`,
    `${pods} -p tcp -m tcp --dport 53 -j RETURN`,
    `${pods} -j DROP`,
    'COMMIT',
    '*filter',
    ':LUMIE-INPUT - [0:0]',
    ':LUMIE-FORWARD - [0:0]',
    ...input,
    `-A LUMIE-FORWARD -s ${podCIDR} -j ACCEPT`,
    `-A LUMIE-FORWARD -d ${podCIDR} -j ACCEPT`,
    'COMMIT',
    '',
  ].join('\n');
}

const unit = `[Unit]
Description=Rules of the node's firewall that K3s needs
# The rules of the image come first, and again whenever they are loaded anew.
After=netfilter-persistent.service
PartOf=netfilter-persistent.service

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/bin/bash ${paths.firewallScript} ${paths.firewallRules}

[Install]
WantedBy=multi-user.target netfilter-persistent.service
`;

/** The rules of the node's firewall, and what loads them at every start. */
export function firewallFiles(settings: K3sSettings, role: Node['role']): NodeFile[] {
  return [
    rootFile(paths.firewallRules, firewallRules(settings, role)),
    rootFile(paths.firewallScript, nodeScript('firewall')),
    rootFile('/etc/systemd/system/lumie-firewall.service', unit),
  ];
}
