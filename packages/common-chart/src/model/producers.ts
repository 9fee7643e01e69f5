import { definitionIsMissing } from './errors.ts';
import type { External } from './external.ts';
import type { Manifest, PlannedEdge } from './plan.ts';
import type { Draft } from './planning.ts';

/** Who makes what in a cluster: objects by identity, definitions by API group. */
export interface Producers {
  /** `Kind.group namespace/name` → the components that render it. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
  /** The edges that what a component renders implies; pushes kinds that nothing defines to `problems`. */
  readonly edgesOf: (draft: Draft, cluster: string, problems: string[]) => PlannedEdge[];
}

/** Kinds that pods, claims and certificates refer to by name, and the field that does. */
const referencedKinds: ReadonlyMap<string, string> = new Map([
  ['priorityClassName', 'PriorityClass'],
  ['priorityClass', 'PriorityClass'],
  ['storageClassName', 'StorageClass'],
  ['storageClass', 'StorageClass'],
]);
const namedKinds: ReadonlySet<string> = new Set(referencedKinds.values());

/** Indexes what all components make. */
export function producersOf(drafts: readonly Draft[], externals: readonly External[]): Producers {
  const owners = new Map<string, string[]>();
  const named = new Map<string, string>();
  const definers = new Map<string, string>();
  const definedOutside = new Set<string>();
  for (const draft of drafts) {
    for (const object of draft.objects) {
      const identity = identityOf(object);
      const known = owners.get(identity);
      if (known === undefined) owners.set(identity, [draft.name]);
      else known.push(draft.name);
      if (namedKinds.has(object.kind)) named.set(`${object.kind}/${object.metadata.name}`, draft.name);
    }
    for (const group of draft.definition.provides?.definitions ?? []) definers.set(group, draft.name);
  }
  for (const { component } of externals) {
    for (const group of component?.definition.provides?.definitions ?? []) definedOutside.add(group);
  }
  const edgesOf = (draft: Draft, cluster: string, problems: string[]): PlannedEdge[] => {
    const edges = new Map<string, PlannedEdge>();
    const add = (component: string, reason: string): void => {
      if (component !== draft.name) edges.set(`${component} ${reason}`, { kind: 'dependsOn', component, reason });
    };
    for (const { group, kind } of customKinds(draft)) {
      const definer = definers.get(group);
      if (definer !== undefined) add(definer, `it makes a ${kind} of ${group}`);
      else if (!definedOutside.has(group)) problems.push(definitionIsMissing(draft.name, kind, group, cluster));
    }
    for (const reference of referencesTo(named, [draft.objects, draft.values])) {
      add(named.get(reference)!, `it refers to ${reference.replace('/', ' ')}`);
    }
    return [...edges.values()];
  };
  return { owners, edgesOf };
}

/** What makes an object one and the same in a cluster, as people read it. */
export function identityOf(object: Manifest): string {
  const group = groupOf(object.apiVersion);
  const { namespace, name } = object.metadata;
  return `${object.kind}${group === '' ? '' : `.${group}`} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}

/** Whether Kubernetes itself defines an API group. */
export function isBuiltInGroup(group: string): boolean {
  return !group.includes('.') || builtInGroups.has(group);
}

// Other projects publish definitions below `k8s.io` as well, so the suffix decides nothing.
const builtInGroups: ReadonlySet<string> = new Set([
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'apiregistration.k8s.io',
  'authentication.k8s.io',
  'authorization.k8s.io',
  'certificates.k8s.io',
  'coordination.k8s.io',
  'discovery.k8s.io',
  'events.k8s.io',
  'flowcontrol.apiserver.k8s.io',
  'networking.k8s.io',
  'node.k8s.io',
  'rbac.authorization.k8s.io',
  'resource.k8s.io',
  'scheduling.k8s.io',
  'storage.k8s.io',
]);

/** The API group of an `apiVersion`; empty for the core group. */
export function groupOf(apiVersion: string): string {
  return apiVersion.slice(0, Math.max(0, apiVersion.indexOf('/')));
}

function customKinds(draft: Draft): { readonly group: string; readonly kind: string }[] {
  const kinds = new Map<string, { readonly group: string; readonly kind: string }>();
  const add = (group: string, kind: string): void => {
    if (!isBuiltInGroup(group)) kinds.set(`${group}/${kind}`, { group, kind });
  };
  for (const object of draft.objects) add(groupOf(object.apiVersion), object.kind);
  for (const declared of draft.definition.provides?.customResources ?? []) {
    const [group, kind] = declared.split('/');
    add(group!, kind ?? group!);
  }
  return [...kinds.values()];
}

/** Which of some objects, as `Kind/name`, a value refers to. */
function referencesTo(named: ReadonlyMap<string, string>, value: unknown): Set<string> {
  const found = new Set<string>();
  if (named.size > 0) findReferences(value, named, found);
  return found;
}

function findReferences(value: unknown, named: ReadonlyMap<string, string>, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) findReferences(item, named, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) {
      const field = (value as Readonly<Record<string, unknown>>)[key];
      if (typeof field === 'object') findReferences(field, named, found);
      else if (typeof field === 'string' && referencedKinds.has(key)) {
        const reference = `${referencedKinds.get(key)}/${field}`;
        if (named.has(reference)) found.add(reference);
      }
    }
  }
}
