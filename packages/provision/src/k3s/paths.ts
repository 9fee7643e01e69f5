/** Where things are on a node. */
export const paths = {
  /** Read by K3s at its start, and everything in it belongs to us. */
  config: '/etc/rancher/k3s',
  token: '/etc/rancher/k3s/token',
  agentToken: '/etc/rancher/k3s/agent-token',
  admission: '/etc/rancher/k3s/psa.yaml',
  auditPolicy: '/etc/rancher/k3s/audit.yaml',
  auditLog: '/var/lib/rancher/k3s/server/logs/audit.log',
  /** What of ours is no configuration of a program. */
  ours: '/etc/lumie-infra',
  firewallRules: '/etc/lumie-infra/firewall.rules',
  firewallScript: '/usr/local/lib/lumie-infra/firewall.sh',
} as const;
