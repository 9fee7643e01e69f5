import type { CommonRelease } from './common-release.ts';

const defaultRegistry = 'zot.lumie-infra.com';
const defaultName = 'common';

/** The names that every object of one values file shares. */
export interface Identity {
  /** The name of the objects: `common.name`, else the release's. */
  readonly fullname: string;
  readonly release: string;
  readonly namespace: string;
  /** The host of the cluster's registry. */
  readonly registry: string;
  /** The labels of every object that belongs to the file and not to one of its components. */
  readonly labels: Readonly<Record<string, string>>;
}

function cut(name: string): string {
  return name.slice(0, 63).replace(/-$/, '');
}

/** The identity of values named `name` (empty: not named) in a release. */
export function identify(name: string | undefined, release: CommonRelease): Identity {
  const given = name === '' ? undefined : name;
  const fullname = cut(given ?? release.release);
  return {
    fullname,
    release: release.release,
    namespace: release.namespace,
    registry: release.registry ?? defaultRegistry,
    labels: {
      app: fullname,
      'app.kubernetes.io/name': cut(given ?? defaultName),
      'app.kubernetes.io/instance': release.release,
    },
  };
}

/** The labels of the objects of one component. */
export function componentLabels(component: string, identity: Identity): Record<string, string> {
  return { app: component, 'app.kubernetes.io/instance': identity.release };
}

/** The labels by which the pods of one workload are found. */
export function selector(workload: string): Record<string, string> {
  return { app: workload };
}
