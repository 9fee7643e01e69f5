import { labelsOf } from '../model/evaluation.ts';
import type { Manifest, Plan, PlannedComponent, PlannedLayer } from '../model/plan.ts';
import { groupOf, isBuiltInGroup } from '../model/producers.ts';
import type { Site } from '../model/site.ts';
import { canonicalObject } from './canonical/index.ts';
import { syncPolicy } from './sync-policy.ts';

/** The namespace that Argo CD runs in and reads Applications from. */
export const argocdNamespace = 'argocd';

/** The cluster that Argo CD runs in, as an Application names it. */
export const inCluster = 'https://kubernetes.default.svc';

const finalizers = ['resources-finalizer.argocd.argoproj.io'];

interface ApplicationParts {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly wave?: number;
  readonly source: Readonly<Record<string, unknown>>;
  readonly namespace?: string | undefined;
  readonly syncPolicy: Readonly<Record<string, unknown>>;
  readonly ignoreDifferences?: readonly Readonly<Record<string, unknown>>[];
}

function application(site: Site, parts: ApplicationParts): Manifest {
  return canonicalObject({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      name: parts.name,
      namespace: argocdNamespace,
      ...(parts.labels === undefined ? {} : { labels: parts.labels }),
      ...(parts.wave === undefined ? {} : { annotations: { 'argocd.argoproj.io/sync-wave': String(parts.wave) } }),
      finalizers,
    },
    spec: {
      project: site.name,
      source: { repoURL: site.gitops.repoURL, targetRevision: site.gitops.revision, ...parts.source },
      destination: { server: inCluster, ...(parts.namespace === undefined ? {} : { namespace: parts.namespace }) },
      syncPolicy: parts.syncPolicy,
      ...(parts.ignoreDifferences === undefined ? {} : { ignoreDifferences: parts.ignoreDifferences }),
      revisionHistoryLimit: 10,
    },
  });
}

/** The Application of one component: one folder in Git. */
export function componentApplication(site: Site, component: PlannedComponent): Manifest {
  const { definition } = component;
  const ignored = definition.ignoreDifferences ?? [];
  const installed = definition.provides?.definitions ?? [];
  const installsAll = groupsOf(component).every((group) => isBuiltInGroup(group) || installed.includes(group));
  return application(site, {
    name: component.name,
    labels: labelsOf(component.name, component.layer),
    wave: component.wave,
    source: {
      path: sourcePath(site, component.layer, component.name),
      ...(component.chart === undefined
        ? {}
        : { helm: { releaseName: component.name, ...(component.chart.skipCrds ? { skipCrds: true } : {}) } }),
    },
    namespace: component.namespace,
    syncPolicy: syncPolicy(definition.sync, { skipDryRun: !installsAll, respectIgnored: ignored.length > 0 }),
    ...(ignored.length === 0
      ? {}
      : {
          ignoreDifferences: ignored.map(({ reason: _reason, ...fields }) => fields),
        }),
  });
}

/** The Application of one layer: the folder of its components' Applications. */
export function layerApplication(site: Site, layer: PlannedLayer): Manifest {
  return application(site, {
    name: layer.name,
    labels: { 'app.kubernetes.io/part-of': layer.name },
    wave: layer.wave,
    source: { path: sourcePath(site, layer.name, 'applications') },
    namespace: argocdNamespace,
    syncPolicy: syncPolicy(),
  });
}

/** The one Application that is applied by hand: it owns the layers' Applications. */
export function rootApplication({ site }: Plan): Manifest {
  return application(site, {
    name: 'root',
    source: {
      path: site.gitops.path,
      directory: { recurse: true, include: '{*/application.yaml,root/app-project.yaml}' },
    },
    namespace: argocdNamespace,
    syncPolicy: syncPolicy(),
  });
}

/** The project of all Applications: this repository, this cluster, nothing else. */
export function appProject({ site }: Plan): Manifest {
  return canonicalObject({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: {
      name: site.name,
      namespace: argocdNamespace,
      // Before any Application that belongs to it.
      annotations: { 'argocd.argoproj.io/sync-wave': '-10' },
    },
    spec: {
      description: `Everything that runs in ${site.name}.`,
      sourceRepos: [site.gitops.repoURL],
      destinations: [{ server: inCluster, namespace: '*' }],
      clusterResourceWhitelist: [{ group: '*', kind: '*' }],
      namespaceResourceWhitelist: [{ group: '*', kind: '*' }],
    },
  });
}

function sourcePath(site: Site, layer: string, folder: string): string {
  return site.gitops.path === '.' ? `${layer}/${folder}` : `${site.gitops.path}/${layer}/${folder}`;
}

function groupsOf(component: PlannedComponent): string[] {
  const rendered = component.objects.map(({ apiVersion }) => groupOf(apiVersion));
  return [...rendered, ...(component.definition.provides?.customResources ?? []).map((kind) => kind.split('/')[0]!)];
}
