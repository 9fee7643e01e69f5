import { type Json, type JsonMap, isList, isMap, isSame, textOf } from './json.ts';
import { type DiffLines, lineDiff } from './line-diff.ts';

/** One difference between two values. */
export interface ValueChange {
  /** Keys and items on the way to it, such as `spec.template.spec.containers[main].image`; empty for the whole value. */
  readonly path: string;
  /** Absent when it was added. */
  readonly before?: Json;
  /** Absent when it was removed. */
  readonly after?: Json;
  /** What differs between two texts of several lines, in place of the texts. */
  readonly lines?: DiffLines;
}

/** Keys that name the items of a list, the first one wins that every item has and no two share. */
const itemKeys = ['name', 'id', 'uid', 'key', 'job_name', 'alert', 'record', 'path', 'host', 'mountPath'] as const;

/** Every difference between two values, in the order in which the first one names its keys. */
export function valueChanges(before: Json | undefined, after: Json | undefined, path = ''): ValueChange[] {
  if (isSame(before, after)) return [];
  if (isMap(before) && isMap(after)) return mapChanges(before, after, path);
  if (isList(before) && isList(after)) return listChanges(before, after, path);
  if (typeof before === 'string' && typeof after === 'string') return textChanges(before, after, path);
  return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}

/** The path of a key of what stands at a path. */
export function keyPath(path: string, key: string): string {
  if (!/^[\w-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

function mapChanges(before: JsonMap, after: JsonMap, path: string): ValueChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => valueChanges(before[key], after[key], keyPath(path, key)));
}

function textChanges(before: string, after: string, path: string): ValueChange[] {
  const [one, other] = [structureOf(before), structureOf(after)];
  if (one !== undefined && other !== undefined) {
    const inner = valueChanges(one, other, `${path} »`);
    if (inner.length > 0) return inner.map((change) => ({ ...change, path: change.path.replace(' ».', ' » ') }));
  }
  if (!before.includes('\n') && !after.includes('\n')) return [{ path, before, after }];
  return [{ path, before, after, lines: lineDiff(before, after) }];
}

// A dashboard is one line of JSON in a ConfigMap; what changed in it is what a reader wants to see.
function structureOf(text: string): Json | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function listChanges(before: readonly Json[], after: readonly Json[], path: string): ValueChange[] {
  const key = itemKeys.find((candidate) => isNamedBy(before, candidate) && isNamedBy(after, candidate));
  const changes =
    key === undefined ? unnamedItemChanges(before, after, path) : namedItemChanges(before, after, path, key);
  // Equal items in another order are a difference too, and the only one.
  return changes.length > 0 ? changes : [{ path: `${path} (order)`, before, after }];
}

function isNamedBy(items: readonly Json[], key: string): boolean {
  const names = items.map((item) => (isMap(item) ? item[key] : undefined));
  const isName = (name: unknown): boolean => typeof name === 'string' || typeof name === 'number';
  return names.every(isName) && new Set(names).size === names.length;
}

function namedItemChanges(before: readonly Json[], after: readonly Json[], path: string, key: string): ValueChange[] {
  const byName = (items: readonly Json[]): Map<string, Json> =>
    new Map(items.map((item) => [textOf((item as JsonMap)[key]), item]));
  const [one, other] = [byName(before), byName(after)];
  const names = [...new Set([...one.keys(), ...other.keys()])];
  return names.flatMap((name) => valueChanges(one.get(name), other.get(name), `${path}[${name}]`));
}

function unnamedItemChanges(before: readonly Json[], after: readonly Json[], path: string): ValueChange[] {
  const [gone, come] = unmatched(before, after);
  return pairs(gone, come).flatMap(([one, other]) =>
    valueChanges(one?.item, other?.item, `${path}[${(one ?? other)!.index}]`),
  );
}

interface Item {
  readonly item: Json;
  readonly index: number;
}

function unmatched(before: readonly Json[], after: readonly Json[]): [Item[], Item[]] {
  const come = after.map((item, index) => ({ item, index }));
  const gone = before
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => {
      const same = come.findIndex((other) => isSame(item, other.item));
      if (same >= 0) come.splice(same, 1);
      return same < 0;
    });
  return [gone, come];
}

// `--flag=1` and `--flag=2` are one argument that changed; what else is left is taken in order.
function pairs(gone: readonly Item[], come: readonly Item[]): [Item | undefined, Item | undefined][] {
  const left = [...come];
  const take = (fits: (other: Item) => boolean): Item | undefined => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const paired = gone.map((one): [Item, Item | undefined] => {
    const flag = flagOf(one.item);
    return [one, take(({ item }) => (flag === undefined ? isMap(item) && isMap(one.item) : flagOf(item) === flag))];
  });
  return [...paired, ...left.map((other): [undefined, Item] => [undefined, other])];
}

function flagOf(item: Json): string | undefined {
  return typeof item === 'string' ? /^(-[^=\s]*)[=\s]/.exec(item)?.[1] : undefined;
}
