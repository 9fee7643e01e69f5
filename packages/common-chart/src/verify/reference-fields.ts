import { groupOf, isBuiltInGroup } from '../model/producers.ts';
import type { Manifest } from '../model/plan.ts';
import { type JsonMap, at, isJsonMap, listAt, textAt } from './json-value.ts';
import { type Place, type Target, keyedTarget, qualifiedTarget, saysCluster } from './reference-target.ts';

type FieldReader = (value: unknown, place: Place) => readonly Target[];

const text =
  (kind: string, more: Partial<Target> = {}): FieldReader =>
  (value) =>
    typeof value === 'string' ? [{ kind, name: value, ...more }] : [];
const clusterScoped = (kind: string): FieldReader => text(kind, { clusterScoped: true });

/** Keys that a volume takes out of a Secret or a ConfigMap; the whole when it takes all. */
function mounted(kind: string, name: string, volume: JsonMap): Target[] {
  const optional = volume['optional'] === true ? { optional: true } : {};
  const items = listAt(volume, 'items').filter(isJsonMap);
  if (items.length === 0) return [{ kind, name, ...optional }];
  return items.map((item) => ({ kind, name, key: String(item['key']), ...optional }));
}

const named =
  (kind: string): FieldReader =>
  (value) => {
    const name = textAt(value, 'name');
    return name === undefined || !isJsonMap(value) ? [] : mounted(kind, name, value);
  };

/** Fields beside the name of a Secret that hold one of its keys. */
const keyFields = ['existingSecretKey', 'passwordKey', 'secretKey', 'userKey', 'usernameKey'];

/** The name of a Secret, with its keys in fields beside it. */
const secretName: FieldReader = (value, { siblings }) => {
  if (typeof value !== 'string') return [];
  const keys = keyFields.flatMap((field) => textAt(siblings, field) ?? []);
  return keys.length === 0
    ? mounted('Secret', value, siblings)
    : keys.map((key) => ({ kind: 'Secret', name: value, key }));
};

const secretNames: FieldReader = (value) =>
  Array.isArray(value)
    ? (value as unknown[]).flatMap((item, index): Target[] => {
        const name = typeof item === 'string' ? item : textAt(item, 'name');
        return name === undefined ? [] : [{ kind: 'Secret', name, below: `[${index}]` }];
      })
    : [];

/** A service account that a chart is told to use, unless the chart makes it. */
const serviceAccount: FieldReader = (value, { kind }) => {
  if (typeof value === 'string') return [{ kind: 'ServiceAccount', name: value }];
  const name = textAt(value, 'name');
  return kind === 'values' && name !== undefined && at(value, 'create') === false
    ? [{ kind: 'ServiceAccount', name, below: '.name' }]
    : [];
};

/** A Secret that a chart is told to read, unless the chart makes it or does not use it. */
const externalSecret: FieldReader = (value) => (at(value, 'enabled') === false ? [] : named('Secret')(value, nowhere));
const nowhere: Place = { kind: '', parent: '', siblings: {} };

const workloadKinds: ReadonlySet<unknown> = new Set(['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet']);

const workload: FieldReader = (value) => {
  const name = textAt(value, 'name');
  const kind = textAt(value, 'kind');
  return name !== undefined && kind !== undefined && workloadKinds.has(kind) ? [{ kind, name }] : [];
};

const backend: FieldReader = (value) => {
  const name = textAt(value, 'name');
  const port = at(value, 'port', 'number') ?? at(value, 'port', 'name') ?? at(value, 'port');
  if (name === undefined) return [];
  const namespace = textAt(value, 'namespace');
  return [
    {
      kind: 'Service',
      name,
      ...(namespace === undefined ? {} : { namespace }),
      ...(typeof port === 'string' || typeof port === 'number' ? { port } : {}),
    },
  ];
};

const backends: FieldReader = (value, place) =>
  Array.isArray(value)
    ? (value as unknown[]).flatMap((one, index) =>
        backend(one, place).map((target) => ({ ...target, below: `[${index}]` })),
      )
    : [];

const service: FieldReader = (value, place) =>
  place.parent === 'backend' || place.parent === 'clientConfig' || place.kind === 'APIService'
    ? backend(value, place)
    : [];

const ingressClass: FieldReader = (value, { parent }) =>
  parent.toLowerCase().includes('ingress') ? clusterScoped('IngressClass')(value, nowhere) : [];

