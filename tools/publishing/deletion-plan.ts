import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** An object that Argo CD deletes once the new tree is published. */
export interface Deletion {
  readonly component: string;
  /** `Kind namespace/name`, as people read it. */
  readonly object: string;
  /** Whether data goes with it. */
  readonly holdsData: boolean;
}

/** Kinds whose deletion takes data along: their own, or everything inside. */
const dataKinds: ReadonlySet<string> = new Set([
  'Cluster.postgresql.cnpg.io',
  'CustomResourceDefinition.apiextensions.k8s.io',
  'Namespace',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'RabbitmqCluster.rabbitmq.com',
  'StatefulSet.apps',
]);

/** The files of one component before and after, by path. */
export interface ComponentFiles {
  readonly component: string;
  readonly texts: readonly string[];
}

/** What disappears from a published tree: objects that the new tree holds nowhere, and charts that are gone. */
export function deletions(before: readonly ComponentFiles[], after: readonly ComponentFiles[]): Deletion[] {
  const kept = new Set(after.flatMap(({ texts }) => texts.flatMap(identities)).map(({ object }) => object));
  return before.flatMap(({ component, texts }) =>
    texts
      .flatMap(identities)
      .filter(({ object }) => !kept.has(object))
      .map((deleted) => ({ component, ...deleted })),
  );
}

interface Identified {
  readonly object: string;
  readonly holdsData: boolean;
}

function identities(text: string): Identified[] {
  const { load } = require('js-yaml') as typeof import('js-yaml');
  const value = load(text) as Record<string, unknown> | null;
  const kind = value?.['kind'];
  if (typeof kind !== 'string') return chartOf(value);
  if (kind === 'Kustomization') return releasesOf(value!);
  const { name, namespace } = value!['metadata'] as { name: string; namespace?: string };
  const apiVersion = String(value!['apiVersion']);
  const group = apiVersion.includes('/') ? `.${apiVersion.split('/')[0]}` : '';
  const object = `${kind}${group} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
  return [{ object, holdsData: dataKinds.has(`${kind}${group}`) }];
}

// What a chart or a release makes is not in the tree; that it goes is.
function chartOf(value: Record<string, unknown> | null): Identified[] {
  const dependencies = (value?.['dependencies'] ?? []) as readonly { name: string }[];
  return Array.isArray(dependencies) && value?.['apiVersion'] === 'v2'
    ? dependencies.map(({ name }) => ({
        object: `everything of chart ${name} in ${String(value['name'])}`,
        holdsData: true,
      }))
    : [];
}

function releasesOf(value: Record<string, unknown>): Identified[] {
  const resources = (value['resources'] ?? []) as readonly string[];
  return resources
    .filter((resource) => resource.includes('://'))
    .map((url) => ({ object: `everything of ${url.replaceAll(/\/[^/]*\d[^/]*(?=\/)/g, '/…')}`, holdsData: true }));
}
