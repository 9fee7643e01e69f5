import type { Manifest } from '../model/plan.ts';
import type { OwnedObject } from './cluster-model.ts';
import { kindOf } from './cluster-model.ts';
import { type JsonMap, at, isJsonMap, labelsAt, listAt, mapAt, textAt } from './json-value.ts';
import { oncePerModel } from './once-per-model.ts';

/** A port that a container opens. */
export interface ContainerPortSpec {
  readonly name?: string;
  readonly containerPort: number;
  readonly hostPort?: number;
  readonly protocol?: string;
}

/** A container as it is rendered. */
export interface ContainerSpec extends JsonMap {
  readonly name: string;
  readonly image?: string;
  readonly ports?: readonly ContainerPortSpec[];
  readonly securityContext?: JsonMap;
  readonly resources?: {
    readonly requests?: Readonly<Record<string, string | number>>;
    readonly limits?: Readonly<Record<string, string | number>>;
  };
}

/** A pod's specification as it is rendered. */
export interface PodSpec extends JsonMap {
  readonly containers?: readonly ContainerSpec[];
  readonly initContainers?: readonly ContainerSpec[];
  readonly volumes?: readonly JsonMap[];
  readonly securityContext?: JsonMap;
}

/** A container, where it stands in its pod, and whether it runs before the others. */
export interface PlacedContainer {
  readonly container: ContainerSpec;
  /** The path below the object, such as `spec.template.spec.containers[0]`. */
  readonly path: string;
  readonly init: boolean;
}

/** A template that pods are made of. */
export interface PodTemplate {
  readonly owned: OwnedObject;
  readonly namespace: string | undefined;
  /** The path of the template below the object. */
  readonly path: string;
  /** The path of the pod's specification below the object. */
  readonly specPath: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly spec: PodSpec;
  /** Those that run first included. */
  readonly containers: readonly PlacedContainer[];
  /**
   * `workload`: Kubernetes runs it as it is. `operator`: an operator makes pods of it and may add to them. `part`: an
   * operator merges it into pods that it makes, so what it leaves out is not known.
   */
  readonly origin: 'workload' | 'operator' | 'part';
  /** Pods that run at once; `undefined` where nodes or callers decide. */
  readonly replicas: number | undefined;
}

type Template = Omit<PodTemplate, 'owned' | 'namespace'>;
type Reader = (object: Manifest) => Template[];

/** A template at a path of fields. */
function templateAt(
  path: readonly string[],
  origin: PodTemplate['origin'],
  replicas: (object: Manifest) => number | undefined,
): Reader {
  return (object) => {
    const template = at(object, ...path);
    if (!isJsonMap(template)) return [];
    const joined = path.join('.');
    const specPath = joined === '' ? 'spec' : `${joined}.spec`;
    const pod = mapAt(template, 'spec') as PodSpec;
    return [
      {
        path: joined,
        specPath,
        labels: labelsAt(template, 'metadata', 'labels'),
        annotations: labelsAt(template, 'metadata', 'annotations'),
        spec: pod,
        containers: (['initContainers', 'containers'] as const).flatMap((field) =>
          (pod[field] ?? []).map((container, index) => ({
            container,
            path: `${specPath}.${field}[${index}]`,
            init: field === 'initContainers',
          })),
        ),
        origin,
        replicas: replicas(object),
      },
    ];
  };
}

function numberAt(value: unknown, path: readonly string[], otherwise: number): number {
  const found = at(value, ...path);
  return typeof found === 'number' ? found : otherwise;
}

const spec = ['spec', 'template'];
const replicated = (object: Manifest): number => numberAt(object, ['spec', 'replicas'], 1);
const perNode = (): undefined => undefined;

/** A template that an operator puts together of fields of its own. */
function assembled(
  path: string,
  fields: JsonMap,
  containers: readonly PlacedContainer[],
  more: Pick<Template, 'labels' | 'replicas'>,
): Template {
  return {
    path,
    specPath: path,
    annotations: labelsAt(fields, 'podAnnotations'),
    spec: { ...fields, containers: containers.map(({ container }) => container) },
    containers,
    origin: 'operator',
    ...more,
  };
}

const collectorContainerFields = ['image', 'ports', 'env', 'envFrom', 'volumeMounts', 'resources', 'securityContext'];

