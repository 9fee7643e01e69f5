import { isBuiltInGroup, groupOf } from '../model/producers.ts';
import { type Manifest, type Plan, type PlannedComponent, componentsOf } from '../model/plan.ts';

/** An object of a cluster and the component that renders it. */
export interface OwnedObject {
  readonly component: PlannedComponent;
  readonly object: Manifest;
}

/** A rendered cluster as the rules see it: the plan, and its objects by what they are. */
export interface ClusterModel {
  readonly plan: Plan;
  /** Plans the same cluster once more. @default - it cannot be planned again */
  readonly replan?: () => Plan;
  readonly components: readonly PlannedComponent[];
  readonly objects: readonly OwnedObject[];
  /** Objects of one kind, `Kind` for built-in groups and `Kind.group` for others. */
  readonly ofKind: (kind: string) => readonly OwnedObject[];
  /** The object of a kind, namespace and name; `undefined` as namespace for cluster-scoped kinds. */
  readonly find: (kind: string, namespace: string | undefined, name: string) => OwnedObject | undefined;
}

/** Indexes a plan for the rules. */
export function clusterModel(plan: Plan, replan?: () => Plan): ClusterModel {
  const components = componentsOf(plan);
  const objects = components.flatMap((component) => component.objects.map((object) => ({ component, object })));
  const byKind = new Map<string, OwnedObject[]>();
  const byName = new Map<string, OwnedObject>();
  for (const owned of objects) {
    const kind = kindOf(owned.object);
    const known = byKind.get(kind);
    if (known === undefined) byKind.set(kind, [owned]);
    else known.push(owned);
    byName.set(identity(kind, owned.object.metadata.namespace, owned.object.metadata.name), owned);
  }
  return {
    plan,
    ...(replan === undefined ? {} : { replan }),
    components,
    objects,
    ofKind: (kind) => byKind.get(kind) ?? [],
    find: (kind, namespace, name) => byName.get(identity(kind, namespace, name)),
  };
}

/** `Kind` for kinds of Kubernetes, `Kind.group` for custom ones. */
export function kindOf(object: Manifest): string {
  const group = groupOf(object.apiVersion);
  return isBuiltInGroup(group) ? object.kind : `${object.kind}.${group}`;
}

/** `Kind namespace/name`, as messages name an object. */
export function describeObject(object: Manifest): string {
  const { namespace, name } = object.metadata;
  return `${object.kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}

function identity(kind: string, namespace: string | undefined, name: string): string {
  return `${kind} ${namespace ?? ''}/${name}`;
}
