import { codes, markdownTable } from './markdown-table.ts';

/** A JSON schema, as far as it is read here. */
export interface OptionSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  /** What fits, in words. */
  readonly expects?: string;
  readonly anyOf?: readonly OptionSchema[];
  readonly items?: OptionSchema;
  readonly properties?: Readonly<Record<string, OptionSchema>>;
  readonly patternProperties?: Readonly<Record<string, OptionSchema>>;
  readonly additionalProperties?: OptionSchema | boolean;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Something with options: a component and the schema of what it can be told. */
export interface Configurable {
  readonly name: string;
  readonly options: OptionSchema | undefined;
}

/** One option, or one key of an option that is a map. */
export interface OptionRow {
  /** With dots between keys, `[]` after a list and `<name>` for a key of one's own: `autoUnseal.keyId`, `zones[].zone`. */
  readonly path: string;
  readonly type: string;
  readonly fallback: string;
  readonly description: string;
}

/** The options of components, nested ones in rows of their own; those that several have in common stand once. */
export function optionTable(components: readonly Configurable[]): string {
  const owners = new Map<string, { readonly names: string[]; readonly row: OptionRow }>();
  for (const { name, options } of components) {
    for (const row of options === undefined ? [] : optionRows(options)) {
      const key = JSON.stringify(row);
      const known = owners.get(key);
      if (known === undefined) owners.set(key, { names: [name], row });
      else known.names.push(name);
    }
  }
  return markdownTable(
    ['component', 'option', 'type', 'default', 'meaning'],
    [...owners.values()].map(({ names, row }) => [codes(names), ...cells(row)]),
  );
}

/** The keys of one schema as a table. */
export function keyTable(schema: OptionSchema): string {
  return markdownTable(['key', 'type', 'default', 'meaning'], optionRows(schema).map(cells));
}

function cells({ path, type, fallback, description }: OptionRow): string[] {
  return [`\`${path}\``, type, fallback, description];
}

/** Every key of a schema, those of maps inside after the map. */
export function optionRows(schema: OptionSchema): OptionRow[] {
  return rowsOf(schema, '', true);
}

// Defaults are filled in inside maps, but not in items of lists and values under names of one's own.
function rowsOf(schema: OptionSchema, prefix: string, filled: boolean): OptionRow[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const path = `${prefix}${key}`;
    const own = {
      path,
      type: typeOf(property),
      fallback: fallbackOf(property, (schema.required ?? []).includes(key), filled),
      description: property.description ?? '',
    };
    return [own, ...rowsInside(property, path, filled)];
  });
}

function rowsInside(schema: OptionSchema, path: string, filled: boolean): OptionRow[] {
  if (schema.items !== undefined) return rowsInside(schema.items, `${path}[]`, false);
  const values = valuesOf(schema);
  return values === undefined ? rowsOf(schema, `${path}.`, filled) : rowsInside(values, `${path}.<name>`, false);
}

/** What the values of a map with keys of one's own look like. */
function valuesOf({ patternProperties = {}, additionalProperties }: OptionSchema): OptionSchema | undefined {
  const [first] = Object.values(patternProperties);
  return first ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
}

// Before options are checked, defaults are filled in: what has one may be left out although the schema requires it.
function fallbackOf(schema: OptionSchema, required: boolean, filled: boolean): string {
  const given = filled ? schema.default : undefined;
  if (given === undefined) return required ? 'must be given' : 'absent';
  const inside = Object.values(schema.properties ?? {});
  if (inside.length > 0 && JSON.stringify(given) === '{}') return 'as below';
  return `\`${shown(given)}\``;
}

function shown(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${shown(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** More than this many choices are counted instead of named. */
const namedChoices = 6;

/** What fits a schema, in words. */
function typeOf(schema: OptionSchema): string {
  const { expects, const: only, anyOf, items } = schema;
  if (expects !== undefined) return expects;
  if (only !== undefined) return `\`${shown(only)}\``;
  if (anyOf !== undefined) {
    return anyOf.length > namedChoices ? `one of ${anyOf.length} names` : orOf(anyOf.map(typeOf));
  }
  if (items !== undefined) return items.type === 'object' ? 'list of maps' : `list, each ${typeOf(items)}`;
  if (schema.type === 'object') {
    const values = valuesOf(schema);
    return values === undefined || values.type === 'object' ? 'map' : `map, each value ${typeOf(values)}`;
  }
  return `${typeWords[schema.type ?? ''] ?? 'anything'}${rangeOf(schema)}`;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'yes or no',
};

function rangeOf({ minimum, maximum }: OptionSchema): string {
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, ${minimum} or more`;
  return maximum === undefined ? '' : `, ${maximum} or less`;
}

function orOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
