import type { Manifest, PlannedComponent } from '../model/plan.ts';
import type { PodSecurityLevel, ProvidedWorkload } from '../model/component.ts';
import { kindOf } from './cluster-model.ts';
import { at, isJsonMap, labelsAt, listAt, mapAt, textAt } from './json-value.ts';
import { valueAt } from './fit/chart-demands.ts';
import type { Labels } from './label-selector.ts';
import { saysCluster } from './reference-target.ts';

/** Pods that a workload runs, as far as they are known. */
export interface PodFacts {
  readonly labels: Labels;
  /** Named ports: name → number. */
  readonly ports: Readonly<Record<string, number>>;
  /** `undefined` where nodes decide or nobody knows. */
  readonly replicas?: number | undefined;
  /** The strictest Pod Security level that the pods satisfy, where the operator promises one. */
  readonly podSecurity?: PodSecurityLevel;
}

/** An object that an operator makes when it sees another one. */
export interface Product {
  /** `Kind` for kinds of Kubernetes, `Kind.group` for custom ones. */
  readonly kind: string;
  readonly namespace: string | undefined;
  readonly name: string;
  /** Keys of a Secret or a ConfigMap; absent when they are not known. */
  readonly keys?: readonly string[];
  /** Ports of a Service: name → number. */
  readonly ports?: Readonly<Record<string, number>>;
  readonly labels?: Labels;
  /** What a Service selects. */
  readonly selector?: Labels;
  /** Pods of a workload. */
  readonly pods?: PodFacts;
}

/** What is known of the cluster besides the object at hand. */
export interface Surroundings {
  /** The namespace of the operator that looks after objects of an API group. */
  readonly operatorNamespace: (group: string) => string | undefined;
}

type Products = (object: Manifest, surroundings: Surroundings) => readonly Product[];
type More = Partial<Omit<Product, 'kind' | 'namespace' | 'name'>>;

const product =
  (kind: string) =>
  ({ metadata }: Manifest, name: string, more: More = {}): Product => ({
    kind,
    namespace: metadata.namespace,
    name,
    ...more,
  });
const secret = product('Secret');
const service = product('Service');
const configMap = product('ConfigMap');
const serviceAccount = product('ServiceAccount');

const tlsKeys = ['ca.crt', 'tls.crt', 'tls.key'];
const credentialKeys = [
  'dbname',
  'fqdn-jdbc-uri',
  'fqdn-uri',
  'host',
  'jdbc-uri',
  'password',
  'pgpass',
  'port',
  'uri',
  'user',
  'username',
];

function postgresCluster(cluster: Manifest): Product[] {
  const { name } = cluster.metadata;
  const labels = { 'cnpg.io/cluster': name };
  const instances = { ...labels, 'cnpg.io/podRole': 'instance' };
  const initdb = mapAt(cluster, 'spec', 'bootstrap', 'initdb');
  const makesOwner = at(cluster, 'spec', 'bootstrap') === undefined || initdb['owner'] !== undefined;
  return [
    ...['rw', 'ro', 'r'].map((access) =>
      service(cluster, `${name}-${access}`, {
        ports: { postgres: 5432 },
        labels,
        selector: access === 'rw' ? { ...instances, 'cnpg.io/instanceRole': 'primary' } : instances,
      }),
    ),
    ...['ca', 'server', 'replication'].map((use) =>
      secret(cluster, `${name}-${use}`, { keys: use === 'ca' ? ['ca.crt', 'ca.key'] : ['tls.crt', 'tls.key'] }),
    ),
    ...(makesOwner && initdb['secret'] === undefined ? [secret(cluster, `${name}-app`, { keys: credentialKeys })] : []),
    ...(at(cluster, 'spec', 'enableSuperuserAccess') === true && at(cluster, 'spec', 'superuserSecret') === undefined
      ? [secret(cluster, `${name}-superuser`, { keys: credentialKeys })]
      : []),
    serviceAccount(cluster, name),
    product('Pod')(cluster, `${name}-1`, {
      pods: {
        labels: { ...instances, 'cnpg.io/instanceRole': 'primary', role: 'primary' },
        ports: { postgresql: 5432, metrics: 9187, status: 8000 },
        replicas: numberAt(cluster, 'instances') ?? 1,
        podSecurity: 'restricted',
      },
    }),
  ];
}

