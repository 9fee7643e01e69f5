import { kubernetesBlock } from './kubernetes-block.ts';
import type { BlockField } from './kubernetes-block.ts';
import { isPlainObject } from './plain-object.ts';
import type { PlainObject } from './plain-object.ts';
import { schemaAdmitsOtherKeys, schemaProperties, schemaTypes } from './schema-node.ts';
import type { SchemaNode } from './schema-node.ts';

/** A value that takes anything, or any map when `map` is true. */
export interface FreeShape {
  readonly kind: 'free';
  readonly map: boolean;
}

/** A string, number or boolean; `types` are the JSON types that the default and the schema show. */
export interface ScalarShape {
  readonly kind: 'scalar';
  readonly types: ReadonlySet<string>;
  readonly example: unknown;
}

/** A list; `items` is the JSON type that all default items share. */
export interface ListShape {
  readonly kind: 'list';
  readonly items: string | undefined;
}

/** A map with known keys. */
export interface MapShape {
  readonly kind: 'map';
  readonly keys: ReadonlyMap<string, ValueShape>;
  /** Whether it takes other keys too. */
  readonly open: boolean;
  /** Whether its keys are fields of the Kubernetes API, which the chart hands on. */
  readonly block?: true;
}

/** What may be written at one place of a chart's values. */
export type ValueShape = FreeShape | ScalarShape | ListShape | MapShape;

const anything: FreeShape = { kind: 'free', map: false };
const anyMap: FreeShape = { kind: 'free', map: true };

/** Names whose keys are the user's own (labels, environment), whatever the defaults show. */
const ownKeys = /(annotations|labels|^env|^environment|EnvironmentVars|(node|namespace|object|pod|label)selector)$/i;
const addedThings = /^(extra|additional)[A-Z]/;

function takesOwnKeys(name: string): boolean {
  return ownKeys.test(name) || addedThings.test(name);
}

function jsonType(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

function sharedType(items: readonly unknown[]): string | undefined {
  const types = new Set(items.map(jsonType));
  return types.size === 1 ? [...types][0] : undefined;
}

function blockShape(field: BlockField): ValueShape {
  if (field === true) return anything;
  if (Object.keys(field).length === 0) return anyMap;
  return {
    kind: 'map',
    open: false,
    block: true,
    keys: new Map(Object.entries(field).map(([name, child]) => [name, blockShape(child)])),
  };
}

function withKeys(shape: MapShape, more: ReadonlyMap<string, ValueShape>): MapShape {
  return { ...shape, keys: new Map([...shape.keys, ...more]) };
}

function mapShape(name: string, value: PlainObject, schema: SchemaNode | undefined): ValueShape {
  const properties = schemaProperties(schema);
  const keys = new Map(
    [...new Set([...Object.keys(value), ...properties.keys()])].map((key) => [
      key,
      valueShape(key, value[key], properties.get(key)),
    ]),
  );
  const block = kubernetesBlock(name, value);
  if (block !== undefined)
    return withKeys(blockShape(block) as MapShape, new Map([...keys].filter(([key]) => !Object.hasOwn(block, key))));
  const open = takesOwnKeys(name) || schemaAdmitsOtherKeys(schema);
  return keys.size === 0 ? anyMap : { kind: 'map', keys, open };
}

/**
 * What a chart takes under the key `name`, read from its default value and its schema.
 *
 * An empty map and null say nothing about what goes beneath, so they take anything, unless the name is that of a
 * Kubernetes block. A key that only the schema knows has the shape that the schema gives it.
 */
export function valueShape(name: string, value: unknown, schema: SchemaNode | undefined): ValueShape {
  if (Array.isArray(value)) return { kind: 'list', items: sharedType(value) };
  if (isPlainObject(value)) {
    const empty = Object.keys(value).length === 0;
    if (empty && kubernetesBlock(name, value) === undefined) return anyMap;
    return mapShape(name, value, empty ? undefined : schema);
  }
  const types = schemaTypes(schema);
  if (value === null || value === undefined) {
    if (kubernetesBlock(name, {}) !== undefined) return mapShape(name, {}, undefined);
    if (value === undefined && types.has('object')) return mapShape(name, {}, schema);
    if (value === undefined && types.has('array')) return { kind: 'list', items: undefined };
    const scalars = new Set([...types].filter((type) => type !== 'null'));
    return value === undefined && scalars.size > 0 ? { kind: 'scalar', types: scalars, example: undefined } : anything;
  }
  return { kind: 'scalar', types: new Set([jsonType(value), ...types]), example: value };
}

/**
 * A shape with a further path known in it: what stands there takes anything, and so does what the chart already lists
 * there when the path ends with `*`.
 */
export function withPath(shape: ValueShape, path: readonly string[]): ValueShape {
  const [key, ...rest] = path;
  if (key === '*') return anyMap;
  if (key === undefined || shape.kind !== 'map') return shape;
  const child = shape.keys.get(key) ?? (rest.length === 0 ? anything : { kind: 'map', keys: new Map(), open: false });
  return withKeys(shape, new Map([[key, withPath(child, rest)]]));
}
