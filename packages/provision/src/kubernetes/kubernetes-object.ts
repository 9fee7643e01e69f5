/** A kind of the Kubernetes API. */
export interface ObjectKind {
  /** Such as `v1` or `apps/v1`. */
  readonly apiVersion: string;
  readonly kind: string;
}

/** What names one object. */
export interface ObjectReference extends ObjectKind {
  readonly name: string;
  /** Absent for what belongs to the whole cluster. */
  readonly namespace?: string | undefined;
}

/** What every object says of itself. */
export interface ObjectMetadata {
  readonly name: string;
  readonly namespace?: string;
  readonly uid?: string;
  readonly resourceVersion?: string;
  readonly generation?: number;
  readonly deletionTimestamp?: string;
  readonly finalizers?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** An object as the Kubernetes API takes and gives it. */
export interface KubernetesObject extends ObjectKind {
  readonly metadata: ObjectMetadata;
  readonly [field: string]: unknown;
}

/** What names an object. */
export function referenceOf({ apiVersion, kind, metadata }: KubernetesObject): ObjectReference {
  const { name, namespace } = metadata;
  return { apiVersion, kind, name, ...(namespace === undefined ? {} : { namespace }) };
}

/** An object in words: `Secret minio/minio-root`. */
export function describeReference({ kind, name, namespace }: Omit<ObjectReference, 'apiVersion'>): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
