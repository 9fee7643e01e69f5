import {
  Problems,
  Type,
  certificates,
  defineComponent,
  didYouMean,
  imageRegistry,
  ingressController,
  isProblems,
  nearest,
  prober,
  secretStore,
  secretsReader,
  telemetry,
} from '@lumie-infra/common-chart';
import { argocd } from '@lumie-infra/applications';
import { minio } from '@lumie-infra/bootstrap';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostIsTaken, quotaOfNobody } from '../errors.ts';
import { applicationSet } from '../web-app/application-set.ts';
import { type WebAppFile, readWebApps } from '../web-app/read-web-apps.ts';
import { type Quota, type WebApp, hostsOfApp, renderWebApp } from '../web-app/render-web-app.ts';
import { webAppNamespace } from '../web-app/web-app-namespace.ts';

const name = 'web-app-set';
const layer = 'web-apps';
const namespacesFolder = 'apps';
/** The apps of this repository; a published package holds none. */
const ownFolder = fileURLToPath(new URL('../../apps', import.meta.url));

const quotaSchema = Type.Object(
  {
    cpu: Type.String({ default: '2', description: 'Cores that all pods of an app may request.' }),
    memory: Type.String({ default: '4Gi', description: 'Memory that all pods of an app may request, and use.' }),
    storage: Type.String({ default: '20Gi', description: 'Disk that all claims of an app may request.' }),
    pods: Type.Integer({ default: 20, minimum: 1, description: 'Pods of an app.' }),
  },
  { default: {}, additionalProperties: false, description: 'What one web app may ask for at most.' },
);

function filesIn(folder: string, problems: string[]): WebAppFile[] {
  if (folder === '') return existsSync(ownFolder) ? readWebApps(ownFolder, problems) : [];
  return readWebApps(resolve(folder), problems);
}

// Everything that is wrong with any of them, at once.
function renderAll(folder: string, named: readonly string[], render: (file: WebAppFile) => WebApp): WebApp[] {
  const problems: string[] = [];
  const servedBy = new Map<string, string>();
  const files = filesIn(folder, problems);
  const known = files.map(({ app }) => app);
  for (const app of named) {
    if (!known.includes(app)) problems.push(quotaOfNobody(app, didYouMean(nearest(app, known), known)));
  }
  const apps = files.flatMap((file) => {
    try {
      const app = render(file);
      for (const host of hostsOfApp(app)) {
        const other = servedBy.get(host);
        if (other !== undefined) problems.push(file.source.at(['common', 'ingress'], hostIsTaken(host, other)));
        servedBy.set(host, app.app);
      }
      return [app];
    } catch (error) {
      if (!isProblems(error)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new Problems(undefined, problems);
  return apps;
}

/** Web apps: one values file each, one namespace each, found and deployed by an ApplicationSet. */
export const webAppSet = defineComponent({
  name,
  namespace: null,
  namespacesFolder,
  options: Type.Object({
    folder: Type.String({
      default: '',
      description: 'Folder with one values file for each app, below the working directory; empty means this package.',
    }),
    quota: quotaSchema,
    quotas: Type.Record(
      Type.String(),
      Type.Partial(Type.Object(quotaSchema.properties), { additionalProperties: false }),
      {
        default: {},
        description: 'What is different for apps of these names.',
      },
    ),
  }),
  dependsOn: { argocd, minio, registry: imageRegistry, store: secretStore },
  uses: { certificates, ingress: ingressController, prober, telemetry },
  manifests: (scope, { deps, options, site }) => {
    applicationSet(scope, site, { layer, folder: namespacesFolder, namespace: deps.argocd.namespace });
    const quotaOf = (app: string): Quota => ({
      ...options.quota,
      ...(options.quotas[app] as Partial<Quota> | undefined),
    });
    const apps = renderAll(options.folder, Object.keys(options.quotas), (file) =>
      renderWebApp(file, {
        domain: site.domain,
        registry: deps.registry.host,
        secretsAuth: secretsReader(file.app),
        quota: quotaOf(file.app),
      }),
    );
    for (const app of apps) {
      webAppNamespace(scope, app, {
        quota: quotaOf(app.app),
        publicIssuer: deps.certificates.publicIssuer,
        prober: deps.prober,
        store: deps.store,
        storage: deps.minio,
        reaches: [telemetry.name],
      });
    }
  },
});
