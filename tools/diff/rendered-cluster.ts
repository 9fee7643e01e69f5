import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Json, type JsonMap, isMap, textOf } from './json.ts';

const require = createRequire(import.meta.url);

/** The files of a rendered cluster: path below its folder → text. */
export type RenderedTexts = ReadonlyMap<string, string>;

/** What a file of a render is. */
export type FileRole = 'application' | 'bootstrap' | 'chart' | 'values' | 'releases' | 'object' | 'other';

/** Where a file of a render belongs. */
export interface FilePlace {
  readonly layer: string;
  /** Absent for what belongs to the layer as a whole. */
  readonly component?: string;
  readonly role: FileRole;
}

const roles: Readonly<Record<string, FileRole>> = {
  'Chart.yaml': 'chart',
  'values.yaml': 'values',
  'kustomization.yaml': 'releases',
};

/** The files of a render in a folder, sorted by path. */
export function readRendered(folder: string): RenderedTexts {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    // Hidden folders are renders that did not finish.
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** Where a file belongs, by its path. */
export function placeOf(path: string): FilePlace {
  const [layer = '', second = '', ...rest] = path.split('/');
  if (rest.length === 0) {
    if (second === 'application.yaml') return { layer, role: 'application' };
    if (second === 'bootstrap.json') return { layer, role: 'bootstrap' };
    // The root Application and its project stand beside each other, without a component.
    return { layer, component: layer, role: second.endsWith('.yaml') ? 'object' : 'other' };
  }
  if (second === 'applications')
    return { layer, component: rest.join('/').replace(/\.yaml$/, ''), role: 'application' };
  const role = rest.length === 1 ? roles[rest[0]!] : rest[0] === 'templates' ? 'other' : undefined;
  return { layer, component: second, role: role ?? (path.endsWith('.yaml') ? 'object' : 'other') };
}

/** The documents of a file of YAML or JSON. */
export function documentsOf(text: string): Json[] {
  const { loadAll } = require('js-yaml') as typeof import('js-yaml');
  return (loadAll(text) as (Json | undefined)[]).filter((one): one is Json => one !== undefined && one !== null);
}

/** A Kubernetes object of a render, with what makes it the same one in another render. */
export interface RenderedObject {
  /** Kind and API group, such as `Deployment.apps`; of the core group the kind alone. */
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
  readonly manifest: JsonMap;
}

/** The Kubernetes objects in a file of a render. */
export function objectsOf(text: string): RenderedObject[] {
  return documentsOf(text).flatMap((manifest) => {
    if (!isMap(manifest) || typeof manifest['kind'] !== 'string' || !isMap(manifest['metadata'])) return [];
    const { name, namespace } = manifest['metadata'];
    const [group, version] = textOf(manifest['apiVersion']).split('/');
    return [
      {
        kind: version === undefined ? manifest['kind'] : `${manifest['kind']}.${group}`,
        ...(typeof namespace === 'string' ? { namespace } : {}),
        name: textOf(name),
        manifest,
      },
    ];
  });
}

/** An object as people name it: `Deployment lumie-cache/redis`; `identity` adds the group of the kind. */
export function describeObject({ kind, namespace, name }: Omit<RenderedObject, 'manifest'>): string {
  return `${kind.split('.')[0]} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}

/** What makes an object the same one from one render to the next. */
export function identity({ kind, namespace, name }: Omit<RenderedObject, 'manifest'>): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
