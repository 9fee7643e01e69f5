import type { Node } from '@lumie-infra/common-chart';
import { evictionThreshold, nodeReserve } from '@lumie-infra/common-chart/verify';
import type { K3sSettings } from './k3s-settings.ts';
import { featureGatesArg, programArgs } from './program-args.ts';
import { tlsCiphers } from './tls-ciphers.ts';

const mebibyte = 1024 ** 2;

/**
 * How the kubelet of a node runs.
 *
 * What is reserved, and when pods are evicted, is what the proof that the cluster fits on its nodes reckons with.
 *
 * @see https://docs.k3s.io/security/hardening-guide
 */
export function kubeletArgs({ featureGates }: K3sSettings, role: Node['role']): string[] {
  const { millicores, bytes } = nodeReserve[role];
  return programArgs({
    'kube-reserved': `cpu=${millicores}m,memory=${bytes / mebibyte}Mi`,
    // K3s on its own evicts for want of disk only, and the kernel would choose what to kill for want of memory.
    'eviction-hard': [
      `memory.available<${evictionThreshold.bytes / mebibyte}Mi`,
      'nodefs.available<5%',
      'nodefs.inodesFree<5%',
      'imagefs.available<5%',
    ].join(','),
    'event-qps': 50,
    'feature-gates': featureGatesArg(featureGates),
    // One pod cannot take all process numbers of the node; the largest of ours has some hundreds.
    'pod-max-pids': 4096,
    'streaming-connection-idle-timeout': '5m',
    'tls-cipher-suites': tlsCiphers.join(','),
    'tls-min-version': 'VersionTLS12',
  });
}
