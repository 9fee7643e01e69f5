import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { customResources } from '../src/crds/index.ts';
import { builtInRules } from '../src/render/canonical/built-in-rules.ts';
import {
  type CanonicalChange,
  canonicalChanges,
  canonicalObject,
  canonicalRules,
} from '../src/render/canonical/canonical-object.ts';
import type { CanonicalRule } from '../src/render/canonical/canonical-rule.ts';
import { customRules } from '../src/render/canonical/custom-rules.ts';
import { nanosecondsOf } from '../src/render/canonical/go-duration.ts';
import { billionthsOf } from '../src/render/canonical/quantity.ts';
import { toYaml } from '../src/render/yaml.ts';
import { builtInKinds } from '../src/validate/built-in-kind.ts';
import { canonicalArbitrary } from './canonical-arbitrary.ts';

const rules = [...builtInRules, ...customRules];
const kinds = [...new Set([...rules.flatMap(({ kinds: own = [] }) => own), ...Object.keys(customResources)])].sort();

function split(id: string): [apiVersion: string, kind: string] {
  const slash = id.lastIndexOf('/');
  return [id.slice(0, slash), id.slice(slash + 1)];
}

describe.each(kinds)('objects of %s, whatever they hold', (id) => {
  const objects = canonicalArbitrary(...split(id));
  const settings = { numRuns: 40 };

  test('are written once, and the same by the second time', () => {
    fc.assert(
      fc.property(objects, (object) => {
        const written = canonicalObject(object);

        expect(canonicalObject(written)).toBe(written);
        expect(toYaml(canonicalObject(structuredClone(object)))).toBe(toYaml(written));
      }),
      settings,
    );
  });

  test('are not changed themselves, and nowhere but where a rule says so', () => {
    fc.assert(
      fc.property(objects, (object) => {
        const before = structuredClone(object);
        const written = canonicalObject(object);
        const changed = canonicalChanges(object).map(({ field }) => field);

        expect(object).toEqual(before);
        expect(differences(object, written, '').filter((field) => !isWithin(field, changed))).toEqual([]);
      }),
      settings,
    );
  });

  test('mean the same as before', () => {
    fc.assert(
      fc.property(objects, (object) => {
        expect(canonicalChanges(object).filter((change) => !meansTheSame(change))).toEqual([]);
      }),
      settings,
    );
  });
});

/** The places where two values differ. */
function differences(a: unknown, b: unknown, path: string): string[] {
  if (a === b || isDeepStrictEqual(a, b)) return [];
  const bothMaps = isMap(a) && isMap(b);
  if (!bothMaps && !(Array.isArray(a) && Array.isArray(b) && a.length === b.length)) return [path];
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
    differences(left[key], right[key], bothMaps ? (path === '' ? key : `${path}.${key}`) : `${path}[${key}]`),
  );
}

function isWithin(field: string, changed: readonly string[]): boolean {
  return changed.some(
    (other) =>
      field === other ||
      field.startsWith(`${other}.`) ||
      // An order that changed, and an entry of a list that did.
      field.startsWith(`${other}[`) ||
      other.startsWith(`${field}[`),
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function meansTheSame({ before, after, rule: { form } }: CanonicalChange): boolean {
  if (typeof form === 'object') return before === undefined;
  switch (form) {
    case 'quantity':
      return billionthsOf(before as string) === billionthsOf(after as string);
    case 'duration':
      return nanosecondsOf(before as string) === nanosecondsOf(after as string);
    case 'port':
      return Number(before) === after;
    case 'protocol':
      return String(before).toUpperCase() === after;
    case 'text':
      return String(before) === after;
    case 'left-out':
      return after === undefined;
    case 'left-out-when-empty':
      return after === undefined && (!before || isDeepStrictEqual(before, []) || isDeepStrictEqual(before, {}));
    case 'cpu-last':
      return isDeepStrictEqual([...(before as unknown[])].sort(byText), [...(after as unknown[])].sort(byText));
  }
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

describe('the rules', () => {
  test('are about kinds that there are', () => {
    const known = new Set([...builtInKinds.keys(), ...Object.keys(customResources)]);

    expect(rules.flatMap(({ kinds: own = [] }) => own).filter((kind) => !known.has(kind))).toEqual([]);
  });

  test('say who writes it and why, as the middle of a sentence', () => {
    const all = kinds.flatMap((kind) => canonicalRules(kind));

    expect(all.filter(({ reason }) => !/^[a-z].{20,}[^.]$/.test(reason) && !/^(Argo CD|Tekton)/.test(reason))).toEqual(
      [],
    );
  });

  test('name no field twice for the same form', () => {
    const twice = kinds.flatMap((kind) => {
      const seen = new Set<string>();
      return canonicalRules(kind)
        .flatMap(({ at, form }: CanonicalRule) =>
          at.map((path) => `${kind} ${path} ${typeof form === 'object' ? 'default' : form}`),
        )
        .filter((text) => seen.size === seen.add(text).size);
    });

    expect(twice).toEqual([]);
  });
});
