import type { KubernetesObject, ObjectKind, ObjectReference } from '../kubernetes/index.ts';
import { describeReference, referenceOf } from '../kubernetes/index.ts';
import type { OwnedObject, RenderedCluster } from './rendered-cluster.ts';
import { hookWeightOf, syncPhaseOf } from './sync-phase.ts';
import { inSyncOrder } from './sync-order.ts';
import { argoCdManager, trackedObject } from './tracked-object.ts';

/** What is done in one step of the seed, in order. */
export type SeedStep =
  /** Applied in the name of Argo CD, or of the seed. */
  | { readonly kind: 'apply'; readonly title: string; readonly manager: string; readonly objects: KubernetesObject[] }
  /** Created unless they are there, and never changed. */
  | { readonly kind: 'create'; readonly title: string; readonly manager: string; readonly objects: KubernetesObject[] }
  /** Run to its end, once. */
  | { readonly kind: 'run'; readonly title: string; readonly manager: string; readonly job: KubernetesObject }
  | { readonly kind: 'wait'; readonly title: string; readonly references: readonly ObjectReference[] };

/** The whole seed: its steps, and what only Argo CD can apply. */
export interface SeedPlan {
  readonly steps: readonly SeedStep[];
  /** Objects of kinds that come later. */
  readonly left: readonly ObjectReference[];
}

/** What a seed is planned from. */
export interface SeedPlanProps {
  readonly cluster: RenderedCluster;
  /** The objects of Argo CD, as its chart renders them. */
  readonly argoCd: readonly KubernetesObject[];
  /** The Secrets, with their values. */
  readonly secrets: readonly KubernetesObject[];
  /** Whether a kind lives in namespaces; `undefined` for one that the cluster does not serve. */
  readonly isNamespaced: (kind: ObjectKind) => boolean | undefined;
}

/** Who owns what Argo CD does not apply. */
export const seedManager = 'lumie-infra-seed';

const waitedFor: ReadonlySet<string> = new Set(['DaemonSet', 'Deployment', 'StatefulSet']);

interface Definition extends KubernetesObject {
  readonly spec: {
    readonly group: string;
    readonly scope: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly { readonly name: string; readonly served: boolean }[];
  };
}

/** Plans what brings Argo CD up; the same for a cluster that is empty and for one that a seed was interrupted on. */
export function planSeed({ cluster, argoCd, secrets, isNamespaced }: SeedPlanProps): SeedPlan {
  const own = argoCd
    .filter((object) => !isAmong(object, [...cluster.namespaces, ...cluster.priorityClasses]))
    .map((object) => ({ object, component: cluster.argoCd }));
  const definitions = own.filter(({ object }) => object.kind === 'CustomResourceDefinition');
  const scopes = new Map(definitions.flatMap(({ object }) => scopesOf(object as Definition)));
  const scopeOf = (kind: ObjectKind): boolean | undefined => isNamespaced(kind) ?? scopes.get(idOf(kind));
  const left: ObjectReference[] = [];
  const tracked = (owned: readonly OwnedObject[]): KubernetesObject[] =>
    inSyncOrder(
      owned.flatMap(({ object, component }) => {
        const namespaced = scopeOf(object);
        if (namespaced !== undefined) return [trackedObject(object, component, namespaced)];
        left.push(referenceOf(object));
        return [];
      }),
    );
  const dns = tracked(cluster.dns);
  const before = own.filter(({ object }) => syncPhaseOf(object) === 'before');
  const rest = tracked(
    own.filter(({ object }) => syncPhaseOf(object) === 'sync' && object.kind !== 'CustomResourceDefinition'),
  );
  const { name } = cluster.argoCd;
  const steps: SeedStep[] = [
    apply('priority classes', tracked(cluster.priorityClasses)),
    apply('namespaces', tracked(cluster.namespaces)),
    { kind: 'create', title: 'seeded secrets', manager: seedManager, objects: [...secrets] },
    apply('cluster DNS', dns),
    wait('cluster DNS', dns),
    apply(`definitions of ${name}`, tracked(definitions)),
    wait(`definitions of ${name}`, tracked(definitions)),
    ...hookSteps(name, before, tracked),
    apply(name, rest),
    wait(name, rest),
    apply('the project', [trackedObject(cluster.project, ofRoot(cluster.root), true)]),
    { kind: 'apply', title: 'the root Application', manager: seedManager, objects: [cluster.root] },
  ];
  return { steps: steps.filter(isNeeded), left };
}

