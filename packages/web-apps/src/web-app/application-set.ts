import {
  type ApplicationSetSpec,
  type ComponentScope,
  KubernetesObject,
  type Site,
  inCluster,
  syncPolicy,
} from '@lumie-infra/common-chart';

/** Where apps are, and where Argo CD is. */
export interface ApplicationSetProps {
  /** The layer that holds the apps; also the name of the ApplicationSet. */
  readonly layer: string;
  /** The folder of the layer that has a folder for each app. */
  readonly folder: string;
  /** The namespace of Argo CD. */
  readonly namespace: string;
}

/**
 * The ApplicationSet that makes an Application of every folder below `layer/folder` of the render.
 */
export function applicationSet(scope: ComponentScope, site: Site, props: ApplicationSetProps): void {
  const { layer, folder: apps, namespace } = props;
  const { repoURL, revision, path } = site.gitops;
  const folder = [...(path === '.' ? [] : [path]), layer, apps].join('/');
  const app = '{{ .path.basename }}';
  const spec: ApplicationSetSpec = {
    goTemplate: true,
    goTemplateOptions: ['missingkey=error'],
    generators: [{ git: { repoURL, revision, directories: [{ path: `${folder}/*` }], requeueAfterSeconds: 180 } }],
    template: {
      metadata: {
        // No component and no layer has such a name.
        name: `${layer}-${app}`,
        labels: { 'app.kubernetes.io/name': app, 'app.kubernetes.io/part-of': layer },
        finalizers: ['resources-finalizer.argocd.argoproj.io'],
      },
      spec: {
        project: site.name,
        source: { repoURL, targetRevision: revision, path: '{{ .path.path }}' },
        destination: { server: inCluster, namespace: app },
        syncPolicy: syncPolicy(undefined, { skipDryRun: true }) as NonNullable<
          ApplicationSetSpec['template']['spec']['syncPolicy']
        >,
        revisionHistoryLimit: 10,
      },
    },
  };
  new KubernetesObject(
    scope,
    layer,
    { apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet', namespaced: true },
    { namespace },
    { spec },
  );
}
