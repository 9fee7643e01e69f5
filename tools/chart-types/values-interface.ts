import type { ListShape, MapShape, ScalarShape, ValueShape } from '../conformance/value-shape.ts';

/** Maps beneath this level are written as `object`: nobody reads types that deep. */
const deepestLevel = 5;

/** Keys whose values Kubernetes takes as a number or as text: ports, quantities, numbers of pods. */
const numberOrText = /(port|available|unavailable|surge|cpu|memory|size|storage)$/i;
const numeric = /^\d+(\.\d+)?(%|[KMGT]i)?$/;

const order = ['boolean', 'number', 'string', 'object', 'readonly unknown[]'];

function typeName(jsonType: string): string | undefined {
  if (jsonType === 'integer') return 'number';
  if (jsonType === 'array') return 'readonly unknown[]';
  return jsonType === 'null' ? undefined : jsonType;
}

function scalarTypes(name: string, { types, example }: ScalarShape): readonly string[] {
  const names = new Set([...types].map(typeName).filter((type) => type !== undefined));
  const isText = typeof example === 'string';
  const isEither = numberOrText.test(name) || (isText && numeric.test(example));
  if (isEither && (names.has('number') || names.has('string'))) names.add('number').add('string');
  // A default of several lines is a template for structured data, which may be given as such.
  if (isText && example.includes('\n')) names.add('object');
  return [...names].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

function listType({ items }: ListShape): string {
  const isScalar = items === 'string' || items === 'number' || items === 'boolean';
  return isScalar ? `readonly ${items}[]` : 'readonly unknown[]';
}

/** Of the blocks of the Kubernetes API only the smallest is spelled out; they fill pages otherwise. */
function isSpelledOut(name: string, shape: MapShape, level: number): boolean {
  const isPlain = shape.block !== true || name === 'resources';
  return isPlain && !shape.open && shape.keys.size > 0 && level <= deepestLevel;
}

function propertyName(name: string): string {
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return name;
  return `'${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function propertyType(name: string, shape: ValueShape, level: number, references: ReadonlyMap<string, string>): string {
  if (shape.kind === 'free') return shape.map ? 'object | null' : 'unknown';
  if (shape.kind === 'scalar') return [...scalarTypes(name, shape), 'null'].join(' | ');
  if (shape.kind === 'list') return `${listType(shape)} | null`;
  const reference = level === 2 ? references.get(name) : undefined;
  if (reference !== undefined) return `${reference} | null`;
  return isSpelledOut(name, shape, level) ? `${mapBody(shape, level, references)} | null` : 'object | null';
}

function mapBody(shape: MapShape, level: number, references: ReadonlyMap<string, string>): string {
  const indent = '  '.repeat(level);
  const lines = [...shape.keys]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, child]) =>
        `${indent}readonly ${propertyName(name)}?: ${propertyType(name, child, level + 1, references)};`,
    );
  return `{\n${lines.join('\n')}\n${'  '.repeat(level - 1)}}`;
}

/**
 * The text of a TypeScript interface for the values of one chart: everything is optional, and null removes a default.
 *
 * `references` gives the interfaces of sub-charts, by the key of their values. A map whose keys are the user's own is an
 * `object`, which, unlike a record, takes a value of any interface.
 */
export function valuesInterface(
  name: string,
  description: string,
  shape: MapShape,
  references: ReadonlyMap<string, string> = new Map(),
): string {
  return `/** ${description} */\nexport interface ${name} ${mapBody(shape, 1, references)}\n`;
}
