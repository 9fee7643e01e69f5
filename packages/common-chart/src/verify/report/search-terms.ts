import { kindOf } from '../cluster-model.ts';
import type { ReportFacts } from './report-facts.ts';

/** What a component is found by: its name and layer, and texts of other kinds that lead to it. */
export interface SearchEntry {
  readonly name: string;
  readonly layer: string;
  /** Kind of thing → texts. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
}

/** What the search of the page looks through. */
export function searchEntries({ model, images, readings, descriptions }: ReportFacts): SearchEntry[] {
  return model.components.map(({ name, layer, namespace, definition, objects }) => ({
    name,
    layer,
    terms: {
      namespace: namespace === undefined || namespace === name ? [] : [namespace],
      provides: [definition.provides?.capability?.name ?? []].flat(),
      about: [descriptions[name] ?? []].flat(),
      image: images.images.flatMap(({ reference, components }) => (components.includes(name) ? [reference] : [])),
      secret: distinct(
        readings.flatMap(({ component, secret, path }) => (component === name ? [`${secret}, from ${path}`] : [])),
      ),
      object: distinct(objects.map((object) => `${kindOf(object)} ${object.metadata.name}`)),
    },
  }));
}

/** Data as it may stand inside a script element. */
export function scriptData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
