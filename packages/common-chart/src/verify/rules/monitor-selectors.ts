import { nearest } from '../../model/nearest.ts';
import { type ClusterModel, type OwnedObject, describeObject } from '../cluster-model.ts';
import { monitorFindsNoPods, monitorFindsNoService, monitorPortIsMissing, scrapedTwice } from '../errors.ts';
import { at, isJsonMap, listAt, textAt } from '../json-value.ts';
import { knownPods } from '../known-pods.ts';
import { describeSelector, hasLabels, selects } from '../label-selector.ts';
import { type Producer, producers } from '../producers.ts';
import { opens } from '../reference-rule.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Every ServiceMonitor and PodMonitor finds something, with the ports that it scrapes, and scrapes nothing twice. */
export const monitorSelectors: Rule = {
  name: 'monitor-selectors',
  summary:
    'Every ServiceMonitor and PodMonitor finds something, with the ports that it scrapes, and scrapes nothing twice.',
  explanation: `A monitor that selects nothing is valid, silent, and leaves every alert over its metrics without data.

Mend it by taking labels and port name from the Service or the pods. Services that a chart makes are known through \`provides.services\` and \`serviceLabels\`, pods that it makes through \`provides.workloads\`.`,
  check: (model) => {
    const services = model.ofKind('ServiceMonitor.monitoring.coreos.com');
    const pods = model.ofKind('PodMonitor.monitoring.coreos.com');
    return {
      checked: services.length + pods.length,
      problems: [
        ...services.flatMap((monitor) => serviceProblems(model, monitor)),
        ...pods.flatMap((monitor) => podProblems(model, monitor)),
      ],
    };
  },
};

/** The namespaces that a monitor looks into; `undefined` for all. */
function namespacesOf({ object }: OwnedObject): readonly (string | undefined)[] | undefined {
  if (at(object, 'spec', 'namespaceSelector', 'any') === true) return undefined;
  const named = listAt(object, 'spec', 'namespaceSelector', 'matchNames').map(String);
  return named.length === 0 ? [object.metadata.namespace] : named;
}

function serviceProblems(model: ClusterModel, monitor: OwnedObject): RuleProblem[] {
  const selector = at(monitor.object, 'spec', 'selector');
  const namespaces = namespacesOf(monitor);
  const known = producers(model);
  const matched = known
    .ofKind('Service')
    .filter(
      (service) =>
        (namespaces === undefined || namespaces.includes(service.namespace)) &&
        service.labels !== undefined &&
        selects(selector, service.labels) &&
        known.of('Service', service.namespace, service.name).includes(service),
    );
  if (matched.length === 0) {
    return [say(monitor, 'spec.selector', monitorFindsNoService(describeSelector(selector), namespaces))];
  }
  return listAt(monitor.object, 'spec', 'endpoints').flatMap((endpoint, index) => {
    const port = textAt(endpoint, 'port');
    if (port === undefined) return [];
    const field = `spec.endpoints[${index}].port`;
    const open = matched.filter(({ ports = {} }) => opens(ports, port));
    if (open.length === 0) {
      const names = matched.flatMap(({ ports = {} }) => Object.keys(ports));
      return [say(monitor, field, monitorPortIsMissing(port, nearest(port, names), names))];
    }
    const twice = sharingPods(open);
    return twice === undefined
      ? []
      : [
          say(
            monitor,
            field,
            scrapedTwice(
              port,
              twice.map(({ name }) => name),
            ),
          ),
        ];
  });
}

/** Two Services that lead to the same pods. */
function sharingPods(services: readonly Producer[]): readonly [Producer, Producer] | undefined {
  for (const [index, first] of services.entries()) {
    const second = services
      .slice(index + 1)
      .find(
        (other) =>
          first.namespace === other.namespace &&
          first.selector !== undefined &&
          other.selector !== undefined &&
          Object.keys(first.selector).length === Object.keys(other.selector).length &&
          hasLabels(first.selector, other.selector),
      );
    if (second !== undefined) return [first, second];
  }
  return undefined;
}

function podProblems(model: ClusterModel, monitor: OwnedObject): RuleProblem[] {
  const selector = at(monitor.object, 'spec', 'selector');
  const namespaces = namespacesOf(monitor) ?? [
    ...new Set(model.objects.map(({ object }) => object.metadata.namespace)),
  ];
  const pods = namespaces.flatMap((namespace) =>
    knownPods(model, namespace).filter(({ labels, whole }) => whole && selects(selector, labels)),
  );
  if (pods.length === 0) {
    return [say(monitor, 'spec.selector', monitorFindsNoPods(describeSelector(selector), namespaces))];
  }
  return listAt(monitor.object, 'spec', 'podMetricsEndpoints')
    .filter(isJsonMap)
    .flatMap((endpoint, index) => {
      const port = textAt(endpoint, 'port');
      if (port === undefined || pods.some(({ ports }) => opens(ports, port))) return [];
      const known = pods.flatMap(({ ports }) => Object.keys(ports));
      return [
        say(
          monitor,
          `spec.podMetricsEndpoints[${index}].port`,
          monitorPortIsMissing(port, nearest(port, known), known),
        ),
      ];
    });
}

function say({ component, object }: OwnedObject, field: string, message: string): RuleProblem {
  return { component: component.name, object: describeObject(object), field, message };
}