/** The part of a plan that remains when Argo CD looks after the cluster: what is created once. */
export function planOfWhatIsCreatedOnce({ steps }: SeedPlan, exists: (namespace: string) => boolean): SeedStep[] {
  const secrets = steps.filter(({ kind }) => kind === 'create');
  const namespaces = steps.flatMap((step) =>
    step.kind === 'apply'
      ? step.objects.filter(({ kind, metadata }) => kind === 'Namespace' && !exists(metadata.name))
      : [],
  );
  return [apply('namespaces', namespaces), ...secrets].filter(isNeeded);
}

/** A plan as people read it, without any value. */
export function describeSeed({ steps, left }: SeedPlan): string {
  const lines = steps.flatMap((step, index) => [
    `${index + 1} ${describeStep(step)}`,
    ...referencesOf(step).map((reference) => `    ${describeReference(reference)}`),
  ]);
  if (left.length === 0) return lines.join('\n');
  return [...lines, 'left to Argo CD', ...left.map((reference) => `    ${describeReference(reference)}`)].join('\n');
}

/** A step in a few words. */
export function describeStep(step: SeedStep): string {
  const verbs = { apply: 'applies', create: 'creates, once,', run: 'runs', wait: 'waits for' } as const;
  return `${verbs[step.kind]} ${step.title}`;
}

function referencesOf(step: SeedStep): ObjectReference[] {
  if (step.kind === 'wait') return [...step.references];
  return step.kind === 'run' ? [referenceOf(step.job)] : step.objects.map(referenceOf);
}

function apply(title: string, objects: KubernetesObject[]): SeedStep {
  return { kind: 'apply', title, manager: argoCdManager, objects };
}

function wait(title: string, objects: readonly KubernetesObject[]): SeedStep {
  const references = objects
    .filter(({ kind }) => kind === 'CustomResourceDefinition' || waitedFor.has(kind))
    .map(referenceOf);
  return { kind: 'wait', title, references };
}

// A job begins when what it runs with is there, and the next only when it has ended.
function hookSteps(
  name: string,
  hooks: readonly OwnedObject[],
  tracked: (owned: readonly OwnedObject[]) => KubernetesObject[],
): SeedStep[] {
  const title = `what ${name} needs first`;
  const byWeight = Map.groupBy(hooks, ({ object }) => hookWeightOf(object));
  return [...byWeight]
    .sort(([a], [b]) => a - b)
    .flatMap(([, ofWeight]) => {
      const objects = tracked(ofWeight);
      return [
        apply(
          title,
          objects.filter(({ kind }) => kind !== 'Job'),
        ),
        ...objects
          .filter(({ kind }) => kind === 'Job')
          .map((job): SeedStep => ({ kind: 'run', title, manager: argoCdManager, job })),
      ];
    });
}

function isNeeded(step: SeedStep): boolean {
  return step.kind === 'run' || referencesOf(step).length > 0;
}

function ofRoot({ metadata }: KubernetesObject) {
  return { name: metadata.name, namespace: metadata.namespace };
}

// Our own objects are in the umbrella too, and some of them are applied before.
function isAmong({ kind, metadata }: KubernetesObject, owned: readonly OwnedObject[]): boolean {
  return owned.some(({ object }) => object.kind === kind && object.metadata.name === metadata.name);
}

function scopesOf({ spec }: Definition): (readonly [string, boolean])[] {
  const { group, scope, names, versions } = spec;
  return versions
    .filter(({ served }) => served)
    .map(({ name }) => [idOf({ apiVersion: `${group}/${name}`, kind: names.kind }), scope === 'Namespaced'] as const);
}

function idOf({ apiVersion, kind }: ObjectKind): string {
  return `${apiVersion}/${kind}`;
}
