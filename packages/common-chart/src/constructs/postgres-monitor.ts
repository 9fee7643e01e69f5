import type { Construct } from 'constructs';
import type { ObjectMetadata } from './kubernetes-object.ts';
import { PodMonitor } from './pod-monitor.ts';

/** How the metrics of a cluster are scraped. */
export interface PostgresMonitorProps extends ObjectMetadata {
  /** @default - Prometheus' own */
  readonly interval?: string | undefined;
}

/** The PodMonitor of the PostgresCluster of this name; the operator's own way to make one is deprecated. */
export class PostgresMonitor extends PodMonitor {
  constructor(scope: Construct, cluster: string, props: PostgresMonitorProps = {}) {
    const { interval, ...metadata } = props;
    super(scope, cluster, {
      ...metadata,
      selector: { 'cnpg.io/cluster': cluster, 'cnpg.io/podRole': 'instance' },
      podMetricsEndpoints: [{ port: 'metrics', interval }],
    });
  }
}
