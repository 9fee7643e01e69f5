import { type ClusterModel, describeObject } from './cluster-model.ts';
import type { Labels } from './label-selector.ts';
import { type PodTemplate, podTemplates } from './pod-specs.ts';
import { producers } from './producers.ts';
import { oncePerModel } from './once-per-model.ts';

/** Pods that the cluster is known to run, as selectors see them. */
export interface KnownPods {
  readonly component: string;
  readonly namespace: string | undefined;
  /** What runs them, as messages say it. */
  readonly by: string;
  readonly labels: Labels;
  /** Ports that are declared: name, or number where there is none → number. Pods may listen on others. */
  readonly ports: Readonly<Record<string, number>>;
  /** `undefined` where nodes decide or nobody knows. */
  readonly replicas: number | undefined;
  /** Whether these are all pods of a workload, not one of several that have labels of their own. */
  readonly whole: boolean;
  /** What they are made of, where that is rendered whole. */
  readonly template?: PodTemplate;
}

const podsByNamespace = oncePerModel((model) =>
  Map.groupBy([...renderedPods(model), ...madePods(model)], (pods): string => pods.namespace ?? ''),
);

/** The pods that a namespace is known to run: rendered, made by operators, or said to be made by charts. */
export function knownPods(model: ClusterModel, namespace: string | undefined): readonly KnownPods[] {
  return podsByNamespace(model).get(namespace ?? '') ?? [];
}

/** Whether pods may listen on a port: they declare it, or declare none at all, and then no name can be right. */
export function mayListen({ ports }: KnownPods, port: string | number): boolean {
  const declared = Object.keys(ports);
  return declared.length === 0
    ? typeof port === 'number'
    : typeof port === 'number'
      ? Object.values(ports).includes(port)
      : declared.includes(port);
}

const unknownByNamespace = oncePerModel((model) => {
  const found = new Map<string, string[]>();
  for (const { name, chart, definition, namespace } of model.components) {
    if (chart === undefined && definition.releases === undefined) continue;
    for (const one of new Set([namespace ?? '', ...(definition.provides?.namespaces ?? [])])) {
      found.set(one, [...(found.get(one) ?? []), name]);
    }
  }
  return found;
});

/** Components whose chart or release may run pods in a namespace that nothing is known of. */
export function unknownPods(model: ClusterModel, namespace: string | undefined): readonly string[] {
  return unknownByNamespace(model).get(namespace ?? '') ?? [];
}

function renderedPods(model: ClusterModel): KnownPods[] {
  return podTemplates(model)
    .filter(({ origin }) => origin === 'workload')
    .flatMap((template) => {
      const { owned, namespace, labels, replicas } = template;
      const pods = {
        component: owned.component.name,
        namespace,
        by: describeObject(owned.object),
        labels: { ...labels, ...addedLabels(template) },
        ports: portsOf(template),
        replicas,
        template,
        whole: true,
      };
      return [pods, ...single(template).map((label) => ({ ...pods, ...label, replicas: 1, whole: false }))];
    });
}

function madePods(model: ClusterModel): KnownPods[] {
  const { all, of } = producers(model);
  return all.flatMap((maker) => {
    const { pods, component, kind, namespace, name, by } = maker;
    if (pods === undefined || component === undefined || !of(kind, namespace, name).includes(maker)) return [];
    return [{ component, namespace, by, labels: pods.labels, ports: pods.ports, replicas: pods.replicas, whole: true }];
  });
}

function portsOf({ containers }: PodTemplate): Record<string, number> {
  return Object.fromEntries(
    containers.flatMap(({ container }) =>
      (container.ports ?? []).map(({ name, containerPort }) => [name ?? String(containerPort), containerPort]),
    ),
  );
}

/** Labels that Kubernetes puts on the pods of a workload. */
function addedLabels({ owned: { object } }: PodTemplate): Labels {
  return object.kind === 'Job'
    ? { 'batch.kubernetes.io/job-name': object.metadata.name, 'job-name': object.metadata.name }
    : {};
}

/** The labels that tell the pods of a StatefulSet apart. */
function single({ owned: { object }, labels, replicas = 0 }: PodTemplate): { readonly labels: Labels }[] {
  if (object.kind !== 'StatefulSet') return [];
  return Array.from({ length: replicas }, (_, index) => ({
    labels: {
      ...labels,
      'apps.kubernetes.io/pod-index': String(index),
      'statefulset.kubernetes.io/pod-name': `${object.metadata.name}-${index}`,
    },
  }));
}
