import { Problems, seededAnnotation } from '@lumie-infra/common-chart';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { KubernetesObject } from '../kubernetes/index.ts';
import { argoCdIsNotUnique, manifestsAreMissing } from './errors.ts';

/** A component of a render, as its Application describes it. */
export interface RenderedComponent {
  readonly name: string;
  readonly layer: string;
  /** Where what names no namespace goes. */
  readonly namespace: string | undefined;
  /** On disk. */
  readonly folder: string;
  /** The charts that it is an umbrella around. */
  readonly charts: readonly string[];
  readonly skipCrds: boolean;
}

/** An object and the component that it belongs to. */
export interface OwnedObject {
  readonly object: KubernetesObject;
  readonly component: RenderedComponent;
}

/** What of a render is brought to the cluster before Argo CD runs. */
export interface RenderedCluster {
  readonly root: KubernetesObject;
  readonly project: KubernetesObject;
  readonly argoCd: RenderedComponent;
  /** What nodes and pods may need from the start. */
  readonly priorityClasses: readonly OwnedObject[];
  /** The namespaces of Argo CD and of seeded secrets. */
  readonly namespaces: readonly OwnedObject[];
  /** What fetches the secrets that must exist before the store does. */
  readonly seededSecrets: readonly OwnedObject[];
  /** Everything of the component that answers DNS; none when the distribution brings its own. */
  readonly dns: readonly OwnedObject[];
}

/** The Service that every kubelet sends its pods to. */
const dnsService = { name: 'kube-dns', namespace: 'kube-system' };
const argoCdChart = 'argo-cd';

/**
 * Reads what the seed needs of a rendered cluster.
 *
 * @throws {Problems} when the folder is not a rendered cluster with Argo CD in it.
 */
export function readRenderedCluster(folder: string): RenderedCluster {
  const rootFile = join(folder, 'root/root.yaml');
  if (!existsSync(rootFile)) throw new Problems(undefined, [manifestsAreMissing(folder)]);
  const components = readComponents(folder);
  const argoCd = components.filter(({ charts }) => charts.includes(argoCdChart));
  if (argoCd.length !== 1) {
    const names = argoCd.map(({ name }) => name);
    throw new Problems(undefined, [argoCdIsNotUnique(folder, names)]);
  }
  const of = (prefix: string): OwnedObject[] =>
    components.flatMap((component) => ownObjects(component, prefix).map((object) => ({ object, component })));
  const seededSecrets = of('vaultstaticsecret-').filter(
    ({ object }) => object.metadata.annotations?.[seededAnnotation] === 'true',
  );
  const needed = new Set([argoCd[0]!.namespace, ...seededSecrets.map(({ object }) => object.metadata.namespace)]);
  const dns = of('service-').find(
    ({ object: { metadata } }) => metadata.name === dnsService.name && metadata.namespace === dnsService.namespace,
  )?.component;
  return {
    root: readObject(rootFile),
    project: readObject(join(folder, 'root/app-project.yaml')),
    argoCd: argoCd[0]!,
    priorityClasses: of('priorityclass-'),
    namespaces: of('namespace-').filter(({ object }) => needed.has(object.metadata.name)),
    seededSecrets,
    dns: dns === undefined ? [] : ownObjects(dns).map((object) => ({ object, component: dns })),
  };
}

interface ApplicationObject extends KubernetesObject {
  readonly spec: {
    readonly source: { readonly helm?: { readonly skipCrds?: boolean } };
    readonly destination: { readonly namespace?: string };
  };
}

function readComponents(folder: string): RenderedComponent[] {
  const layers = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'applications')))
    .map(({ name }) => name)
    .sort();
  return layers.flatMap((layer) =>
    filesOf(join(folder, layer, 'applications')).map((file) => {
      const { metadata, spec } = readObject(join(folder, layer, 'applications', file)) as ApplicationObject;
      const own = join(folder, layer, metadata.name);
      return {
        name: metadata.name,
        layer,
        namespace: spec.destination.namespace,
        folder: own,
        charts: chartsOf(own),
        skipCrds: spec.source.helm?.skipCrds ?? false,
      };
    }),
  );
}

function chartsOf(folder: string): string[] {
  const file = join(folder, 'Chart.yaml');
  if (!existsSync(file)) return [];
  const { dependencies = [] } = parse(readFileSync(file, 'utf8')) as {
    readonly dependencies?: readonly { readonly name: string }[];
  };
  return dependencies.map(({ name }) => name);
}

/** The objects of a component that the render itself holds, in files whose names begin so: they begin with the kind. */
function ownObjects({ folder, charts }: RenderedComponent, prefix = ''): KubernetesObject[] {
  const from = charts.length === 0 ? folder : join(folder, 'manifests');
  return filesOf(from)
    .filter((file) => file.startsWith(prefix) && file !== 'kustomization.yaml')
    .map((file) => readObject(join(from, file)));
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
}

function readObject(file: string): KubernetesObject {
  return parse(readFileSync(file, 'utf8')) as KubernetesObject;
}
