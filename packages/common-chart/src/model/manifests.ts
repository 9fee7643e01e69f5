import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Manifest } from './plan.ts';

/** The plain objects of every construct below a scope, in the order in which they were made. */
export function manifestsOf(scope: Construct): Manifest[] {
  const found: Manifest[] = [];
  collect(scope, found);
  return found;
}

function collect(construct: Construct, found: Manifest[]): void {
  if (ApiObject.isApiObject(construct)) found.push(manifestOf(construct));
  for (const child of construct.node.children) collect(child, found);
}

/** What cdk8s keeps of an object, as far as it is read here. */
interface Kept {
  readonly props: Readonly<Record<string, unknown>>;
  readonly patches: readonly unknown[];
  readonly metadata: {
    readonly name: string;
    readonly namespace: string | undefined;
    readonly labels: object;
    readonly annotations: object;
    readonly finalizers: readonly unknown[];
    readonly ownerReferences: readonly unknown[];
    readonly _additionalAttributes: Readonly<Record<string, unknown>>;
  };
}

/**
 * The plain object of one construct, keys in the order given.
 *
 * cdk8s's own `toJson` sorts keys and walks every value several times; it is used only where its features are: lazy
 * values, tokens, JSON patches, and fields that are not there.
 */
function manifestOf(construct: ApiObject): Manifest {
  const { props, patches, metadata } = construct as unknown as Kept;
  const { apiVersion, kind, metadata: _given, ...fields } = props;
  const manifest = { apiVersion, kind, metadata: metadataOf(metadata), ...fields };
  return (patches.length === 0 && isPlain(manifest) ? manifest : construct.toJson()) as Manifest;
}

// What was given also stands in fields of its own, which later calls on the construct may have changed.
function metadataOf({ _additionalAttributes: given, ...kept }: Kept['metadata']): Readonly<Record<string, unknown>> {
  const metadata: Record<string, unknown> = {};
  for (const key of metadataKeys) {
    if (isFilled(kept[key])) metadata[key] = kept[key];
  }
  for (const key in given) {
    if (!(key in kept)) metadata[key] = given[key];
  }
  return metadata;
}

const metadataKeys = ['name', 'namespace', 'labels', 'annotations', 'finalizers', 'ownerReferences'] as const;

function isFilled(value: string | object | undefined): boolean {
  return typeof value === 'object' ? Object.keys(value).length > 0 : value !== undefined;
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object') return value !== undefined;
  if (value === null) return false;
  if (Array.isArray(value)) return value.every(isPlain);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  for (const key in value) {
    if (!isPlain((value as Readonly<Record<string, unknown>>)[key])) return false;
  }
  return true;
}
