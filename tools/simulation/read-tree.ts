import { Problems } from '@lumie-infra/common-chart';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { renderIsMissing } from '../errors.ts';
import { digest } from './digest.ts';
import { pinTree } from './pin-tree.ts';
import { sourceFiles } from './source-files.ts';
import { type ApplicationManifest, type KubernetesObject, type Tree, type TreeObject, isApplication } from './tree.ts';
import { treeObject } from './tree-object.ts';

/**
 * Reads a rendered tree from its root Application on, each Application's content by the path of its source.
 *
 * @throws {Problems} when the folder holds no root Application.
 */
export function readTree(folder: string): Tree {
  const rootFile = 'root/root.yaml';
  if (!existsSync(join(folder, rootFile))) throw new Problems(undefined, [renderIsMissing(folder)]);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(yaml|yml)$/.test(file) && !file.split('/').some((name) => name.startsWith('.')))
    .sort();
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  return treeOf(texts);
}

/** The tree that some files make: path → text. */
export function treeOf(texts: ReadonlyMap<string, string>): Tree {
  const [root] = objectsIn(texts.get('root/root.yaml') ?? '') as ApplicationManifest[];
  const top = root!.spec.source.path;
  const below = (path: string): string =>
    top === '.' ? path : path === top ? '.' : path.startsWith(`${top}/`) ? path.slice(top.length + 1) : path;
  const applications = new Map<string, { manifest: ApplicationManifest; parent?: string; objects: TreeObject[] }>();
  const add = (manifest: ApplicationManifest, parent?: string): void => {
    const { name } = manifest.metadata;
    if (applications.has(name)) return;
    const objects = contentOf(texts, { ...manifest.spec.source, path: below(manifest.spec.source.path) });
    applications.set(name, { manifest, objects, ...(parent === undefined ? {} : { parent }) });
    for (const object of objects) {
      if (isApplication(object)) add(object.manifest as ApplicationManifest, name);
    }
  };
  add(root!);
  return pinTree(root!.metadata.name, applications);
}

function contentOf(
  texts: ReadonlyMap<string, string>,
  source: ApplicationManifest['spec']['source'] & { readonly path: string },
): TreeObject[] {
  const at = (file: string): string => (source.path === '.' ? file : `${source.path}/${file}`);
  const chart = texts.get(at('Chart.yaml'));
  if (chart !== undefined) {
    const values = texts.get(at('values.yaml')) ?? '';
    const own = sourceFiles([...texts.keys()], { path: at('manifests') });
    return [
      ...chartsIn(source.path, chart, values),
      ...own.flatMap((file) => objectsIn(texts.get(file)!).map(treeObject)),
    ];
  }
  const kustomization = texts.get(at('kustomization.yaml'));
  if (kustomization !== undefined) {
    const [{ resources = [] } = {}] = objectsIn(kustomization) as { readonly resources?: readonly string[] }[];
    return resources.flatMap((resource) =>
      texts.has(at(resource))
        ? objectsIn(texts.get(at(resource))!).map(treeObject)
        : [upstream('Release', resource, at(resource), kustomization)],
    );
  }
  return sourceFiles([...texts.keys()], source).flatMap((file) => objectsIn(texts.get(file)!).map(treeObject));
}

function chartsIn(folder: string, chart: string, values: string): TreeObject[] {
  const [{ dependencies = [] } = {}] = objectsIn(chart) as {
    readonly dependencies?: readonly { readonly name: string; readonly version: string }[];
  }[];
  return dependencies.map(({ name, version }) => upstream('Chart', name, `${folder}/${name}`, `${version}\n${values}`));
}

function upstream(kind: 'Chart' | 'Release', address: string, key: string, content: string): TreeObject {
  const name = address.slice(address.lastIndexOf('/') + 1);
  const apiVersion = 'upstream/v1';
  return {
    // Two components may hold releases of one name, or the same chart.
    key: `${kind} ${key}`,
    apiVersion,
    kind,
    name,
    wave: 0,
    digest: digest(content),
    manifest: { apiVersion, kind, metadata: { name } },
  };
}

function objectsIn(text: string): KubernetesObject[] {
  return loadAll(text).filter((object) => object !== null && object !== undefined) as KubernetesObject[];
}
