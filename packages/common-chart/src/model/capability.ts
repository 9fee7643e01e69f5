import type { Site } from './site.ts';

const brand = Symbol.for('@lumie-infra/capability');

/** What a component offers to others: addresses, names, ports. */
export type Outputs = { readonly [key: string]: unknown };

/**
 * A role in the cluster with a well-known address, so that a layer can point at a provider above it by name.
 *
 * Whoever declares an edge to a capability receives its default outputs, or those of an external. The whole-cluster
 * check proves that the component which provides the capability has exactly these outputs.
 */
export interface Capability<Out extends Outputs = Outputs> {
  readonly [brand]: true;
  readonly name: string;
  readonly defaults: (site: Site) => Out;
  /** Whether a cluster may run without a provider: what others say to it then goes nowhere, and nothing else fails. */
  readonly optional: boolean;
}

/**
 * Defines a capability: the role's name and the address that its provider has on any site.
 *
 * @example
 * const logSink = defineCapability('log-sink', () => ({ url: 'http://loki.loki.svc:3100' }));
 */
export function defineCapability<Out extends Outputs>(
  name: string,
  defaults: (site: Site) => Out,
  settings: { readonly optional?: boolean } = {},
): Capability<Out> {
  return { [brand]: true, name, defaults, optional: settings.optional ?? false };
}

/** Whether a value is a capability, of this copy of the package or another. */
export function isCapability(value: unknown): value is Capability {
  return typeof value === 'object' && value !== null && brand in value;
}
