import type { Construct } from 'constructs';
import type { PodMonitorSpec } from '../crds/pod-monitor.ts';
import { emptyField } from '../model/errors.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata, withoutMetadata } from './kubernetes-object.ts';
import { type Labels, selectorLabels } from './label.ts';

const kind: ObjectKind = { apiVersion: 'monitoring.coreos.com/v1', kind: 'PodMonitor', namespaced: true };

/** Which ports of which pods Prometheus scrapes, without a Service. */
export type PodMonitorProps = ObjectMetadata &
  Omit<Fields<PodMonitorSpec>, 'selector' | 'namespaceSelector' | 'podMetricsEndpoints'> & {
    /** Labels of the pods. @default - `app.kubernetes.io/name: <name of the monitor>`, which the pods of a workload of that name have */
    readonly selector?: Labels | undefined;
    /** Namespaces of the pods. @default - the monitor's own */
    readonly namespaces?: readonly string[] | undefined;
    readonly podMetricsEndpoints: NonNullable<Fields<PodMonitorSpec>['podMetricsEndpoints']>;
  };

/**
 * A PodMonitor.
 *
 * @throws {Problems} when it has no endpoints.
 */
export class PodMonitor extends KubernetesObject {
  constructor(scope: Construct, name: string, props: PodMonitorProps) {
    const { selector, namespaces, ...fields } = withoutMetadata(props);
    const spec: Fields<PodMonitorSpec> = {
      ...fields,
      selector: { matchLabels: selector ?? selectorLabels(name) },
      namespaceSelector: namespaces && { matchNames: namespaces },
    };
    const problems = props.podMetricsEndpoints.length === 0 ? [emptyField('podMetricsEndpoints')] : [];
    super(scope, name, kind, props, { spec }, problems);
  }
}