/** A reference that names kind and group of what it means. */
const typed =
  (defaults: { readonly kind?: string; readonly group?: string } = {}): FieldReader =>
  (value) => {
    const name = textAt(value, 'name');
    const kind = textAt(value, 'kind') ?? defaults.kind;
    const group =
      textAt(value, 'apiGroup') ??
      textAt(value, 'group') ??
      (textAt(value, 'apiVersion') === undefined ? undefined : groupOf(textAt(value, 'apiVersion')!)) ??
      defaults.group;
    if (name === undefined || kind === undefined || group === undefined) return [];
    return [
      {
        kind: isBuiltInGroup(group) ? kind : `${kind}.${group}`,
        name,
        ...(saysCluster(kind) ? { clusterScoped: true } : {}),
      },
    ];
  };

const namespaceInValues: FieldReader = (value, { kind }) =>
  kind === 'values' ? clusterScoped('Namespace')(value, nowhere) : [];

/** Namespaces in the values of a chart, as a list or between commas. */
const namespaceList: FieldReader = (value, { kind }) => {
  const names = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? (value as unknown[]) : [];
  return kind === 'values'
    ? names
        .filter((name) => typeof name === 'string' && /^[a-z0-9-]+$/.test(name))
        .map((name) => ({ kind: 'Namespace', name: name as string, clusterScoped: true }))
    : [];
};

/** The label that every namespace has with its own name. */
const namespaceName = 'kubernetes.io/metadata.name';

/** What the names of fields say, in every kind and in the values of every chart. */
const byField: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  ['secretRef', named('Secret')],
  ['secretName', secretName],
  ['existingSecret', secretName],
  ['existingSecretName', secretName],
  ['envFromSecret', text('Secret')],
  ['envFromSecrets', secretNames],
  ['imagePullSecrets', secretNames],
  ['passwordSecret', named('Secret')],
  ['superuserSecret', named('Secret')],
  ['externalSecret', externalSecret],
  ['configMapRef', named('ConfigMap')],
  ['configMap', named('ConfigMap')],
  ['configMapName', text('ConfigMap')],
  ['existingConfigMap', text('ConfigMap')],
  ['existingConfigmap', text('ConfigMap')],
  ['serviceAccountName', text('ServiceAccount')],
  ['serviceAccount', serviceAccount],
  ['service_account', (value) => (typeof value === 'string' ? [qualifiedTarget('ServiceAccount', value, ':')] : [])],
  ['storageClassName', clusterScoped('StorageClass')],
  ['storageClass', clusterScoped('StorageClass')],
  ['priorityClassName', clusterScoped('PriorityClass')],
  ['priorityClass', clusterScoped('PriorityClass')],
  ['ingressClassName', clusterScoped('IngressClass')],
  ['ingressClass', ingressClass],
  ['className', ingressClass],
  ['claimName', text('PersistentVolumeClaim')],
  ['existingClaim', text('PersistentVolumeClaim')],
  [
    'imageCatalogRef',
    (value) => {
      const key = at(value, 'major') ?? at(value, 'key');
      return typed()(value, nowhere).map((target) => ({ ...target, key: String(key) }));
    },
  ],
  ['issuerRef', typed({ kind: 'Issuer', group: 'cert-manager.io' })],
  ['taskRef', typed({ kind: 'Task', group: 'tekton.dev' })],
  ['pipelineRef', typed({ kind: 'Pipeline', group: 'tekton.dev' })],
  ['scaleTargetRef', workload],
  ['targetRef', workload],
  ['service', service],
  ['alertingEndpoints', backends],
  ['alertmanagers', backends],
  [namespaceName, clusterScoped('Namespace')],
  ['namespace', namespaceInValues],
  ['excludeNamespaces', namespaceList],
  ['excludedNamespaces', namespaceList],
  ['namespaces', namespaceList],
  ['targetNamespaces', namespaceList],
  ['watchNamespaces', namespaceList],
  [
    'matchExpressions',
    (value) =>
      Array.isArray(value)
        ? (value as unknown[]).flatMap((expression, index) =>
            textAt(expression, 'key') === namespaceName
              ? listAt(expression, 'values').map((name, place) => ({
                  kind: 'Namespace',
                  name: String(name),
                  clusterScoped: true,
                  below: `[${index}].values[${place}]`,
                }))
              : [],
          )
        : [],
  ],
]);

