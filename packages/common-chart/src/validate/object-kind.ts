import { customResources } from '../crds/index.ts';
import { kindHasNoSchema } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import { builtInKindCheck } from './built-in-check.ts';
import type { ValueCheck } from './built-in-check.ts';
import { builtInKinds } from './built-in-kind.ts';
import { customKindCheck } from './custom-check.ts';

/** Everything needed to check objects of one kind. */
export interface ObjectKind {
  readonly namespaced: boolean;
  readonly isBuiltIn: boolean;
  readonly check: ValueCheck;
}

async function load(id: string): Promise<ObjectKind | undefined> {
  const builtIn = await builtInKindCheck(id);
  if (builtIn) return { namespaced: builtInKinds.get(id)!.namespaced, isBuiltIn: true, check: builtIn };
  const custom = await customKindCheck(id);
  return custom && { namespaced: customResources[id]!.namespaced, isBuiltIn: false, check: custom };
}

const loaded = new Map<string, Promise<ObjectKind | undefined>>();

/** The kind of an `apiVersion/kind`, loaded and compiled once; `undefined` when no schema is known. */
export function objectKind(id: string): Promise<ObjectKind | undefined> {
  const known = loaded.get(id) ?? load(id);
  loaded.set(id, known);
  return known;
}

/** The message about a kind without a schema: another API version or the nearest kind, when there is one. */
export function unknownKindProblem(apiVersion: string, kind: string): string {
  const ids = [...builtInKinds.keys(), ...Object.keys(customResources)];
  const split = ids.map((id) => ({
    apiVersion: id.slice(0, id.lastIndexOf('/')),
    kind: id.slice(id.lastIndexOf('/') + 1),
  }));
  const versions = split.filter((known) => known.kind === kind).map((known) => known.apiVersion);
  const siblings = split.filter((known) => known.apiVersion === apiVersion).map((known) => known.kind);
  return kindHasNoSchema(kind, apiVersion, versions, nearest(kind, siblings));
}
