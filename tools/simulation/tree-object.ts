import { digest } from './digest.ts';
import type { KubernetesObject, TreeObject } from './tree.ts';

/** An object of the tree, from its manifest. */
export function treeObject(manifest: KubernetesObject): TreeObject {
  const { apiVersion, kind, metadata } = manifest;
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  const { name, namespace, annotations = {} } = metadata;
  return {
    key: `${kind}${group === '' ? '' : `.${group}`} ${namespace === undefined ? '' : `${namespace}/`}${name}`,
    apiVersion,
    kind,
    name,
    wave: Number(annotations['argocd.argoproj.io/sync-wave'] ?? 0),
    digest: digest(JSON.stringify(manifest)),
    manifest,
  };
}
