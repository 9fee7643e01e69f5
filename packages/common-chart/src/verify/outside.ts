import * as exported from '../capabilities/index.ts';
import { type Outputs, isCapability } from '../model/capability.ts';
import type { ClusterModel } from './cluster-model.ts';
import { oncePerModel } from './once-per-model.ts';

/** What is known of things that the cluster uses and none of its layers runs. */
export interface Outside {
  /** Whether something outside has a host name. */
  readonly hasHost: (host: string) => boolean;
  /** Whether something outside has a name, such as that of an issuer; a namespace stands before it, with a slash. */
  readonly hasName: (name: string) => boolean;
}

/**
 * What stands outside: the externals of a cluster as it describes them, and capabilities that nobody in it provides, at
 * their well-known addresses.
 */
export const outside = oncePerModel((model): Outside => {
  const texts = new Set(outputsOf(model).flatMap(textsIn));
  const hosts = new Set([...texts].map(hostOf));
  return { hasHost: (host) => hosts.has(host), hasName: (name) => texts.has(name) };
});

function outputsOf({ components, plan }: ClusterModel): Outputs[] {
  const provided = new Set([
    ...components.map(({ definition }) => definition.provides?.capability?.name),
    ...plan.externals.filter(({ kind }) => kind === 'capability').map(({ name }) => name),
  ]);
  return [
    ...plan.externals.map(({ outputs }) => outputs),
    ...Object.values(exported)
      .filter(isCapability)
      .filter(({ name }) => !provided.has(name))
      .map(({ defaults }) => defaults(plan.site)),
  ];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The host name in an address. */
function hostOf(address: string): string {
  return address.replace(/^[a-z][a-z0-9+]*:\/\//, '').replace(/[:/].*$/, '');
}
