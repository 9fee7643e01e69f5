import { seededAnnotation, toYaml } from '@lumie-infra/common-chart';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const verbatim = '{{- range $path, $_ := .Files.Glob "manifests/*.yaml" }}\n---\n{{ $.Files.Get $path }}\n{{- end }}\n';

function application(name: string, namespace?: string): object {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd' },
    spec: { source: {}, destination: { server: 'https://kubernetes.default.svc', ...(namespace && { namespace }) } },
  };
}

function object(apiVersion: string, kind: string, name: string, namespace?: string, rest: object = {}): object {
  return { apiVersion, kind, metadata: { name, ...(namespace === undefined ? {} : { namespace }) }, ...rest };
}

function seeded(name: string, templates: Readonly<Record<string, string>>): object {
  const texts = Object.fromEntries(Object.entries(templates).map(([key, text]) => [key, { text }]));
  return {
    apiVersion: 'secrets.hashicorp.com/v1beta1',
    kind: 'VaultStaticSecret',
    metadata: { name, namespace: 'zot', annotations: { [seededAnnotation]: 'true' } },
    spec: {
      path: 'bootstrap/zot',
      destination: { name, labels: { part: 'zot' }, transformation: { templates: texts } },
    },
  };
}

/** What a render of a small cluster holds: Argo CD, cluster DNS, priority classes, and a registry with seeded secrets. */
const files: Readonly<Record<string, object | string>> = {
  'root/root.yaml': object('argoproj.io/v1alpha1', 'Application', 'root', 'argocd', { spec: { project: 'edge' } }),
  'root/app-project.yaml': object('argoproj.io/v1alpha1', 'AppProject', 'edge', 'argocd', { spec: {} }),
  'bootstrap/applications/zot.yaml': application('zot', 'zot'),
  'bootstrap/zot/namespace-zot.yaml': object('v1', 'Namespace', 'zot', undefined, {}),
  'bootstrap/zot/vaultstaticsecret-zot-users.yaml': seeded('zot-users', {
    username: 'metrics',
    password: '{{ get .Secrets "PASSWORD" }}',
    address: 'user:{{ get .Secrets "PASSWORD" }}@zot',
  }),
  'platform/applications/coredns-config.yaml': application('coredns-config', 'kube-system'),
  'platform/coredns-config/service-kube-dns.yaml': object('v1', 'Service', 'kube-dns', 'kube-system', { spec: {} }),
  'platform/coredns-config/daemonset-coredns.yaml': object('apps/v1', 'DaemonSet', 'coredns', 'kube-system', {
    spec: {},
  }),
  'platform/coredns-config/servicemonitor-kube-dns.yaml': object(
    'monitoring.coreos.com/v1',
    'ServiceMonitor',
    'kube-dns',
    'kube-system',
  ),
  'platform/applications/priority-classes.yaml': application('priority-classes'),
  'platform/priority-classes/priorityclass-high.yaml': object(
    'scheduling.k8s.io/v1',
    'PriorityClass',
    'high',
    undefined,
    {
      value: 1000,
    },
  ),
  'applications/applications/argocd.yaml': application('argocd', 'argocd'),
  'applications/argocd/values.yaml': { 'argo-cd': { configs: { cm: { colour: 'red' } } } },
  'applications/argocd/templates/manifests.yaml': verbatim,
  'applications/argocd/manifests/namespace-argocd.yaml': object('v1', 'Namespace', 'argocd'),
  'applications/argocd/manifests/ingress-argocd.yaml': object('networking.k8s.io/v1', 'Ingress', 'argocd', 'argocd'),
  'applications/argocd/manifests/vaultauth-argocd.yaml': object(
    'secrets.hashicorp.com/v1beta1',
    'VaultAuth',
    'argocd',
    'argocd',
  ),
};

/** Writes a rendered cluster. @param repository Where Argo CD's chart comes from. */
export function writeSmallRender(folder: string, repository = 'https://charts.example.com'): void {
  const chart = {
    apiVersion: 'v2',
    name: 'argocd',
    version: '1.0.0',
    dependencies: [{ name: 'argo-cd', version: '9.5.11', repository }],
  };
  for (const [path, content] of Object.entries({ ...files, 'applications/argocd/Chart.yaml': chart })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : toYaml(content));
  }
}

/** The values of its seeded secrets. */
export const smallValues = { 'bootstrap/zot': { PASSWORD: 'the word' } };