function pooler(object: Manifest): Product[] {
  const { name } = object.metadata;
  const labels = { 'cnpg.io/poolerName': name };
  return [
    service(object, name, { ports: { pgbouncer: 5432 }, labels, selector: labels }),
    serviceAccount(object, name),
    product('Deployment')(object, name, {
      pods: {
        labels: {
          ...labels,
          'cnpg.io/podRole': 'pooler',
          ...labelsAt(object, 'spec', 'template', 'metadata', 'labels'),
        },
        ports: { pgbouncer: 5432, metrics: 9127 },
        replicas: numberAt(object, 'instances') ?? 1,
        podSecurity: 'restricted',
      },
    }),
  ];
}

function rabbitmqCluster(object: Manifest): Product[] {
  const { name } = object.metadata;
  const selector = { 'app.kubernetes.io/name': name };
  const labels = {
    ...selector,
    'app.kubernetes.io/component': 'rabbitmq',
    'app.kubernetes.io/part-of': 'rabbitmq',
  };
  return [
    service(object, name, { ports: { amqp: 5672, management: 15672, prometheus: 15692 }, labels, selector }),
    service(object, `${name}-nodes`, { ports: { epmd: 4369, 'cluster-rpc': 25672 }, labels, selector }),
    secret(object, `${name}-erlang-cookie`, { keys: ['.erlang.cookie'] }),
    ...(at(object, 'spec', 'secretBackend') === undefined
      ? [
          secret(object, `${name}-default-user`, {
            keys: [
              'connection_string',
              'default_user.conf',
              'host',
              'password',
              'port',
              'provider',
              'type',
              'username',
            ],
          }),
        ]
      : []),
    configMap(object, `${name}-server-conf`),
    configMap(object, `${name}-plugins-conf`, { keys: ['enabled_plugins'] }),
    serviceAccount(object, `${name}-server`),
    product('StatefulSet')(object, `${name}-server`, {
      pods: {
        labels: { ...labels, ...labelsAt(object, 'metadata', 'labels'), ...selector },
        ports: { epmd: 4369, amqp: 5672, management: 15672, prometheus: 15692 },
        replicas: numberAt(object, 'replicas') ?? 1,
        podSecurity: 'restricted',
      },
    }),
  ];
}

/** Ports of a collector's receivers, as the operator names them after receiver and protocol. */
function receiverPorts(object: Manifest): Record<string, number> {
  const ports: Record<string, number> = {};
  const add = (name: string, endpoint: unknown): void => {
    const number = typeof endpoint === 'string' ? Number(endpoint.slice(endpoint.lastIndexOf(':') + 1)) : NaN;
    if (Number.isInteger(number)) ports[name.replaceAll('/', '-').toLowerCase()] = number;
  };
  for (const [receiver, settings] of Object.entries(mapAt(object, 'spec', 'config', 'receivers'))) {
    add(receiver, at(settings, 'endpoint'));
    for (const [protocol, one] of Object.entries(mapAt(settings, 'protocols'))) {
      add(`${receiver}-${protocol}`, at(one, 'endpoint'));
    }
  }
  for (const port of listAt(object, 'spec', 'ports').filter(isJsonMap)) {
    if (typeof port['port'] === 'number') ports[textAt(port, 'name') ?? String(port['port'])] = port['port'];
  }
  return ports;
}

const collectorKinds: Readonly<Record<string, string>> = {
  daemonset: 'DaemonSet',
  deployment: 'Deployment',
  statefulset: 'StatefulSet',
};

