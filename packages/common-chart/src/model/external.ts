import { type Outputs, isCapability } from './capability.ts';
import type { Component, EdgeTarget, OutputsOf } from './component.ts';

/** Something that the cluster uses but does not run, and where it is. Made by {@link external}. */
export interface External {
  readonly kind: 'component' | 'capability';
  readonly name: string;
  readonly outputs: Outputs;
  /** The component that is stood in for, when it is one. */
  readonly component?: Component;
}

/** Outputs with other values: a port that is always 9000 here is any number elsewhere. */
type Elsewhere<Value> = Value extends string
  ? string
  : Value extends number
    ? number
    : Value extends boolean
      ? boolean
      : { readonly [Key in keyof Value]: Elsewhere<Value[Key]> };

/**
 * Stands in for a component or a capability that the cluster does not run itself.
 *
 * @example external(imageRegistry, { host: 'registry.example.com', nodePort: 443 })
 */
export function external<Target extends EdgeTarget>(target: Target, outputs: Elsewhere<OutputsOf<Target>>): External {
  const of: EdgeTarget = target;
  return isCapability(of)
    ? { kind: 'capability', name: of.name, outputs }
    : { kind: 'component', name: of.name, outputs, component: of };
}
