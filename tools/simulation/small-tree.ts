import { stringify } from 'yaml';
import { treeOf } from './read-tree.ts';
import type { KubernetesObject, SyncPolicy, Tree } from './tree.ts';

/** A component of a made-up tree. */
export interface SmallComponent {
  readonly wave?: number;
  /** @default - one Deployment */
  readonly objects?: readonly KubernetesObject[];
}

/** A layer of a made-up tree. */
export interface SmallLayer {
  readonly wave?: number;
  readonly components: Readonly<Record<string, SmallComponent>>;
}

/** A made-up tree, laid out as the real one is. */
export function smallTree(
  layers: Readonly<Record<string, SmallLayer>>,
  settings: { readonly retry?: SyncPolicy['retry']; readonly rootHoldsItself?: boolean } = {},
): Tree {
  const { retry = { limit: 2, backoff: { duration: '5s', factor: 2, maxDuration: '3m' } }, rootHoldsItself = false } =
    settings;
  const files = new Map<string, string>();
  const include = `{*/application.yaml${rootHoldsItself ? ',root/root.yaml' : ''}}`;
  const root = application('root', undefined, { path: '.', directory: { recurse: true, include } }, retry);
  files.set('root/root.yaml', stringify(root));
  for (const [layer, { wave = 0, components }] of Object.entries(layers)) {
    files.set(
      `${layer}/application.yaml`,
      stringify(application(layer, wave, { path: `${layer}/applications` }, retry)),
    );
    for (const [name, { wave: own = 0, objects = [deployment(name)] }] of Object.entries(components)) {
      files.set(
        `${layer}/applications/${name}.yaml`,
        stringify(application(name, own, { path: `${layer}/${name}` }, retry)),
      );
      for (const object of objects) {
        const file = `${object.kind.toLowerCase()}-${object.metadata.name}.yaml`;
        files.set(`${layer}/${name}/${file}`, stringify(object));
      }
    }
  }
  return treeOf(files);
}

/** A Deployment of a made-up tree; another image is another content. */
export function deployment(
  name: string,
  image = 'one',
  annotations?: Readonly<Record<string, string>>,
): KubernetesObject {
  const metadata = { name, namespace: name, ...(annotations === undefined ? {} : { annotations }) };
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { image } };
}

function application(
  name: string,
  wave: number | undefined,
  source: Readonly<Record<string, unknown>>,
  retry: SyncPolicy['retry'],
): KubernetesObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      name,
      namespace: 'argocd',
      ...(wave === undefined ? {} : { annotations: { 'argocd.argoproj.io/sync-wave': String(wave) } }),
    },
    spec: {
      project: 'small',
      source: { repoURL: 'https://git.example.com/small.git', targetRevision: 'rendered', ...source },
      destination: { server: 'https://kubernetes.default.svc', namespace: name },
      syncPolicy: { automated: { prune: true, selfHeal: true }, retry },
    },
  };
}
