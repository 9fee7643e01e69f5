import { certificates } from '../capabilities/certificates.ts';
import { ingressController } from '../capabilities/ingress-controller.ts';
import { prober } from '../capabilities/prober.ts';
import { secretStore } from '../capabilities/secret-store.ts';
import type { Component, IngressDeclaration } from './component.ts';
import { type Evaluated, type Evaluation, labelsOf } from './evaluation.ts';
import type { Manifest, PlannedSecret } from './plan.ts';
import type { Selected } from './selection.ts';
import type { Site } from './site.ts';
import { secretsReader, vaultPolicies } from './vault-policy.ts';

/** The objects that follow from what a component declares, before any of its own. */
export interface Frame {
  readonly ownsNamespace: boolean;
  readonly objects: readonly Manifest[];
}

/** Namespaces that every cluster has from its start. */
const builtInNamespaces: ReadonlySet<string> = new Set(['default', 'kube-node-lease', 'kube-public', 'kube-system']);

/** Marks the namespace of a component whose images do not come through the cluster's registry, because it starts earlier. */
export const upstreamImagesLabel = 'lumie-infra.com/upstream-images';

/** Marks a secret that exists before the secret store, so that its object counts as healthy until the store runs. */
export const seededAnnotation = 'lumie-infra.com/seeded';

/** The frame of one component: its namespace, what fetches its secrets, and its ingress. */
export function frameOf(selected: Selected, evaluated: Evaluated, evaluation: Evaluation): Frame {
  const { component, layer } = selected;
  const { definition } = component;
  const { namespace, secrets } = evaluated;
  const labels = labelsOf(component.name, layer.name);
  const ownsNamespace = ownsItsNamespace(component, namespace);
  const secretReaders =
    secrets.length > 0 ? secretObjects(component.name, namespace!, secrets, labels, evaluation) : [];
  return {
    ownsNamespace,
    objects: [
      ...(ownsNamespace ? [namespaceObject(namespace!, component, labels)] : []),
      ...secretReaders,
      ...vaultPolicies([...secretReaders, ...evaluated.manifests], {
        component: component.name,
        labels,
        audience: evaluation.outputsOf(secretStore).audience,
      }),
      ...(definition.ingress === undefined
        ? []
        : ingressObjects(component.name, namespace!, definition.ingress, labels, evaluation)),
    ],
  };
}

/** The host name of an ingress on a site. */
export function ingressHost(ingress: IngressDeclaration, site: Site): string {
  return ingress.subdomain === '' ? site.domain : `${ingress.subdomain}.${site.domain}`;
}

function ownsItsNamespace(component: Component, namespace: string | undefined): boolean {
  const { namespace: declared, provides } = component.definition;
  if (namespace === undefined || typeof declared === 'object') return false;
  return !builtInNamespaces.has(namespace) && provides?.namespaces?.includes(namespace) !== true;
}

type Labels = Readonly<Record<string, string>>;

function namespaceObject(name: string, { definition }: Component, labels: Labels): Manifest {
  const level = definition.podSecurity ?? 'restricted';
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name,
      labels: {
        ...labels,
        'goldilocks.fairwinds.com/enabled': 'true',
        ...(definition.bootstrapException === undefined ? {} : { [upstreamImagesLabel]: 'true' }),
        'pod-security.kubernetes.io/audit': level,
        'pod-security.kubernetes.io/enforce': level,
        'pod-security.kubernetes.io/warn': level,
      },
    },
  };
}

function secretObjects(
  component: string,
  namespace: string,
  secrets: readonly PlannedSecret[],
  labels: Labels,
  evaluation: Evaluation,
): Manifest[] {
  const store = evaluation.outputsOf(secretStore);
  const reader = secretsReader(component);
  return [
    {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: { name: reader, namespace, labels },
      automountServiceAccountToken: false,
    },
    {
      apiVersion: 'secrets.hashicorp.com/v1beta1',
      kind: 'VaultAuth',
      metadata: { name: reader, namespace, labels },
      spec: {
        vaultConnectionRef: store.connectionRef,
        method: 'kubernetes',
        mount: store.authMount,
        kubernetes: {
          role: reader,
          serviceAccount: reader,
          audiences: [store.audience],
          tokenExpirationSeconds: 600,
        },
      },
    },
    ...secrets.map((secret) => secretObject(secret, namespace, reader, labels, store.mount)),
  ];
}

function secretObject(
  secret: PlannedSecret,
  namespace: string,
  authRef: string,
  labels: Labels,
  mount: string,
): Manifest {
  const templates = Object.fromEntries(
    Object.entries(secret.fields).map(([key, field]) => [
      key,
      { text: typeof field === 'string' ? `{{ get .Secrets "${field}" }}` : field.template },
    ]),
  );
  const restarts = (secret.restarts ?? []).map((target) => {
    const [kind, name] = target.split('/');
    return { kind, name };
  });
  return {
    apiVersion: 'secrets.hashicorp.com/v1beta1',
    kind: 'VaultStaticSecret',
    metadata: {
      name: secret.name,
      namespace,
      labels,
      ...(secret.seeded ? { annotations: { [seededAnnotation]: 'true' } } : {}),
    },
    spec: {
      vaultAuthRef: authRef,
      mount,
      type: 'kv-v2',
      path: secret.path,
      refreshAfter: '1h',
      hmacSecretData: true,
      destination: {
        name: secret.name,
        create: true,
        // A seeded secret is there before the operator, which otherwise refuses to touch what it did not create.
        ...(secret.seeded ? { overwrite: true } : {}),
        ...(secret.type === undefined ? {} : { type: secret.type }),
        ...(secret.labels === undefined ? {} : { labels: secret.labels }),
        transformation: { excludeRaw: true, excludes: ['.*'], templates },
      },
      ...(restarts.length === 0 ? {} : { rolloutRestartTargets: restarts }),
    },
  };
}

function ingressObjects(
  component: string,
  namespace: string,
  ingress: IngressDeclaration,
  labels: Labels,
  evaluation: Evaluation,
): Manifest[] {
  const served = ingressObject(component, namespace, ingress, labels, evaluation);
  if (ingress.probe === false) return [served];
  const { host, port, module } = evaluation.outputsOf(prober);
  const path = ingress.probe ?? ingress.path ?? '/';
  return [
    served,
    {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'Probe',
      metadata: { name: component, namespace, labels },
      spec: {
        jobName: 'ingress',
        interval: '60s',
        module,
        prober: { url: `${host}:${port}` },
        targets: { staticConfig: { static: [`https://${ingressHost(ingress, evaluation.site)}${path}`] } },
      },
    },
  ];
}

function ingressObject(
  component: string,
  namespace: string,
  ingress: IngressDeclaration,
  labels: Labels,
  evaluation: Evaluation,
): Manifest {
  const { className } = evaluation.outputsOf(ingressController);
  const { publicIssuer } = evaluation.outputsOf(certificates);
  const host = ingressHost(ingress, evaluation.site);
  const port = typeof ingress.port === 'number' ? { number: ingress.port } : { name: ingress.port };
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: {
      name: component,
      namespace,
      labels,
      annotations: { 'cert-manager.io/cluster-issuer': publicIssuer, ...ingress.annotations },
    },
    spec: {
      ingressClassName: className,
      tls: [{ hosts: [host], secretName: `${component}-tls` }],
      rules: [
        {
          host,
          http: {
            paths: [
              { path: ingress.path ?? '/', pathType: 'Prefix', backend: { service: { name: ingress.service, port } } },
            ],
          },
        },
      ],
    },
  };
}
