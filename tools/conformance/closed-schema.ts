import { isPlainObject } from './plain-object.ts';
import type { PlainObject } from './plain-object.ts';

const objectMeta: PlainObject = {
  type: 'object',
  additionalProperties: false,
  properties: {
    annotations: { type: 'object', additionalProperties: { type: 'string' } },
    finalizers: { type: 'array', items: { type: 'string' } },
    generateName: { type: 'string' },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
    name: { type: 'string' },
    namespace: { type: 'string' },
    ownerReferences: { type: 'array' },
  },
};

const typeMeta: PlainObject = { apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: objectMeta };

function closedChildren(children: unknown): unknown {
  if (!isPlainObject(children)) return children;
  return Object.fromEntries(Object.entries(children).map(([name, child]) => [name, closed(child)]));
}

/**
 * A structural schema that refuses what the API server would silently drop.
 *
 * The server drops a field that no `properties` names, except beneath `additionalProperties` and
 * `x-kubernetes-preserve-unknown-fields`. Compositions (`anyOf` and the like) only restrict values, so they stay open.
 */
function closed(schema: unknown): unknown {
  if (!isPlainObject(schema)) return schema;
  const embedded = schema['x-kubernetes-embedded-resource'] === true;
  const own = closedChildren(schema['properties']);
  const properties = embedded ? { ...(isPlainObject(own) ? own : {}), ...typeMeta } : own;
  const keepsUnknown =
    schema['x-kubernetes-preserve-unknown-fields'] === true || schema['additionalProperties'] !== undefined;
  const intOrString = schema['x-kubernetes-int-or-string'] === true && schema['type'] === undefined;
  return {
    ...schema,
    ...(properties === undefined ? {} : { properties }),
    ...(schema['items'] === undefined ? {} : { items: closed(schema['items']) }),
    ...(isPlainObject(schema['additionalProperties'])
      ? { additionalProperties: closed(schema['additionalProperties']) }
      : {}),
    ...(schema['type'] === 'object' && !keepsUnknown ? { additionalProperties: false } : {}),
    ...(intOrString ? { type: ['integer', 'string'] } : {}),
  };
}

/** The schema of a whole custom resource, closed: a field that the server would drop fails, also in its metadata. */
export function closedResourceSchema(schema: PlainObject): PlainObject {
  return closed({ ...schema, 'x-kubernetes-embedded-resource': true }) as PlainObject;
}
