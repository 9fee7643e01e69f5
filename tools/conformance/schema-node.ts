import { isPlainObject } from './plain-object.ts';
import type { PlainObject } from './plain-object.ts';

/** A node of a chart's `values.schema.json`, able to follow references into the same file. */
export interface SchemaNode {
  readonly node: PlainObject;
  readonly root: PlainObject;
}

/** The node itself and, beneath references and compositions, every node that must or may hold for the same value. */
function facets(schema: SchemaNode, seen = new Set<PlainObject>()): PlainObject[] {
  const { node, root } = schema;
  if (seen.has(node)) return [];
  seen.add(node);
  const inner: unknown[] = ['allOf', 'anyOf', 'oneOf'].flatMap((key) =>
    Array.isArray(node[key]) ? (node[key] as unknown[]) : [],
  );
  const reference = node['$ref'];
  if (typeof reference === 'string' && reference.startsWith('#')) inner.push(followPointer(root, reference));
  return [node, ...inner.filter(isPlainObject).flatMap((child) => facets({ node: child, root }, seen))];
}

function followPointer(root: PlainObject, reference: string): unknown {
  const keys = reference
    .slice(1)
    .split('/')
    .filter((key) => key !== '');
  return keys
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, key) => (isPlainObject(at) ? at[key] : undefined), root);
}

/** The named properties of a schema, each with its own schema. */
export function schemaProperties(schema: SchemaNode | undefined): ReadonlyMap<string, SchemaNode> {
  const properties = new Map<string, SchemaNode>();
  if (schema === undefined) return properties;
  for (const facet of facets(schema)) {
    if (!isPlainObject(facet['properties'])) continue;
    for (const [name, node] of Object.entries(facet['properties'])) {
      if (!properties.has(name)) properties.set(name, { node: isPlainObject(node) ? node : {}, root: schema.root });
    }
  }
  return properties;
}

/** The JSON types that a schema names for a value. */
export function schemaTypes(schema: SchemaNode | undefined): ReadonlySet<string> {
  const types = schema === undefined ? [] : facets(schema).flatMap((facet) => facet['type'] ?? []);
  return new Set(types.filter((type): type is string => typeof type === 'string'));
}

/** Whether a schema says that a map takes keys that it does not name. */
export function schemaAdmitsOtherKeys(schema: SchemaNode | undefined): boolean {
  if (schema === undefined) return false;
  return facets(schema).some(
    (facet) =>
      facet['additionalProperties'] === true ||
      (isPlainObject(facet['additionalProperties']) && facet['additionalProperties']['not'] === undefined) ||
      isPlainObject(facet['patternProperties']),
  );
}
