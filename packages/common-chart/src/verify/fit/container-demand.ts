import { mapAt } from '../json-value.ts';
import { type Amount, atLeast, nothing, plus, quantityOf } from './amount.ts';

/** What one container of a pod asks for. */
export interface ContainerDemandAmount {
  readonly name: string;
  readonly amount: Amount;
  readonly init: boolean;
  /** What it says nothing of. */
  readonly missing: readonly ('cpu' | 'memory')[];
}

/** What a container asks for in its `resources`; what it leaves out, its namespace may add. */
export function containerDemand(
  name: string,
  resources: unknown,
  init = false,
  defaults: Readonly<Record<string, unknown>> = {},
): ContainerDemandAmount {
  const requests = { ...defaults, ...mapAt(resources, 'limits'), ...mapAt(resources, 'requests') };
  const cpu = quantityOf(requests['cpu']);
  const memory = quantityOf(requests['memory']);
  return {
    name,
    init,
    amount: { millicores: Math.round((cpu ?? 0) * 1000), bytes: Math.round(memory ?? 0) },
    missing: [...(cpu === undefined ? (['cpu'] as const) : []), ...(memory === undefined ? (['memory'] as const) : [])],
  };
}

/** What a pod of these containers takes: all at once, or the largest of those that run before. */
export function podAmount(containers: readonly ContainerDemandAmount[]): Amount {
  const main = containers.filter(({ init }) => !init).reduce((sum, { amount }) => plus(sum, amount), nothing);
  return containers.filter(({ init }) => init).reduce((most, { amount }) => atLeast(most, amount), main);
}
