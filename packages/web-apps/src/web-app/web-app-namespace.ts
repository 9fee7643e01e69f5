import {
  type ComponentScope,
  KubernetesObject,
  LimitRange,
  type Manifest,
  Namespace,
  Probe,
  ResourceQuota,
  ServiceAccount,
  VaultAuth,
  VaultStaticSecret,
  flowLabel,
  makingAnnotation,
  secretsReader,
} from '@lumie-infra/common-chart';
import { type ObjectStorage, objectBucket } from '@lumie-infra/bootstrap';
import type { Quota, WebApp } from './render-web-app.ts';

/** What the objects of an app's namespace need to know of the platform. */
export interface NamespaceProps {
  readonly quota: Quota;
  readonly publicIssuer: string;
  readonly prober: { readonly host: string; readonly port: number; readonly module: string };
  readonly store: {
    readonly connectionRef: string;
    readonly authMount: string;
    readonly audience: string;
    readonly mount: string;
  };
  readonly storage: ObjectStorage;
  /** What every app may reach, besides what its own objects need: names of edges. */
  readonly reaches: readonly string[];
}

interface IngressSpec {
  readonly rules: readonly {
    readonly host: string;
    readonly http: { readonly paths: readonly { readonly path?: string }[] };
  }[];
  readonly tls?: readonly object[];
}

// A host without a certificate would answer with one that nobody trusts.
function withCertificate(object: Manifest, publicIssuer: string): Manifest {
  const spec = object['spec'] as IngressSpec;
  const hosts = [...new Set(spec.rules.map(({ host }) => host))];
  const tls = spec.tls ?? [{ hosts, secretName: `${object.metadata.name}-tls` }];
  const annotations = { 'cert-manager.io/cluster-issuer': publicIssuer, ...object.metadata.annotations };
  return { ...object, metadata: { ...object.metadata, annotations }, spec: { ...spec, tls } };
}

function place(scope: ComponentScope, namespace: string, object: Manifest): void {
  const { apiVersion, kind, metadata, ...fields } = object;
  const labels = { 'app.kubernetes.io/name': namespace, ...metadata.labels };
  const given = {
    namespace,
    labels,
    ...(metadata.annotations === undefined ? {} : { annotations: metadata.annotations }),
  };
  new KubernetesObject(scope, metadata.name, { apiVersion, kind, namespaced: true }, given, fields);
}

function probe(scope: ComponentScope, namespace: string, object: Manifest, { prober }: NamespaceProps): void {
  const { rules } = object['spec'] as IngressSpec;
  new Probe(scope, object.metadata.name, {
    namespace,
    labels: { 'app.kubernetes.io/name': namespace },
    jobName: 'ingress',
    interval: '60s',
    module: prober.module,
    prober: `${prober.host}:${prober.port}`,
    targets: rules.map(({ host, http }) => `https://${host}${http.paths[0]?.path ?? '/'}`),
  });
}

function secretReader(scope: ComponentScope, app: string, { store }: NamespaceProps): void {
  const name = secretsReader(app);
  const metadata = { namespace: app, labels: { 'app.kubernetes.io/name': app } };
  new ServiceAccount(scope, name, metadata);
  new VaultAuth(scope, name, {
    ...metadata,
    vaultConnectionRef: store.connectionRef,
    mount: store.authMount,
    kubernetes: { role: name, serviceAccount: name, audiences: [store.audience], tokenExpirationSeconds: 600 },
  });
}

function dumps(scope: ComponentScope, { app, dumpBucket }: WebApp, props: NamespaceProps): void {
  if (dumpBucket === undefined) return;
  const { bucket, secret } = dumpBucket;
  const key = { path: `web-apps/${app}-dumps`, field: 'SECRET_KEY' };
  objectBucket(scope, bucket, { storage: props.storage, secretKey: key });
  new VaultStaticSecret(scope, secret, {
    namespace: app,
    labels: { 'app.kubernetes.io/name': app },
    annotations: { [`${makingAnnotation}${key.field}`]: 'random 24' },
    path: key.path,
    mount: props.store.mount,
    vaultAuthRef: secretsReader(app),
    destination: {
      templates: { ACCESS_KEY_ID: bucket, ACCESS_SECRET_KEY: `{{ get .Secrets "${key.field}" }}` },
    },
  });
}

function limits(scope: ComponentScope, namespace: string, { quota }: NamespaceProps): void {
  const metadata = { namespace, labels: { 'app.kubernetes.io/name': namespace } };
  new ResourceQuota(scope, 'quota', {
    ...metadata,
    hard: {
      'requests.cpu': quota.cpu,
      'requests.memory': quota.memory,
      'limits.memory': quota.memory,
      'requests.storage': quota.storage,
      pods: quota.pods,
      'services.nodeports': 0,
      'services.loadbalancers': 0,
    },
  });
  new LimitRange(scope, 'defaults', {
    ...metadata,
    limits: [{ type: 'Container', default: { memory: '128Mi' }, defaultRequest: { cpu: '10m', memory: '128Mi' } }],
  });
}

/** Everything of one app in its own namespace: that itself, its limits, and what its file asks for. */
export function webAppNamespace(scope: ComponentScope, webApp: WebApp, props: NamespaceProps): void {
  const { app, objects, podSecurity, dumpBucket } = webApp;
  const reaches = [...props.reaches, ...(dumpBucket === undefined ? [] : ['minio'])];
  new Namespace(scope, app, {
    podSecurity: { enforce: podSecurity, warn: podSecurity, audit: podSecurity },
    labels: {
      'app.kubernetes.io/name': app,
      'goldilocks.fairwinds.com/enabled': 'true',
      ...Object.fromEntries(reaches.map((target) => [flowLabel(target), 'true'])),
    },
  });
  limits(scope, app, props);
  if (dumpBucket !== undefined || objects.some(({ kind }) => kind === 'VaultStaticSecret'))
    secretReader(scope, app, props);
  dumps(scope, webApp, props);
  for (const object of objects) {
    if (object.kind === 'Ingress') probe(scope, app, object, props);
    place(scope, app, object.kind === 'Ingress' ? withCertificate(object, props.publicIssuer) : object);
  }
}