/** Fields of one place only. */
const byPlace: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  ['sources.secret', named('Secret')],
  ['initdb.secret', named('Secret')],
  ['notifications.secret', (value) => (at(value, 'create') === false ? named('Secret')(value, nowhere) : [])],
  [
    'secret.additionalSecrets',
    (value) => Object.keys(isJsonMap(value) ? value : {}).map((name) => ({ kind: 'Secret', name, below: `.${name}` })),
  ],
  [
    'password.secret_name',
    (value, { siblings }) =>
      typeof value === 'string' ? [{ kind: 'Secret', name: value, key: String(siblings['path']) }] : [],
  ],
]);

const selectorFields: ReadonlySet<string> = new Set(['name', 'key', 'namespace', 'optional']);

function isKeySelector(value: unknown): value is JsonMap {
  return (
    isJsonMap(value) &&
    typeof value['name'] === 'string' &&
    typeof value['key'] === 'string' &&
    Object.keys(value).every((field) => selectorFields.has(field))
  );
}

/** What a field refers to, by its name, by its place and by its shape. */
export function fieldReferences(field: string, value: unknown, place: Place): readonly Target[] {
  if (typeof value === 'string' && !value.includes('$(')) {
    return [
      ...(byField.get(field)?.(value, place) ?? []),
      ...placed(field, value, place),
      ...textReferences(value, place),
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (isKeySelector(value)) return keyedTarget(/configMap/i.test(field) ? 'ConfigMap' : 'Secret', value);
  const known = byField.get(field);
  if (known !== undefined) return known(value, place).filter(({ name }) => !name.includes('$('));
  return field.endsWith('Ref') ? typed()(value, place) : placed(field, value, place);
}

function placed(field: string, value: unknown, place: Place): readonly Target[] {
  return byPlace.get(`${place.parent}.${field}`)?.(value, place) ?? [];
}

const account = /system:serviceaccount:([a-z0-9][a-z0-9-]*):([a-z0-9][a-z0-9.-]*)/g;
const argoSecret = /(?:^|[\s"'])\$([a-z0-9][a-z0-9.-]*):([A-Za-z][\w.-]*)/g;

/** What a text refers to in words: service accounts as users, and secrets as Argo CD's configuration names them. */
function textReferences(value: string, { kind }: Place): Target[] {
  return [
    ...(value.includes('system:serviceaccount:')
      ? [...value.matchAll(account)].map(([, namespace, name]) => ({
          kind: 'ServiceAccount',
          namespace: namespace!,
          name: name!,
          withNamespace: true,
        }))
      : []),
    ...(kind === 'values' && value.includes('$')
      ? [...value.matchAll(argoSecret)].map(([, name, key]) => ({ kind: 'Secret', name: name!, key: key! }))
      : []),
  ];
}

const kongPlugin = 'KongPlugin.configuration.konghq.com';

/** What an annotation refers to. */
export function annotationReferences(name: string, value: string): readonly Target[] {
  switch (name) {
    case 'konghq.com/plugins':
      return value
        .split(',')
        .map((one) => one.trim())
        .map((one) => ({
          ...qualifiedTarget(kongPlugin, one, ':'),
          orKind: 'KongClusterPlugin.configuration.konghq.com',
        }));
    case 'konghq.com/upstream-policy':
      return [{ kind: 'KongUpstreamPolicy.configuration.konghq.com', name: value }];
    case 'konghq.com/client-cert':
      return [{ kind: 'Secret', name: value }];
    case 'kubernetes.io/ingress.class':
      return [{ kind: 'IngressClass', name: value, clusterScoped: true }];
    case 'cert-manager.io/cluster-issuer':
      return [{ kind: 'ClusterIssuer.cert-manager.io', name: value, clusterScoped: true }];
    case 'cert-manager.io/issuer':
      return [{ kind: 'Issuer.cert-manager.io', name: value }];
    default:
      return [];
  }
}

interface CustomField {
  /** Fields from the object down; `*` for every item of a list. */
  readonly path: string;
  readonly read: FieldReader;
}

const field = (path: string, read: FieldReader): CustomField => ({ path, read });
const qualified =
  (kind: string): FieldReader =>
  (value) =>
    typeof value === 'string' ? [qualifiedTarget(kind, value)] : [];
const ofCluster = field('spec.cluster.name', text('Cluster.postgresql.cnpg.io'));
const subjects = field('subjects.*', (value) => {
  const name = textAt(value, 'name');
  const namespace = textAt(value, 'namespace');
  return name !== undefined && textAt(value, 'kind') === 'ServiceAccount'
    ? [{ kind: 'ServiceAccount', name, ...(namespace === undefined ? {} : { namespace }) }]
    : [];
});

/** What fields say in one kind only. */
const byKind: Readonly<Record<string, readonly CustomField[]>> = {
  StatefulSet: [field('spec.serviceName', text('Service'))],
  ClusterRoleBinding: [subjects],
  RoleBinding: [subjects],
  ServiceAccount: [field('secrets', secretNames)],
  'Cluster.postgresql.cnpg.io': [
    field('spec.plugins.*.parameters.barmanObjectName', text('ObjectStore.barmancloud.cnpg.io')),
  ],
  'Database.postgresql.cnpg.io': [ofCluster],
  'DatabaseRole.postgresql.cnpg.io': [ofCluster],
  'EventListener.triggers.tekton.dev': [
    field('spec.triggers.*.bindings.*', (value) => {
      const name = textAt(value, 'ref');
      if (name === undefined) return [];
      const kind = textAt(value, 'kind') ?? 'TriggerBinding';
      return [{ kind: `${kind}.triggers.tekton.dev`, name, below: '.ref', clusterScoped: saysCluster(kind) }];
    }),
    field('spec.triggers.*.template.ref', text('TriggerTemplate.triggers.tekton.dev')),
    field('spec.triggers.*.interceptors.*.ref', typed({ kind: 'ClusterInterceptor', group: 'triggers.tekton.dev' })),
  ],
  'KongConsumer.configuration.konghq.com': [field('credentials', secretNames)],
  'Pooler.postgresql.cnpg.io': [ofCluster],
  'Schedule.velero.io': [
    field('spec.template.storageLocation', text('BackupStorageLocation.velero.io')),
    field('spec.template.includedNamespaces.*', (value) =>
      value === '*' ? [] : text('Namespace', { clusterScoped: true })(value, nowhere),
    ),
  ],
  'ScheduledBackup.postgresql.cnpg.io': [ofCluster],
  'VaultAuth.secrets.hashicorp.com': [
    field('spec.vaultConnectionRef', qualified('VaultConnection.secrets.hashicorp.com')),
  ],
  'VaultDynamicSecret.secrets.hashicorp.com': [
    field('spec.vaultAuthRef', qualified('VaultAuth.secrets.hashicorp.com')),
    field('spec.rolloutRestartTargets.*', workload),
  ],
  'VaultStaticSecret.secrets.hashicorp.com': [
    field('spec.vaultAuthRef', qualified('VaultAuth.secrets.hashicorp.com')),
    field('spec.rolloutRestartTargets.*', workload),
  ],
};

/** What fields of one object refer to that mean something in its kind only, with their paths. */
export function customReferences(kind: string, object: Manifest): readonly (readonly [string, Target])[] {
  return (byKind[kind] ?? []).flatMap(({ path, read }) =>
    spread(object, path.split('.'), '').flatMap(([found, value]) =>
      read(value, nowhere).map((target) => [found, target] as const),
    ),
  );
}

/** The values at a path, each with its own path. */
function spread(value: unknown, [field, ...rest]: readonly string[], path: string): [string, unknown][] {
  if (field === undefined) return value === undefined ? [] : [[path, value]];
  if (field === '*') {
    return Array.isArray(value)
      ? (value as unknown[]).flatMap((item, index) => spread(item, rest, `${path}[${index}]`))
      : [];
  }
  return spread(at(value, field), rest, path === '' ? field : `${path}.${field}`);
}

/** Fields that name what the object makes, or hold no names of this cluster. */
const making: Readonly<Record<string, readonly string[]>> = {
  'Certificate.cert-manager.io': ['spec.secretName'],
  'ClusterIssuer.cert-manager.io': ['spec.acme.privateKeySecretRef'],
  CustomResourceDefinition: ['spec'],
  'Issuer.cert-manager.io': ['spec.acme.privateKeySecretRef'],
  'OpenTelemetryCollector.opentelemetry.io': ['spec.config'],
  'VaultDynamicSecret.secrets.hashicorp.com': ['spec.destination'],
  'VaultPKISecret.secrets.hashicorp.com': ['spec.destination'],
  'VaultStaticSecret.secrets.hashicorp.com': ['spec.destination'],
};

/** Whether a field names what its object makes, so that nothing in it is a reference. */
export function madeHere(kind: string, path: string): boolean {
  return making[kind]?.includes(path) === true;
}

/** Whether objects of a kind have such fields at all. */
export function makesSomething(kind: string): boolean {
  return Object.hasOwn(making, kind);
}
