import type { Manifest } from '@lumie-infra/common-chart';
import { loadAll } from 'js-yaml';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

/** Objects by what makes each one and the same in a cluster. */
export type ObjectSet = ReadonlyMap<string, Manifest>;

/** The objects, in any order; those of Argo CD aside, which only one tool of the benchmark makes on top. */
export function objectSet(objects: readonly Manifest[]): ObjectSet {
  return new Map(
    objects
      .filter(({ apiVersion }) => !apiVersion.startsWith('argoproj.io/'))
      .map((object) => {
        const { namespace = '', name } = object.metadata;
        return [`${object.apiVersion} ${object.kind} ${namespace}/${name}`, object];
      }),
  );
}

/** The objects of every YAML file below a folder. */
export function objectsBelow(folder: string): ObjectSet {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  const objects = files.flatMap((file) => loadAll(readFileSync(join(folder, file), 'utf8')) as (Manifest | null)[]);
  return objectSet(objects.filter((object) => object !== null));
}

/** The identities of objects that differ or that only one side holds, sorted. */
export function differences(one: ObjectSet, other: ObjectSet): string[] {
  const identities = new Set([...one.keys(), ...other.keys()]);
  return [...identities].filter((identity) => !isDeepStrictEqual(one.get(identity), other.get(identity))).sort();
}
