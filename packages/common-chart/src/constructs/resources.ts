import type { IResourceRequirements } from 'kubernetes-models/v1/ResourceRequirements';
import type { Fields } from './defined.ts';
import { quantityProblems } from './quantity.ts';

/** What a container needs: a share of CPU, which it may exceed, and memory, which it may not. */
export interface ResourcesProps {
  /** CPU request, for example `50m`. There is never a CPU limit: throttling hurts more than it protects. */
  readonly cpu: string;
  /** Memory request and limit, for example `128Mi`. */
  readonly memory: string;
  /** Request and limit of what the container writes to the node's disk. @default - no request and no limit */
  readonly ephemeralStorage?: string | undefined;
}

/** The `resources` of a container: memory and disk with request = limit, CPU with a request only. */
export function resourceRequirements(
  props: ResourcesProps,
): Fields<Required<Pick<IResourceRequirements, 'requests' | 'limits'>>> {
  const disk: Record<string, string> =
    props.ephemeralStorage === undefined ? {} : { 'ephemeral-storage': props.ephemeralStorage };
  return {
    requests: { cpu: props.cpu, memory: props.memory, ...disk },
    limits: { memory: props.memory, ...disk },
  };
}

/** What the API server would refuse in these resources; `owner` says whose they are. */
export function resourceProblems(owner: string, props: ResourcesProps): string[] {
  return quantityProblems({
    [`the cpu of ${owner}`]: props.cpu,
    [`the memory of ${owner}`]: props.memory,
    [`the ephemeralStorage of ${owner}`]: props.ephemeralStorage,
  });
}
