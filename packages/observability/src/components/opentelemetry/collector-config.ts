/** Parts of one kind by name; the name begins with the type of the part, and may go on with `/` and more. */
export type Parts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What applications and machines tell about themselves. */
type Signal = 'logs' | 'metrics' | 'traces';

/** The configuration of a collector. */
export interface CollectorConfig {
  readonly receivers: Parts;
  readonly processors: Parts;
  readonly exporters: Parts;
  readonly extensions: Parts;
  readonly service: {
    readonly extensions: readonly string[];
    readonly pipelines: Readonly<
      Partial<Record<Signal, Readonly<Record<'exporters' | 'processors' | 'receivers', readonly string[]>>>>
    >;
  };
}

type NameOf<Named extends Parts> = Extract<keyof Named, string>;

/** A way through a collector: what comes in, what is done to it in this order, and where it goes. */
export interface Pipeline<Receivers extends Parts, Processors extends Parts, Exporters extends Parts> {
  readonly receivers: readonly NameOf<Receivers>[];
  readonly processors: readonly NameOf<Processors>[];
  readonly exporters: readonly NameOf<Exporters>[];
}

/** What a collector is made of. */
export interface CollectorParts<
  Receivers extends Parts,
  Processors extends Parts,
  Exporters extends Parts,
  Extensions extends Parts,
> {
  readonly receivers: Receivers;
  readonly processors: Processors;
  readonly exporters: Exporters;
  readonly extensions: Extensions;
  readonly pipelines: Readonly<
    Partial<Record<Signal, Pipeline<NoInfer<Receivers>, NoInfer<Processors>, NoInfer<Exporters>>>>
  >;
}

/**
 * The configuration of a collector, all of whose extensions run.
 *
 * A pipeline that names a part which is not there does not compile.
 *
 * @example
 * const config = collectorConfig({
 *   receivers: { otlp: { protocols: { grpc: { endpoint: '0.0.0.0:4317' } } } },
 *   processors: {},
 *   exporters: { debug: {} },
 *   extensions: {},
 *   pipelines: { traces: { receivers: ['otlp'], processors: [], exporters: ['debug'] } },
 * });
 */
export function collectorConfig<
  Receivers extends Parts,
  Processors extends Parts,
  Exporters extends Parts,
  Extensions extends Parts,
>(parts: CollectorParts<Receivers, Processors, Exporters, Extensions>): CollectorConfig {
  const { pipelines, ...rest } = parts;
  return { ...rest, service: { extensions: Object.keys(parts.extensions), pipelines } };
}

/** Refuses data before the collector would run out of memory; the first processor of every pipeline. */
export const memoryLimiter = { check_interval: '1s', limit_percentage: 80, spike_limit_percentage: 20 } as const;

/** Sends many records at once. */
export const batch = { timeout: '5s', send_batch_size: 1024, send_batch_max_size: 2048 } as const;

/** What is known of the pod that a record comes from, asked of the Kubernetes API. */
export function podAttributes(settings: {
  /** Only pods of the collector's own node are looked at. */
  readonly ownNodeOnly: boolean;
  /** How the pod is told: by attributes of the resource, or by who has sent the record. */
  readonly association: readonly ('k8s.pod.uid' | 'k8s.pod.ip' | 'connection')[];
}) {
  return {
    auth_type: 'serviceAccount',
    ...(settings.ownNodeOnly ? { filter: { node_from_env_var: nodeNameVariable } } : {}),
    extract: {
      metadata: [
        'k8s.namespace.name',
        'k8s.pod.name',
        'k8s.pod.uid',
        'k8s.node.name',
        'k8s.deployment.name',
        'k8s.statefulset.name',
        'k8s.daemonset.name',
        'k8s.cronjob.name',
        'k8s.job.name',
        'service.name',
      ],
    },
    pod_association: settings.association.map((from) => ({
      sources: [from === 'connection' ? { from } : { from: 'resource_attribute', name: from }],
    })),
  };
}

/** The environment variable with the name of the node. */
export const nodeNameVariable = 'K8S_NODE_NAME';

/** Marks every record with the name of the cluster, as metrics in the bucket are. */
export function clusterAttribute(cluster: string) {
  return { attributes: [{ key: 'k8s.cluster.name', value: cluster, action: 'upsert' }] };
}

/** Tries again for a quarter of an hour. */
export const retries = { enabled: true, initial_interval: '5s', max_interval: '60s', max_elapsed_time: '15m' } as const;

/** The pod of a collector that needs nothing of its node. */
export const restrictedPod = { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } } as const;
