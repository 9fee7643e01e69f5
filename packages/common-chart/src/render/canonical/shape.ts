import type { CanonicalRule } from './canonical-rule.ts';
import { writers } from './writers.ts';

/** The rules of one kind as a tree along its fields, so that an object is walked once. */
export interface Shape {
  fields: Map<string, Shape> | undefined;
  /** What holds for every item of a list. */
  items: Shape | undefined;
  /** What holds for every value of a map. */
  values: Shape | undefined;
  /** Rules for the value itself. */
  rules: ValueRule[] | undefined;
  /** Rules that write out a field of this map. */
  defaults: DefaultRule[] | undefined;
}

/** A rule for a value, with what writes it. */
export interface ValueRule {
  readonly write: (value: unknown) => unknown;
  readonly rule: CanonicalRule;
}

/** A rule that writes out a field, with the field. */
export interface DefaultRule {
  readonly field: string;
  readonly value: (holder: Readonly<Record<string, unknown>>) => unknown;
  readonly rule: CanonicalRule;
}

/** The tree of some rules, all of one kind. */
export function shapeOf(rules: Iterable<CanonicalRule>): Shape {
  const root = emptyShape();
  for (const rule of rules) {
    for (const path of rule.at) addRule(root, rule, path);
  }
  return root;
}

function emptyShape(): Shape {
  return { fields: undefined, items: undefined, values: undefined, rules: undefined, defaults: undefined };
}

function addRule(root: Shape, rule: CanonicalRule, path: string): void {
  const { form } = rule;
  if (typeof form !== 'object') {
    (shapeAt(root, path, path.length).rules ??= []).push({ write: writers[form], rule });
    return;
  }
  const end = path.lastIndexOf('.');
  const holder = end === -1 ? root : shapeAt(root, path, end);
  (holder.defaults ??= []).push({ field: path.slice(end + 1), value: form.default, rule });
}

// Read letter by letter, for all paths of all kinds of a cluster are read at every render.
function shapeAt(root: Shape, path: string, end: number): Shape {
  let at = root;
  let start = 0;
  for (let index = 0; index <= end; index++) {
    const letter = index === end ? '.' : path[index]!;
    if (letter !== '.' && letter !== '[' && letter !== '{') continue;
    if (index > start) at = fieldShape(at, path.slice(start, index));
    if (letter === '[') at = at.items ??= emptyShape();
    else if (letter === '{') at = at.values ??= emptyShape();
    if (letter !== '.') index += 1;
    start = index + 1;
  }
  return at;
}

function fieldShape(shape: Shape, name: string): Shape {
  const fields = (shape.fields ??= new Map<string, Shape>());
  let field = fields.get(name);
  if (field === undefined) {
    field = emptyShape();
    fields.set(name, field);
  }
  return field;
}
