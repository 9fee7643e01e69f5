import { isDeepStrictEqual } from 'node:util';

/** A JSON object. */
export type Json = Record<string, unknown>;

/** Who owns which fields of an object: manager → paths of fields. */
export type Owners = Map<string, Set<string>>;

/** What applying led to: the object, or the fields that someone else owns with another value. */
export interface Applied {
  readonly object: Json;
  readonly conflicts: readonly string[];
}

// The fields of metadata that nobody owns.
const unowned = /^\/(?:apiVersion|kind|metadata\/(?:name|namespace|uid|resourceVersion|generation|creationTimestamp))$/;

/** Applies an object as server-side apply does, with lists taken as one value. */
export function applyFields(live: Json, given: Json, manager: string, owners: Owners, force: boolean): Applied {
  const leaves = leavesOf(given);
  const conflicts: string[] = [];
  for (const [path, value] of leaves) {
    const others = [...owners].filter(([name, paths]) => name !== manager && paths.has(path));
    if (others.length === 0 || isDeepStrictEqual(valueAt(live, path), value)) continue;
    conflicts.push(path);
    if (force) for (const [, paths] of others) paths.delete(path);
  }
  if (conflicts.length > 0 && !force) return { object: live, conflicts };
  const object = structuredClone(live);
  for (const path of owners.get(manager) ?? []) {
    const shared = [...owners].some(([name, paths]) => name !== manager && paths.has(path));
    if (!leaves.has(path) && !shared) removeAt(object, path);
  }
  for (const [path, value] of leaves) setAt(object, path, value);
  owners.set(manager, new Set(leaves.keys()));
  return { object, conflicts: [] };
}

/** The paths of the fields of an object, for whoever writes it whole. */
export function fieldsOf(object: Json): Set<string> {
  return new Set(leavesOf(object).keys());
}

/** Merges as a JSON merge patch does. */
export function mergePatch(live: unknown, change: unknown): unknown {
  if (!isMap(change)) return change;
  const result: Json = isMap(live) ? { ...live } : {};
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete result[key];
    else result[key] = mergePatch(result[key], value);
  }
  return result;
}

function leavesOf(value: Json, at = '', found = new Map<string, unknown>()): Map<string, unknown> {
  for (const [key, field] of Object.entries(value)) {
    const path = `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (unowned.test(path)) continue;
    if (isMap(field) && Object.keys(field).length > 0) leavesOf(field, path, found);
    else found.set(path, field);
  }
  return found;
}

function keysOf(path: string): string[] {
  return path
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function valueAt(object: Json, path: string): unknown {
  return keysOf(path).reduce<unknown>((value, key) => (isMap(value) ? value[key] : undefined), object);
}

function setAt(object: Json, path: string, value: unknown): void {
  const keys = keysOf(path);
  let at = object;
  for (const key of keys.slice(0, -1)) {
    const next = at[key];
    at = isMap(next) ? next : (at[key] = {});
  }
  at[keys.at(-1)!] = structuredClone(value);
}

function removeAt(object: Json, path: string): void {
  const keys = keysOf(path);
  const parents = [object];
  for (const key of keys.slice(0, -1)) {
    const next = parents.at(-1)![key];
    if (!isMap(next)) return;
    parents.push(next);
  }
  for (const [index, parent] of [...parents.entries()].reverse()) {
    const key = keys[index]!;
    const value = parent[key];
    const isLeaf = index === keys.length - 1;
    if (!isLeaf && !(isMap(value) && Object.keys(value).length === 0)) return;
    delete parent[key];
  }
}

function isMap(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
