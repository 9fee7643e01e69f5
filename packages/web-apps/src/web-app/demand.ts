import type { Manifest } from '@lumie-infra/common-chart';
import { type Container, podSpecOf } from './pod-spec.ts';

/** What pods ask for: cores in thousandths, memory in bytes. */
export interface Demand {
  readonly cpu: number;
  readonly memory: number;
}

const units: Readonly<Record<string, number>> = {
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
};

/** The number that a quantity of Kubernetes stands for; 0 for what is none, which the schemas find. */
export function quantity(value: string | number = ''): number {
  const match = /^(\d+(?:\.\d+)?)(m|k|M|G|Ki|Mi|Gi)?$/.exec(String(value));
  return match === null ? 0 : Number(match[1]) * units[match[2] ?? '']!;
}

function sum(demands: readonly Demand[]): Demand {
  return {
    cpu: demands.reduce((total, { cpu }) => total + cpu, 0),
    memory: demands.reduce((total, { memory }) => total + memory, 0),
  };
}

function times({ cpu, memory }: Demand, count: number): Demand {
  return { cpu: cpu * count, memory: memory * count };
}

function ofContainer({ resources }: { readonly resources?: Container['resources'] | undefined }): Demand {
  return {
    cpu: quantity(resources?.requests?.['cpu']) * 1000,
    memory: quantity(resources?.requests?.['memory']),
  };
}

function ofPod(object: Manifest): Demand {
  const { containers = [], initContainers = [] } = podSpecOf(object) ?? {};
  const running = sum(containers.map(ofContainer));
  // They run before the others, one after the other.
  const starting = initContainers.map(ofContainer);
  return {
    cpu: Math.max(running.cpu, ...starting.map(({ cpu }) => cpu)),
    memory: Math.max(running.memory, ...starting.map(({ memory }) => memory)),
  };
}

interface Scaled {
  readonly replicas?: number;
  readonly instances?: number;
  readonly strategy?: { readonly type?: string; readonly rollingUpdate?: { readonly maxSurge?: number | string } };
  readonly resources?: Container['resources'];
}

// While a Deployment is rolled out, pods of both versions run.
function surge({ replicas = 1, strategy }: Scaled): number {
  if (strategy?.type === 'Recreate') return 0;
  const { maxSurge = '25%' } = strategy?.rollingUpdate ?? {};
  return typeof maxSurge === 'number' ? maxSurge : Math.ceil((replicas * Number.parseInt(maxSurge, 10)) / 100);
}

/** The most that all objects of an app ask for at the same time. */
export function demandOf(objects: readonly Manifest[]): Demand {
  return sum(
    objects.map((object) => {
      const spec = (object['spec'] ?? {}) as Scaled;
      switch (object.kind) {
        case 'Deployment':
          return times(ofPod(object), (spec.replicas ?? 1) + surge(spec));
        case 'CronJob':
          return ofPod(object);
        case 'Cluster':
          // A job beside the servers makes the first of them, or a new copy.
          return times(ofContainer(spec), (spec.instances ?? 1) + 1);
        default:
          return { cpu: 0, memory: 0 };
      }
    }),
  );
}
