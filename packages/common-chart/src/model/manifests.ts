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
  for (const child of construct.node.children) collect(child as Construct, found);
}

/**
 * The plain object of one construct, keys in the order given.
 *
 * cdk8s's own `toJson` sorts keys and walks every value several times; it is used only where its features are: lazy
 * values, tokens and JSON patches.
 */
function manifestOf(construct: ApiObject): Manifest {
  const { props, patches } = construct as unknown as {
    props: Readonly<Record<string, unknown>>;
    patches: readonly unknown[];
  };
  if (patches.length > 0) return construct.toJson() as Manifest;
  const { apiVersion, kind, metadata: _given, ...fields } = props;
  const metadata = construct.metadata.toJson() as Record<string, unknown>;
  const { name, namespace, labels, annotations, ...others } = metadata;
  const body = plain({ apiVersion, kind, metadata: { name, namespace, labels, annotations, ...others }, ...fields });
  return (body === needsResolving ? construct.toJson() : body) as Manifest;
}

const needsResolving = Symbol('needs resolving');

function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value ?? undefined;
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const item of value as unknown[]) {
      const copy = plain(item);
      if (copy === needsResolving) return needsResolving;
      if (copy !== undefined) items.push(copy);
    }
    return items;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return needsResolving;
  const copy: Record<string, unknown> = {};
  for (const key in value) {
    const field = plain((value as Record<string, unknown>)[key]);
    if (field === needsResolving) return needsResolving;
    if (field !== undefined) copy[key] = field;
  }
  return copy;
}
