import type { TSchema } from '@sinclair/typebox';
import { commonSchema } from './common-values.ts';
import { componentSchema } from './component.ts';
import { noEffect, numberToo } from './field.ts';

type Properties = Readonly<Record<string, TSchema>>;

const typeNames: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  integer: 'number',
  number: 'number',
  string: 'text',
  object: 'map',
  array: 'list',
};

function propertiesOf(schema: TSchema | undefined): Properties | undefined {
  const entry = (schema?.['items'] as TSchema | undefined) ?? schema;
  return entry?.['properties'] as Properties | undefined;
}

function typeName(schema: TSchema): string {
  const types = [schema['type'] as string | readonly string[] | undefined].flat();
  const all = schema[numberToo] === true ? [...types, 'number'] : types;
  return [...new Set(all.map((type) => (type === undefined ? 'any' : typeNames[type]!)))].join(' or ');
}

function standard(key: string, schema: TSchema, parent: TSchema): string {
  if ((parent['required'] as readonly string[] | undefined)?.includes(key) === true) return 'required';
  const value = schema['default'] as unknown;
  return value === undefined ? '' : `\`${JSON.stringify(value)}\``;
}

function rows(parent: TSchema, inComponent: TSchema | undefined, prefix: string): string[] {
  const properties = Object.entries(propertiesOf(parent) ?? {}).filter(([, schema]) => schema[noEffect] === undefined);
  return properties.flatMap(([key, schema]) => {
    const list = schema['items'] === undefined ? '' : '[]';
    const component = propertiesOf(inComponent)?.[key];
    const cells = [
      `\`${prefix}${key}${list}\``,
      typeName(schema),
      standard(key, schema, (parent['items'] as TSchema | undefined) ?? parent),
      component === undefined ? '' : 'yes',
      schema.description ?? '',
    ];
    return [
      `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`,
      ...(schema['items'] === componentSchema ? [] : rows(schema, component, `${prefix}${key}${list}.`)),
    ];
  });
}

/** The table of every key below `common`, as Markdown. */
export function keyTable(): string {
  return [
    '| key | type | default | in components | meaning |',
    '| --- | --- | --- | --- | --- |',
    ...rows(commonSchema, componentSchema, ''),
  ].join('\n');
}

/** The table of the keys that are accepted and change nothing, as Markdown. */
export function unusedKeyTable(): string {
  const walk = (properties: Properties, prefix: string): string[] =>
    Object.entries(properties).flatMap(([key, schema]) => {
      const advice = schema[noEffect] as string | undefined;
      if (advice !== undefined) return [`| \`${prefix}${key}\` | ${advice} |`];
      const below = schema['items'] === undefined ? propertiesOf(schema) : undefined;
      return below === undefined ? [] : walk(below, `${prefix}${key}.`);
    });
  return ['| key | why, and what to do |', '| --- | --- |', ...walk(commonSchema.properties, '')].join('\n');
}
