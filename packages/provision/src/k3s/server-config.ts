import { apiServerArgs } from './api-server-args.ts';
import type { K3sSettings, SnapshotCredentials, SnapshotStore } from './k3s-settings.ts';
import { kubeletArgs } from './kubelet-args.ts';
import type { ServerFacts } from './node-facts.ts';
import { nodeConfig } from './node-config.ts';
import { paths } from './paths.ts';
import { programArgs } from './program-args.ts';

const controlPlaneTaint = 'node-role.kubernetes.io/control-plane=true:NoSchedule';

/** The configuration of K3s on a server. */
export function serverConfig(settings: K3sSettings, server: ServerFacts): Readonly<Record<string, unknown>> {
  const { network, hasAgents, snapshots } = settings;
  return {
    ...nodeConfig(server),
    ...(server.joins === undefined ? { 'cluster-init': true } : { server: server.joins }),
    'agent-token-file': paths.agentToken,
    ...(hasAgents ? { 'node-taint': [controlPlaneTaint] } : {}),

    'tls-san': [...new Set([server.address, ...server.tlsNames])].sort(),
    'write-kubeconfig-mode': '0600',
    'secrets-encryption': true,
    'secrets-encryption-provider': 'secretbox',

    'cluster-cidr': network.podCIDR,
    'service-cidr': network.serviceCIDR,
    'cluster-dns': network.dnsServiceIP,
    'cluster-domain': network.clusterDomain,
    // Pods of two tenancies talk through networks that neither owns alone.
    'flannel-backend': 'wireguard-native',

    // The platform brings DNS, ingress and load balancing. Volumes and the metrics of resources are K3s's own.
    disable: ['coredns', 'servicelb', 'traefik'],
    'disable-helm-controller': true,

    'etcd-snapshot-schedule-cron': snapshots?.schedule ?? '0 */6 * * *',
    'etcd-snapshot-retention': snapshots?.retention ?? 28,
    'etcd-snapshot-compress': true,

    'kubelet-arg': kubeletArgs(settings, 'server'),
    'kube-apiserver-arg': apiServerArgs(settings),
    'kube-controller-manager-arg': programArgs({ 'terminated-pod-gc-threshold': 100 }),
  };
}

/**
 * Where snapshots go besides the node's disk, and with what.
 *
 * Not in a Secret of the cluster: a lost cluster could not be restored with it.
 */
export function snapshotConfig(
  { endpoint, region, bucket, folder, retention }: SnapshotStore,
  { accessKey, secretKey }: SnapshotCredentials,
): Readonly<Record<string, unknown>> {
  return {
    'etcd-s3': true,
    'etcd-s3-endpoint': endpoint,
    'etcd-s3-region': region,
    'etcd-s3-bucket': bucket,
    // The object storage of Oracle knows buckets by path only.
    'etcd-s3-bucket-lookup-type': 'path',
    'etcd-s3-folder': folder,
    'etcd-s3-retention': retention,
    'etcd-s3-access-key': accessKey,
    'etcd-s3-secret-key': secretKey,
  };
}
