import type { Construct } from 'constructs';
import type { ServiceMonitorSpec } from '../crds/service-monitor.ts';
import { emptyField } from '../model/errors.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata, withoutMetadata } from './kubernetes-object.ts';
import { type Labels, selectorLabels } from './label.ts';

const kind: ObjectKind = { apiVersion: 'monitoring.coreos.com/v1', kind: 'ServiceMonitor', namespaced: true };

/** Which ports of which Services Prometheus scrapes. */
export type ServiceMonitorProps = ObjectMetadata &
  Omit<Fields<ServiceMonitorSpec>, 'selector' | 'namespaceSelector'> & {
    /** Labels of the Services. @default - `app.kubernetes.io/name: <name of the monitor>`, which a Service of that name has */
    readonly selector?: Labels | undefined;
    /** Namespaces of the Services. @default - the monitor's own */
    readonly namespaces?: readonly string[] | undefined;
  };

/**
 * A ServiceMonitor.
 *
 * @throws {Problems} when it has no endpoints.
 *
 * @example
 * new ServiceMonitor(scope, 'web', { endpoints: [{ port: 'metrics' }] });
 */
export class ServiceMonitor extends KubernetesObject {
  constructor(scope: Construct, name: string, props: ServiceMonitorProps) {
    const { selector, namespaces, ...fields } = withoutMetadata(props);
    const spec: Fields<ServiceMonitorSpec> = {
      ...fields,
      selector: { matchLabels: selector ?? selectorLabels(name) },
      namespaceSelector: namespaces && { matchNames: namespaces },
    };
    super(scope, name, kind, props, { spec }, props.endpoints.length === 0 ? [emptyField('endpoints')] : []);
  }
}