function collectorTemplates(object: Manifest): Template[] {
  const name = object.metadata.name;
  const collector = mapAt(object, 'spec');
  const allocator = mapAt(collector, 'targetAllocator');
  const mode = textAt(collector, 'mode') ?? 'deployment';
  const of = (path: string, fields: JsonMap, role: string, replicas: number | undefined): Template => {
    const container = Object.fromEntries(
      collectorContainerFields.filter((field) => field in fields).map((field) => [field, fields[field]]),
    );
    const pod = {
      ...fields,
      serviceAccountName: fields['serviceAccount'],
      securityContext: fields['podSecurityContext'],
    };
    return assembled(path, pod, [{ container: { name: role, ...container }, path, init: false }], {
      labels: {
        'app.kubernetes.io/name': `${name}-${role}`,
        'app.kubernetes.io/instance': `${object.metadata.namespace}.${name}`,
        'app.kubernetes.io/component': `opentelemetry-${role}`,
        'app.kubernetes.io/part-of': 'opentelemetry',
        'app.kubernetes.io/managed-by': 'opentelemetry-operator',
      },
      replicas,
    });
  };
  return [
    ...(mode === 'sidecar'
      ? []
      : [of('spec', collector, 'collector', mode === 'daemonset' ? undefined : replicated(object))]),
    ...(allocator['enabled'] === true
      ? [of('spec.targetAllocator', allocator, 'targetallocator', numberAt(allocator, ['replicas'], 1))]
      : []),
  ];
}

function taskTemplate(object: Manifest): Template[] {
  const task = mapAt(object, 'spec');
  const containers = (['steps', 'sidecars'] as const).flatMap((field) =>
    listAt(task, field)
      .filter(isJsonMap)
      .map((step, index): PlacedContainer => {
        const { computeResources, ...container } = { ...mapAt(task, 'stepTemplate'), ...step };
        return {
          container: {
            name: `${field}-${index}`,
            ...container,
            ...(isJsonMap(computeResources) ? { resources: computeResources } : {}),
          },
          path: `spec.${field}[${index}]`,
          init: false,
        };
      }),
  );
  return [assembled('spec', { volumes: task['volumes'] }, containers, { labels: {}, replicas: undefined })];
}

const readers: Readonly<Record<string, Reader>> = {
  Pod: templateAt([], 'workload', () => 1),
  Deployment: templateAt(spec, 'workload', replicated),
  ReplicaSet: templateAt(spec, 'workload', replicated),
  StatefulSet: templateAt(spec, 'workload', replicated),
  DaemonSet: templateAt(spec, 'workload', perNode),
  Job: templateAt(spec, 'workload', (object) => numberAt(object, ['spec', 'parallelism'], 1)),
  CronJob: templateAt(['spec', 'jobTemplate', 'spec', 'template'], 'workload', () => 1),
  'Pooler.postgresql.cnpg.io': templateAt(spec, 'part', (object) => numberAt(object, ['spec', 'instances'], 1)),
  'RabbitmqCluster.rabbitmq.com': templateAt(
    ['spec', 'override', 'statefulSet', 'spec', 'template'],
    'part',
    replicated,
  ),
  'EventListener.triggers.tekton.dev': templateAt(
    ['spec', 'resources', 'kubernetesResource', 'spec', 'template'],
    'part',
    () => 1,
  ),
  'OpenTelemetryCollector.opentelemetry.io': collectorTemplates,
  'Task.tekton.dev': taskTemplate,
};

/** Every pod template of every object of a cluster, those included that operators make pods of. */
export const podTemplates = oncePerModel((model): readonly PodTemplate[] =>
  model.objects.flatMap((owned) => podTemplatesOf(owned)),
);

/** The pod templates of one object; empty for what runs no pods. */
export function podTemplatesOf(owned: OwnedObject): PodTemplate[] {
  const reader = readers[kindOf(owned.object)];
  if (reader === undefined) return [];
  return reader(owned.object).map((template) => ({ ...template, owned, namespace: owned.object.metadata.namespace }));
}

/** A request that the kubelet makes to a container: a probe, or what it does before and after. */
export interface KubeletRequest {
  readonly handler: JsonMap;
  /** The path below the object. */
  readonly path: string;
}

const asked = ['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle.postStart', 'lifecycle.preStop'];

/** Requests that the kubelet makes to a container. */
export function requestsOf(container: ContainerSpec, path: string): KubeletRequest[] {
  return asked.flatMap((field) =>
    (['grpc', 'httpGet', 'tcpSocket'] as const).flatMap((kind) => {
      const handler = at(container, ...field.split('.'), kind);
      return isJsonMap(handler) ? [{ handler, path: `${path}.${field}.${kind}` }] : [];
    }),
  );
}
