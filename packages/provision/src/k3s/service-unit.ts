import type { Node } from '@lumie-infra/common-chart';

/** The name of K3s's service, which differs by role so that tools of K3s know a node by it. */
export function serviceName(role: Node['role']): 'k3s' | 'k3s-agent' {
  return role === 'server' ? 'k3s' : 'k3s-agent';
}

/**
 * The service that runs K3s.
 *
 * Containers outlive it: a restart or another version of K3s leaves the pods of the node alone.
 *
 * @see https://docs.k3s.io/installation/configuration
 */
export function serviceUnit(role: Node['role']): string {
  return `[Unit]
Description=Kubernetes (K3s, ${role})
Documentation=https://docs.k3s.io
Wants=network-online.target lumie-firewall.service
After=network-online.target lumie-firewall.service

[Service]
Type=${role === 'server' ? 'notify' : 'exec'}
ExecStart=/usr/local/bin/k3s ${role}
KillMode=process
Delegate=yes
Restart=always
RestartSec=5s
TimeoutStartSec=0
LimitNOFILE=1048576
LimitNPROC=infinity
LimitCORE=infinity
TasksMax=infinity

[Install]
WantedBy=multi-user.target
`;
}