function collector(object: Manifest): Product[] {
  const { name, namespace } = object.metadata;
  const labelsOf = (role: string): Labels => ({
    'app.kubernetes.io/component': `opentelemetry-${role}`,
    'app.kubernetes.io/instance': `${namespace}.${name}`,
    'app.kubernetes.io/managed-by': 'opentelemetry-operator',
    'app.kubernetes.io/name': `${name}-${role}`,
    'app.kubernetes.io/part-of': 'opentelemetry',
  });
  const mode = collectorKinds[textAt(object, 'spec', 'mode') ?? 'deployment'];
  const ports = receiverPorts(object);
  const labels = labelsOf('collector');
  const serves = Object.keys(ports).length > 0;
  const monitoring = { 'operator.opentelemetry.io/collector-monitoring-service': 'Exists' };
  return [
    ...(serves
      ? [`${name}-collector`, `${name}-collector-headless`].map((one) =>
          service(object, one, { ports, labels, selector: labels }),
        )
      : []),
    service(object, `${name}-collector-monitoring`, {
      ports: { monitoring: 8888 },
      labels: { ...labels, ...monitoring },
      selector: labels,
    }),
    ...(textAt(object, 'spec', 'serviceAccount') === undefined ? [serviceAccount(object, `${name}-collector`)] : []),
    ...(mode === undefined
      ? []
      : [product(mode)(object, `${name}-collector`, { pods: { labels, ports: { ...ports, metrics: 8888 } } })]),
    ...(at(object, 'spec', 'targetAllocator', 'enabled') === true
      ? [
          service(object, `${name}-targetallocator`, {
            ports: { targetallocation: 80 },
            labels: labelsOf('targetallocator'),
            selector: labelsOf('targetallocator'),
          }),
          product('Deployment')(object, `${name}-targetallocator`, {
            pods: { labels: labelsOf('targetallocator'), ports: { http: 8080 } },
          }),
        ]
      : []),
  ];
}

function eventListener(object: Manifest): Product[] {
  const name = `el-${object.metadata.name}`;
  const labels = {
    'app.kubernetes.io/managed-by': 'EventListener',
    'app.kubernetes.io/part-of': 'Triggers',
    eventlistener: object.metadata.name,
  };
  return [
    service(object, name, { ports: { 'http-listener': 8080, 'http-metrics': 9000 }, labels, selector: labels }),
    product('Deployment')(object, name, { pods: { labels, ports: { 'http-listener': 8080, 'http-metrics': 9000 } } }),
  ];
}

/** The Secret that a custom resource of the Vault Secrets Operator fills. */
function vaultDestination(object: Manifest): Product[] {
  const destination = mapAt(object, 'spec', 'destination');
  const name = textAt(destination, 'name');
  if (name === undefined) return [];
  const transformation = mapAt(destination, 'transformation');
  const isClosed = transformation['excludeRaw'] === true && listAt(transformation, 'excludes').includes('.*');
  return [
    secret(object, name, {
      labels: labelsAt(destination, 'labels'),
      ...(isClosed ? { keys: Object.keys(mapAt(transformation, 'templates')) } : {}),
    }),
  ];
}

function certificate(object: Manifest): Product[] {
  const name = textAt(object, 'spec', 'secretName');
  return name === undefined ? [] : [secret(object, name, { keys: tlsKeys })];
}

/** Certificates that cert-manager orders for an Ingress that names an issuer. */
function ingressCertificates(object: Manifest): Product[] {
  const annotations = Object.keys(object.metadata.annotations ?? {});
  if (!annotations.some((name) => /^cert-manager\.io\/(cluster-)?issuer$/.test(name))) return [];
  return listAt(object, 'spec', 'tls').flatMap((tls) => {
    const name = textAt(tls, 'secretName');
    return name === undefined ? [] : [secret(object, name, { keys: tlsKeys })];
  });
}

