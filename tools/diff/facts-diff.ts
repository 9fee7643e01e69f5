import type { ClusterFacts, ImageFact, RequestFact, SecretFact } from './cluster-facts.ts';

/** An image that differs: one side is absent for what comes or goes. */
export interface ImageChange {
  readonly before?: string;
  readonly after?: string;
  readonly components: readonly string[];
}

/** A value of the secret store that differs: one side is absent for what comes or goes. */
export interface SecretChange {
  readonly path: string;
  readonly field: string;
  readonly before?: SecretFact;
  readonly after?: SecretFact;
}

/** What the pods of a component, or of the cluster, ask for. */
export interface RequestSum {
  readonly pods: number;
  readonly millicores: number;
  readonly bytes: number;
}

/** Requests that differ. */
export interface RequestChange {
  readonly component: string;
  readonly before: RequestSum;
  readonly after: RequestSum;
}

/** What differs between the facts of two clusters. */
export interface FactsDiff {
  readonly images: readonly ImageChange[];
  readonly secrets: readonly SecretChange[];
  readonly requests: readonly RequestChange[];
  /** Of the whole cluster, whether or not they differ. */
  readonly total: { readonly before: RequestSum; readonly after: RequestSum };
}

const nothing: RequestSum = { pods: 0, millicores: 0, bytes: 0 };

/** Compares what two clusters run, keep secret and ask for. */
export function factsDiff(before: ClusterFacts, after: ClusterFacts): FactsDiff {
  return {
    images: imageChanges(before.images, after.images),
    secrets: secretChanges(before.secrets, after.secrets),
    requests: requestChanges(before.requests, after.requests),
    total: { before: sumOf(before.requests), after: sumOf(after.requests) },
  };
}

/** Whether two sets of facts hold the same. */
export function hasNoChanges({ images, secrets, requests }: FactsDiff): boolean {
  return images.length + secrets.length + requests.length === 0;
}

function imageChanges(before: readonly ImageFact[], after: readonly ImageFact[]): ImageChange[] {
  const gone = before.filter(({ reference }) => !after.some((other) => other.reference === reference));
  const come = after.filter(({ reference }) => !before.some((other) => other.reference === reference));
  const left = [...come];
  const changes = gone.map(({ reference, components }): ImageChange => {
    const at = left.findIndex((other) => nameOf(other.reference) === nameOf(reference));
    if (at < 0) return { before: reference, components };
    const [next] = left.splice(at, 1);
    return { before: reference, after: next!.reference, components: next!.components };
  });
  const added = left.map(({ reference, components }): ImageChange => ({ after: reference, components }));
  const byName = (change: ImageChange): string => (change.after ?? change.before)!;
  return [...changes, ...added].sort((a, b) => (byName(a) < byName(b) ? -1 : 1));
}

function nameOf(reference: string): string {
  return reference.replace(/(:[^/:@]+)?(@.*)?$/, '');
}

function secretChanges(before: readonly SecretFact[], after: readonly SecretFact[]): SecretChange[] {
  const [one, other] = [byKey(before), byKey(after)];
  return [...new Set([...one.keys(), ...other.keys()])].sort().flatMap((key) => {
    const [old, fresh] = [one.get(key), other.get(key)];
    if (old !== undefined && fresh !== undefined && old.making === fresh.making) return [];
    const { path, field } = (fresh ?? old)!;
    return [
      { path, field, ...(old === undefined ? {} : { before: old }), ...(fresh === undefined ? {} : { after: fresh }) },
    ];
  });
}

function byKey(secrets: readonly SecretFact[]): Map<string, SecretFact> {
  return new Map(secrets.map((secret) => [`${secret.path}#${secret.field}`, secret]));
}

function requestChanges(before: readonly RequestFact[], after: readonly RequestFact[]): RequestChange[] {
  const components = [...new Set([...before, ...after].map(({ component }) => component))].sort();
  const of = (side: readonly RequestFact[], name: string): RequestSum =>
    sumOf(side.filter(({ component }) => component === name));
  return components
    .map((component) => ({ component, before: of(before, component), after: of(after, component) }))
    .filter(({ before: one, after: other }) => !isSameSum(one, other));
}

function isSameSum(a: RequestSum, b: RequestSum): boolean {
  return a.pods === b.pods && a.millicores === b.millicores && a.bytes === b.bytes;
}

function sumOf(requests: readonly RequestFact[]): RequestSum {
  return requests.reduce(
    (sum, { pods, millicores, bytes }) => ({
      pods: sum.pods + pods,
      millicores: sum.millicores + millicores,
      bytes: sum.bytes + bytes,
    }),
    nothing,
  );
}
