import type { Construct } from 'constructs';
import type { ProbeSpec } from '../crds/probe.ts';
import { emptyField } from '../model/errors.ts';
import type { Fields } from './defined.ts';
import { KubernetesObject, type ObjectKind, type ObjectMetadata, withoutMetadata } from './kubernetes-object.ts';

const kind: ObjectKind = { apiVersion: 'monitoring.coreos.com/v1', kind: 'Probe', namespaced: true };

type ProbeFields = Fields<ProbeSpec>;

/** Which addresses a prober asks, and how. */
export type ProbeProps = ObjectMetadata &
  Omit<ProbeFields, 'prober' | 'targets'> & {
    /** Host and port of the prober, without a scheme, or all that there is to say about it. */
    readonly prober: string | ProbeFields['prober'];
    /** Addresses, or a search for them. */
    readonly targets: readonly string[] | ProbeFields['targets'];
  };

function isList(targets: ProbeProps['targets']): targets is readonly string[] {
  return Array.isArray(targets);
}

/**
 * A Probe of the Prometheus operator; for the probes of a container see `ContainerProbe`.
 *
 * @throws {Problems} when it has no targets.
 *
 * @example
 * new Probe(scope, 'web', { prober: 'blackbox-exporter:9115', module: 'http_2xx', targets: ['https://web.example.com'] });
 */
export class Probe extends KubernetesObject {
  constructor(scope: Construct, name: string, props: ProbeProps) {
    const { prober, targets, ...fields } = withoutMetadata(props);
    const spec: ProbeFields = {
      ...fields,
      prober: typeof prober === 'string' ? { url: prober } : prober,
      targets: isList(targets) ? { staticConfig: { static: targets } } : targets,
    };
    const isEmpty = isList(targets) && targets.length === 0;
    super(scope, name, kind, props, { spec }, isEmpty ? [emptyField('targets')] : []);
  }
}
