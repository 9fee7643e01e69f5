import type { Manifest } from '../../model/plan.ts';
import { builtInRules } from './built-in-rules.ts';
import type { CanonicalRule } from './canonical-rule.ts';
import { customRules } from './custom-rules.ts';
import { definitionRules } from './definition-rules.ts';
import { type Shape, type ValueRule, shapeOf } from './shape.ts';
import { leftOut } from './writers.ts';

/** A field that a server or a controller would write otherwise. */
export interface CanonicalChange {
  /** The path of the field, items of lists by number. */
  readonly field: string;
  readonly before: unknown;
  /** `undefined` when the field is left out. */
  readonly after: unknown;
  readonly rule: CanonicalRule;
}

type Note = (change: CanonicalChange) => void;

/**
 * An object as the cluster gives it back after it was applied: Argo CD then finds no difference that nobody made.
 *
 * It means the same as before. Without a change it is the very same object; else only what changes is copied.
 */
export function canonicalObject(object: Manifest): Manifest {
  return writtenMap(object, kindShape(object), '', undefined) as Manifest;
}

/** What {@link canonicalObject} changes in an object, and by which rules. */
export function canonicalChanges(object: Manifest): CanonicalChange[] {
  const changes: CanonicalChange[] = [];
  writtenMap(object, kindShape(object), '', (change) => changes.push(change));
  return changes;
}

/** The rules for the objects of one kind, given as `apiVersion/kind`. */
export function canonicalRules(kind: string): readonly CanonicalRule[] {
  return [...forEveryKind, ...(byKind.get(kind) ?? []), ...definitionRules(kind)];
}

const reviewed = [...builtInRules, ...customRules];
const forEveryKind = reviewed.filter(({ kinds }) => kinds === undefined);
const byKind = new Map<string, CanonicalRule[]>();
for (const rule of reviewed) {
  for (const kind of rule.kinds ?? []) {
    const rules = byKind.get(kind);
    if (rules === undefined) byKind.set(kind, [rule]);
    else rules.push(rule);
  }
}

const shapes = new Map<string, Shape>();

function kindShape({ apiVersion, kind }: Manifest): Shape {
  const name = `${apiVersion}/${kind}`;
  let shape = shapes.get(name);
  if (shape === undefined) {
    shape = shapeOf(canonicalRules(name));
    shapes.set(name, shape);
  }
  return shape;
}

type Fields = Readonly<Record<string, unknown>>;

// Most values are texts that no rule is about, so as little as can be is called for them.
function written(value: unknown, shape: Shape, path: string, note: Note | undefined): unknown {
  let current = value;
  if (Array.isArray(value)) {
    if (shape.items !== undefined) current = writtenList(value, shape.items, path, note);
  } else if (typeof value === 'object' && value !== null) {
    current = writtenMap(value as Fields, shape, path, note);
  }
  return shape.rules === undefined ? current : ruled(current, shape.rules, path, note);
}

function ruled(value: unknown, rules: readonly ValueRule[], path: string, note: Note | undefined): unknown {
  let current = value;
  for (let index = 0; index < rules.length; index++) {
    const { write, rule } = rules[index]!;
    const next = write(current);
    if (next === current) continue;
    note?.({ field: path, before: current, after: next === leftOut ? undefined : next, rule });
    if (next === leftOut) return leftOut;
    current = next;
  }
  return current;
}

function writtenList(list: readonly unknown[], items: Shape, path: string, note: Note | undefined): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    if (typeof item !== 'object' && items.rules === undefined) continue;
    const next = written(item, items, note === undefined ? '' : `${path}[${index}]`, note);
    if (next === item) continue;
    copy ??= [...list];
    copy[index] = next;
  }
  return copy ?? list;
}

function writtenMap(map: Fields, shape: Shape, path: string, note: Note | undefined): Fields {
  const { fields, values, defaults } = shape;
  let copy: Record<string, unknown> | undefined;
  if (fields !== undefined || values !== undefined) {
    for (const key in map) {
      const inner = fields?.get(key) ?? values;
      if (inner === undefined) continue;
      const before = map[key];
      if (before === undefined || (typeof before !== 'object' && inner.rules === undefined)) continue;
      const next = written(before, inner, note === undefined ? '' : fieldOf(path, key), note);
      if (next === before) continue;
      copy ??= { ...map };
      if (next === leftOut) delete copy[key];
      else copy[key] = next;
    }
  }
  if (defaults !== undefined) {
    for (const { field, value, rule } of defaults) {
      if ((copy ?? map)[field] !== undefined) continue;
      const given = value(map);
      if (given === undefined) continue;
      copy ??= { ...map };
      copy[field] = given;
      note?.({ field: fieldOf(path, field), before: undefined, after: given, rule });
    }
  }
  return copy ?? map;
}

function fieldOf(path: string, key: string): string {
  const step = /^[\w-]+$/.test(key) ? key : `["${key}"]`;
  return path === '' || step.startsWith('[') ? `${path}${step}` : `${path}.${step}`;
}