/** The key of an account at an ACME server, which the issuer makes. */
function acmeAccount(object: Manifest, { operatorNamespace }: Surroundings): Product[] {
  const name = textAt(object, 'spec', 'acme', 'privateKeySecretRef', 'name');
  if (name === undefined) return [];
  const namespace = object.metadata.namespace ?? operatorNamespace('cert-manager.io');
  return [{ kind: 'Secret', namespace, name, keys: ['tls.key'] }];
}

function claims(object: Manifest): Product[] {
  const replicas = numberAt(object, 'replicas') ?? 1;
  return listAt(object, 'spec', 'volumeClaimTemplates').flatMap((template) =>
    Array.from({ length: replicas }, (_, index) =>
      product('PersistentVolumeClaim')(
        object,
        `${textAt(template, 'metadata', 'name')}-${object.metadata.name}-${index}`,
      ),
    ),
  );
}

function numberAt(object: Manifest, field: string): number | undefined {
  const found = at(object, 'spec', field);
  return typeof found === 'number' ? found : undefined;
}

const table: Readonly<Record<string, Products>> = {
  Ingress: ingressCertificates,
  StatefulSet: claims,
  'Certificate.cert-manager.io': certificate,
  'Cluster.postgresql.cnpg.io': postgresCluster,
  'ClusterIssuer.cert-manager.io': acmeAccount,
  'EventListener.triggers.tekton.dev': eventListener,
  'Issuer.cert-manager.io': acmeAccount,
  'OpenTelemetryCollector.opentelemetry.io': collector,
  'Pooler.postgresql.cnpg.io': pooler,
  'RabbitmqCluster.rabbitmq.com': rabbitmqCluster,
  'VaultDynamicSecret.secrets.hashicorp.com': vaultDestination,
  'VaultPKISecret.secrets.hashicorp.com': vaultDestination,
  'VaultStaticSecret.secrets.hashicorp.com': vaultDestination,
};

/** What controllers and operators make when they see an object. */
export function productsOf(object: Manifest, surroundings: Surroundings): readonly Product[] {
  return table[kindOf(object)]?.(object, surroundings) ?? [];
}

/** What a component says that its chart or operator makes. */
export function provisionsOf({ definition, namespace, values }: PlannedComponent): Product[] {
  const { provides = {} } = definition;
  const named = (kind: string, names: readonly string[] = []): Product[] =>
    names.map((name) => ({ kind, namespace, name }));
  return [
    ...(provides.namespaces ?? []).map((name) => ({ kind: 'Namespace', namespace: undefined, name })),
    ...Object.entries(provides.services ?? {}).map(([name, ports]) => {
      const labels = provides.serviceLabels?.[name];
      return { kind: 'Service', namespace, name, ports, ...(labels === undefined ? {} : { labels }) };
    }),
    ...(provides.customResources ?? []).flatMap((declared) => {
      const [group, kind, name] = declared.split('/');
      return name === undefined
        ? []
        : [{ kind: `${kind}.${group}`, namespace: saysCluster(kind!) ? undefined : namespace, name }];
    }),
    ...named('ServiceAccount', provides.serviceAccounts),
    ...named('Secret', provides.secrets),
    ...named('ConfigMap', provides.configMaps),
    ...Object.entries<ProvidedWorkload>(provides.workloads ?? {}).flatMap(
      ([workload, { labels = {}, ports = {}, pods }]) => {
        const [kind, name] = workload.split('/') as [string, string];
        if (pods?.onlyIf !== undefined && valueAt(values, pods.onlyIf.path) !== pods.onlyIf.is) return [];
        const replicas = typeof pods?.replicas === 'string' ? valueAt(values, pods.replicas) : pods?.replicas;
        const known = typeof replicas === 'number' ? { replicas } : {};
        return [{ kind, namespace, name, pods: { labels, ports, ...known } }];
      },
    ),
  ];
}
