import { type Json, type JsonMap, isList, isMap, isSame, textOf } from '../diff/json.ts';
import type { Finding } from './finding.ts';

type Found = Omit<Finding, 'package' | 'site'>;

/** The package that has the facts of a site. */
const siteOwner = 'common-chart';

/**
 * What the schemas of a cluster file, before and after, prove: what a site may say, and what it must.
 *
 * @param layerOf the layer that a component belongs to
 */
export function optionFindings(
  before: JsonMap,
  after: JsonMap,
  layerOf: (component: string) => string | undefined,
): Finding[] {
  const site = siteFindings(withoutComponents(before), withoutComponents(after));
  const [old, fresh] = [componentsOf(before), componentsOf(after)];
  const components = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort();
  return [
    ...site.map((found) => ({ package: siteOwner, ...found })),
    ...components.flatMap((component) => {
      const owner = layerOf(component);
      if (owner === undefined) return [];
      return componentFindings(component, old[component], fresh[component]).map((found) => ({
        package: owner,
        ...found,
      }));
    }),
  ];
}

function siteFindings(before: JsonMap, after: JsonMap): Found[] {
  return schemaFindings('', before, after).map(({ path, ...rest }) => ({ what: `key ${path} of a site`, ...rest }));
}

function componentFindings(component: string, before: Json | undefined, after: Json | undefined): Found[] {
  const what = `component ${component}`;
  if (before === undefined) return [{ bump: 'minor', what, why: 'is new' }];
  if (after === undefined) return [{ bump: 'major', what, why: 'is removed or renamed' }];
  return schemaFindings('', optionsOf(before), optionsOf(after)).map(({ path, ...rest }) => ({
    what: `option ${path} of ${component}`,
    ...rest,
  }));
}

function withoutComponents(schema: JsonMap): JsonMap {
  const { components: _, layers: __, ...rest } = mapAt(schema, 'properties');
  return { ...schema, properties: rest };
}

function componentsOf(schema: JsonMap): JsonMap {
  return mapAt(mapAt(mapAt(schema, 'properties'), 'components'), 'properties');
}

// A component is `false` or a map of its options.
function optionsOf(schema: Json): Json {
  const choices = isMap(schema) ? schema['anyOf'] : undefined;
  return isList(choices) ? (choices.find((choice) => isMap(choice) && isMap(choice['properties'])) ?? {}) : schema;
}

function mapAt(value: JsonMap, key: string): JsonMap {
  const inner = value[key];
  return isMap(inner) ? inner : {};
}

interface SchemaFinding extends Omit<Found, 'what'> {
  /** Keys on the way. */
  readonly path: string;
}

function schemaFindings(path: string, before: Json | undefined, after: Json | undefined): SchemaFinding[] {
  if (!isMap(before) || !isMap(after) || isSame(before, after)) return [];
  return [...ownFindings(path, before, after), ...propertyFindings(path, before, after), ...itemFindings()];

  function itemFindings(): SchemaFinding[] {
    return schemaFindings(`${path}[]`, (before as JsonMap)['items'], (after as JsonMap)['items']);
  }
}

function propertyFindings(path: string, before: JsonMap, after: JsonMap): SchemaFinding[] {
  const [old, fresh] = [mapAt(before, 'properties'), mapAt(after, 'properties')];
  const isNeeded = (schema: JsonMap, key: string): boolean => {
    const { required } = schema;
    const property = mapAt(schema, 'properties')[key];
    return isList(required) && required.includes(key) && !(isMap(property) && property['default'] !== undefined);
  };
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])].flatMap((key): SchemaFinding[] => {
    const inner = path === '' ? key : `${path}.${key}`;
    if (fresh[key] === undefined) return [{ path: inner, bump: 'major', why: 'is removed or renamed' }];
    const needed = isNeeded(after, key) && !(old[key] !== undefined && isNeeded(before, key));
    if (needed) return [{ path: inner, bump: 'major', why: 'must be given now' }];
    if (old[key] === undefined) return [{ path: inner, bump: 'minor', why: 'is new' }];
    return schemaFindings(inner, old[key], fresh[key]);
  });
}

/** Keywords that refuse more the larger they are, and those that do so the smaller they are. */
const lowest = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'] as const;
const highest = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'] as const;

function ownFindings(path: string, before: JsonMap, after: JsonMap): SchemaFinding[] {
  const found: SchemaFinding[] = [];
  const major = (why: string): void => void found.push({ path, bump: 'major', why });
  if (!isSame(before['type'], after['type'])) major(`takes ${text(after['type'])} instead of ${text(before['type'])}`);
  if (!isSame(before['pattern'], after['pattern'])) major('takes other texts than before');
  for (const keyword of lowest) {
    if (numberOf(after[keyword], -Infinity) > numberOf(before[keyword], -Infinity)) {
      major(`takes less: ${keyword} is ${text(after[keyword])}`);
    }
  }
  for (const keyword of highest) {
    if (numberOf(after[keyword], Infinity) < numberOf(before[keyword], Infinity)) {
      major(`takes less: ${keyword} is ${text(after[keyword])}`);
    }
  }
  if (before['additionalProperties'] !== false && after['additionalProperties'] === false) {
    if (isMap(before['properties']) || before['type'] === 'object') major('takes no other keys any more');
  }
  found.push(...choiceFindings(path, before, after));
  if (!isSame(before['default'], after['default'])) {
    found.push({
      path,
      bump: 'patch',
      why: `is ${text(after['default'])} unless given, and was ${text(before['default'])}`,
    });
  }
  return found;
}

function choiceFindings(path: string, before: JsonMap, after: JsonMap): SchemaFinding[] {
  const [old, fresh] = [choicesOf(before), choicesOf(after)];
  if (old === undefined && fresh === undefined) return [];
  // Whatever was allowed before there was a list of what is allowed.
  if (old === undefined) return [{ path, bump: 'major', why: `takes nothing but ${fresh!.join(', ')}` }];
  if (fresh === undefined) return [];
  return [
    ...old
      .filter((choice) => !fresh.includes(choice))
      .map((choice) => ({ path, bump: 'major', why: `takes ${choice} no more` }) as const),
    ...fresh
      .filter((choice) => !old.includes(choice))
      .map((choice) => ({ path, bump: 'minor', why: `takes ${choice} as well` }) as const),
  ];
}

function choicesOf({ enum: values, anyOf, const: only }: JsonMap): string[] | undefined {
  if (only !== undefined) return [text(only)];
  if (isList(values)) return values.map(text);
  return isList(anyOf)
    ? anyOf.map((choice) => (isMap(choice) && choice['const'] !== undefined ? text(choice['const']) : text(choice)))
    : undefined;
}

function numberOf(value: Json | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function text(value: Json | undefined): string {
  return value === undefined ? 'nothing' : textOf(value);
}
