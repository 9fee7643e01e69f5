import type { ClusterModel } from '../cluster-model.ts';
import { describeObject } from '../cluster-model.ts';
import { celValue, partialMap } from '../cel/cel-value.ts';
import { valueAt } from '../fit/chart-demands.ts';
import { type JsonMap, isJsonMap } from '../json-value.ts';
import { type ContainerSpec, type PodTemplate, podTemplates } from '../pod-specs.ts';
import type { PlannedComponent } from '../../model/plan.ts';
import type { ContainerDemand, ProvidedWorkload } from '../../model/component.ts';
import type { AdmissionRequest } from './admission-request.ts';
import { namespaceLabels } from './namespace-labels.ts';
import { admittedResources, defaultedContainer, defaultedSpec, resourceDefaults } from './pod-defaults.ts';
import { appliedBy, controllerOf } from './request-user.ts';

const podKind = { group: '', version: 'v1', kind: 'Pod', resource: 'pods' } as const;

/** The pods that a cluster will run, as far as they are known: of rendered templates, of operators and of charts. */
export function podRequests(model: ClusterModel): AdmissionRequest[] {
  return [
    ...podTemplates(model).map((template) =>
      template.origin === 'workload' ? exactPod(model, template) : operatorPod(model, template),
    ),
    ...model.components.flatMap((component) => chartPods(model, component)),
  ];
}

function base(model: ClusterModel, { owned, namespace, path, specPath, containers }: PodTemplate) {
  return {
    ...podKind,
    component: owned.component.name,
    source: describeObject(owned.object),
    namespace,
    namespaceLabels: namespaceLabels(model, namespace),
    containers: containers.map((container) => container.path),
    placeOf: (field: string): string =>
      field.replace(/^spec\b/, specPath).replace(/^metadata\b/, `${path === '' ? '' : `${path}.`}metadata`),
  };
}

/** The pod that a controller of Kubernetes makes of a template. */
function exactPod(model: ClusterModel, template: PodTemplate): AdmissionRequest {
  const { owned, namespace, labels, annotations, spec } = template;
  const { kind, metadata } = owned.object;
  const defaults = resourceDefaults(model).get(namespace);
  const given = chosenContainers(template, (container) => admittedResources(defaultedContainer(container), defaults));
  const name = kind === 'Pod' ? metadata.name : kind === 'StatefulSet' ? `${metadata.name}-0` : undefined;
  const object = (only?: number): unknown => {
    const { containers, initContainers } = given(only);
    return celValue({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        ...(name === undefined ? { generateName: `${metadata.name}-` } : { name }),
        namespace,
        labels,
        annotations,
      },
      spec: {
        // The admission of service accounts names one.
        serviceAccountName: 'default',
        ...defaultedSpec(spec),
        containers,
        initContainers: initContainers.length > 0 ? initContainers : undefined,
      },
    });
  };
  return {
    ...base(model, template),
    name,
    labels,
    user: kind === 'Pod' ? appliedBy(model) : controllerOf(kind),
    object,
  };
}

/** What is known of a pod that an operator makes of a template: what the template says, and nothing of what it leaves out. */
function operatorPod(model: ClusterModel, template: PodTemplate): AdmissionRequest {
  const { namespace, spec } = template;
  const known = chosenContainers(template, (container) =>
    partialMap(Object.fromEntries(Object.entries(container).map(([field, value]) => [field, celValue(value)]))),
  );
  const object = (only?: number): unknown => {
    const { containers, initContainers } = known(only);
    const more = only === undefined ? [partialMap({})] : [];
    const fields = Object.entries(spec).filter(([, value]) => value !== undefined);
    return partialPod(namespace, {
      ...Object.fromEntries(fields.map(([field, value]) => [field, celValue(value)])),
      containers: [...containers, ...more],
      initContainers: [...initContainers, ...more],
    });
  };
  return { ...base(model, template), name: undefined, labels: undefined, user: undefined, object };
}

function partialPod(namespace: string | undefined, spec: JsonMap): unknown {
  return partialMap({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: partialMap({ namespace, deletionTimestamp: undefined }),
    spec: partialMap(spec),
    status: undefined,
  });
}

/** The containers of a template, each as it will be, without those that are not chosen. */
function chosenContainers<Value>(
  { containers }: PodTemplate,
  made: (container: ContainerSpec) => Value,
): (only?: number) => { readonly containers: Value[]; readonly initContainers: Value[] } {
  return (only) => {
    const chosen = containers.filter((_, index) => only === undefined || index === only);
    const of = (init: boolean): Value[] =>
      chosen.filter((one) => one.init === init).map(({ container }) => made(container));
    return { containers: of(false), initContainers: of(true) };
  };
}

/** What is known of pods that a chart makes: what their containers ask for, where the values say it. */
function chartPods(model: ClusterModel, component: PlannedComponent): AdmissionRequest[] {
  const workloads: Readonly<Record<string, ProvidedWorkload>> = component.definition.provides?.workloads ?? {};
  const { name, namespace, values } = component;
  return Object.entries(workloads).map(([workload, { pods }]) => {
    const known = [
      ...Object.entries(pods?.containers ?? {}).map((entry) => ({ entry, init: false })),
      ...Object.entries(pods?.initContainers ?? {}).map((entry) => ({ entry, init: true })),
    ].flatMap(({ entry: [container, demand], init }) =>
      typeof demand === 'string' ? [{ container: chartContainer(values, container, demand), path: demand, init }] : [],
    );
    const there = pods?.onlyIf === undefined || valueAt(values, pods.onlyIf.path) === pods.onlyIf.is;
    return {
      ...podKind,
      component: name,
      source: 'values',
      namespace,
      namespaceLabels: namespaceLabels(model, namespace),
      name: undefined,
      labels: undefined,
      user: undefined,
      containers: there ? known.map(({ path }) => path) : [],
      placeOf: () => `of ${workload}`,
      object: (only?: number) => {
        const chosen = known.filter((_, index) => there && (only === undefined || index === only));
        const more = only === undefined ? [partialMap({})] : [];
        const of = (init: boolean): unknown[] => [
          ...chosen.filter((one) => one.init === init).map(({ container }) => container),
          ...more,
        ];
        return partialPod(namespace, { containers: of(false), initContainers: of(true) });
      },
    };
  });
}

/** A container of which the values say what it asks for; what they leave out, the chart may add. */
function chartContainer(values: PlannedComponent['values'], name: string, path: ContainerDemand & string): unknown {
  const resources = valueAt(values, path);
  if (!isJsonMap(resources)) return partialMap({ name });
  const amounts = Object.entries(resources).flatMap(([field, given]) =>
    isJsonMap(given)
      ? [
          [
            field,
            partialMap(
              Object.fromEntries(
                Object.entries(given).map(([resource, amount]) => [resource, celValue(amount ?? undefined)]),
              ),
            ),
          ] as const,
        ]
      : [],
  );
  return partialMap({ name, resources: partialMap(Object.fromEntries(amounts)) });
}
