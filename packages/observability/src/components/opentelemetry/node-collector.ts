import { containerSecurity, resourceRequirements } from '@lumie-infra/common-chart';
import { nodeScraped } from '../../scrape-owner.ts';
import { accounts } from './access.ts';
import {
  batch,
  clusterAttribute,
  collectorConfig,
  memoryLimiter,
  nodeNameVariable,
  podAttributes,
  restrictedPod,
  retries,
} from './collector-config.ts';
import type { CollectorConfig } from './collector-config.ts';

/** The folders of the node that its collector reads and writes. */
const nodeFolders = { logs: '/var/log/pods', state: '/var/lib/otelcol' } as const;

/** Where the collector of a node gets what it sends, and where that goes. */
export interface NodeCollectorProps {
  readonly cluster: string;
  /** Namespace and name of the collector, whose own logs are left out: each line would make another. */
  readonly namespace: string;
  readonly name: string;
  readonly healthPort: number;
  readonly logsUrl: string;
  readonly remoteWriteUrl: string;
}

/**
 * The logs of every container of a node, and the metrics of what runs on every node.
 *
 * How far a file has been read, and what could not be sent, lies on the node, so a restart neither loses nor repeats.
 */
export function nodeCollectorConfig(props: NodeCollectorProps): CollectorConfig {
  const { logs, state } = nodeFolders;
  return collectorConfig({
    receivers: {
      file_log: {
        include: [`${logs}/*/*/*.log`],
        exclude: [`${logs}/${props.namespace}_${props.name}-collector-*/*/*.log`],
        // Only of files that were there before the first start; newer ones are read from their beginning.
        start_at: 'end',
        include_file_path: true,
        include_file_name: false,
        storage: 'file_storage',
        retry_on_failure: { enabled: true },
        // Knows what each container runtime writes, joins lines that it has cut, and reads the pod off the path.
        operators: [{ type: 'container', id: 'container-parser', add_metadata_from_filepath: true }],
      },
      // The operator adds the address of the target allocator, which knows the targets.
      prometheus: { config: { scrape_configs: [] } },
    },
    processors: {
      memory_limiter: memoryLimiter,
      k8s_attributes: podAttributes({ ownNodeOnly: true, association: ['k8s.pod.uid'] }),
      resource: clusterAttribute(props.cluster),
      batch,
    },
    exporters: {
      'otlp_http/loki': {
        endpoint: props.logsUrl,
        sending_queue: { enabled: true, storage: 'file_storage', queue_size: 1000 },
        // As long as the disk has room.
        retry_on_failure: { ...retries, max_elapsed_time: '0s' },
      },
      prometheus_remote_write: {
        endpoint: props.remoteWriteUrl,
        // The names are those of the exporters, which have their suffixes.
        add_metric_suffixes: false,
        target_info: { enabled: false },
        retry_on_failure: retries,
      },
    },
    extensions: {
      health_check: { endpoint: `0.0.0.0:${props.healthPort}` },
      file_storage: { directory: state, create_directory: true },
    },
    pipelines: {
      logs: {
        receivers: ['file_log'],
        processors: ['memory_limiter', 'k8s_attributes', 'resource', 'batch'],
        exporters: ['otlp_http/loki'],
      },
      metrics: {
        receivers: ['prometheus'],
        processors: ['memory_limiter', 'batch'],
        exporters: ['prometheus_remote_write'],
      },
    },
  });
}

/** The pods of the collector, one on each node, and of the allocator that shares the targets out. */
export interface NodeCollectorPods extends NodeCollectorProps {
  readonly image: string;
  readonly allocatorImage: string;
  readonly memory: string;
  readonly priorityClassName: string;
}

/** The collector of every node, as the operator takes it. */
export function nodeCollectorSpec(props: NodeCollectorPods) {
  const taken = { matchLabels: { [nodeScraped.label]: nodeScraped.value } };
  return {
    mode: 'daemonset',
    image: props.image,
    serviceAccount: accounts.node,
    priorityClassName: props.priorityClassName,
    tolerations: [{ operator: 'Exists' }],
    resources: resourceRequirements({ cpu: '49m', memory: props.memory }),
    // The files of the node belong to root; nothing else of root is needed to read them.
    securityContext: containerSecurity({ runAsUser: 0, runAsNonRoot: false }),
    env: [{ name: nodeNameVariable, valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } }],
    volumes: [
      { name: 'logs', hostPath: { path: nodeFolders.logs, type: 'Directory' } },
      { name: 'state', hostPath: { path: nodeFolders.state, type: 'DirectoryOrCreate' } },
    ],
    volumeMounts: [
      { name: 'logs', mountPath: nodeFolders.logs, readOnly: true },
      { name: 'state', mountPath: nodeFolders.state },
    ],
    targetAllocator: {
      enabled: true,
      image: props.allocatorImage,
      serviceAccount: accounts.targets,
      allocationStrategy: 'per-node',
      filterStrategy: 'relabel-config',
      prometheusCR: {
        enabled: true,
        scrapeInterval: '60s',
        serviceMonitorSelector: taken,
        podMonitorSelector: taken,
      },
      resources: resourceRequirements({ cpu: '15m', memory: '128Mi' }),
      podSecurityContext: restrictedPod,
      securityContext: containerSecurity(),
    },
    config: nodeCollectorConfig(props),
  };
}
