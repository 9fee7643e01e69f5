import { type Json, type JsonMap, isList, isMap, isSame, textOf } from '../diff/json.ts';

/** Fields that cannot change, or whose change others feel. */
export interface FixedField {
  /** Kinds with their API groups, such as `Deployment.apps`. */
  readonly kinds: readonly string[];
  /** Keys on the way to each. */
  readonly fields: readonly string[];
  /** Which changes count; absent for every change. */
  readonly only?: 'smaller';
  /** Why, in words that follow the name of the field. */
  readonly reason: string;
  /** Whether the API server refuses the change; else it takes it, and what depends on the field breaks. */
  readonly refused: boolean;
}

/** A change of such a field. */
export interface FixedFieldChange {
  readonly field: string;
  readonly before?: Json;
  readonly after?: Json;
  readonly reason: string;
  readonly refused: boolean;
}

const crd = 'its CRD makes it immutable';
const disk = 'Kubernetes makes it immutable: the disk exists';
const frozen = 'Kubernetes makes it immutable';

/** Fields of Kubernetes and of the custom resources that are rendered here, each with its reason. */
export const fixedFields: readonly FixedField[] = [
  {
    kinds: ['Deployment.apps', 'DaemonSet.apps', 'StatefulSet.apps', 'ReplicaSet.apps'],
    fields: ['spec.selector'],
    reason: `${frozen}: a workload never lets go of its pods`,
    refused: true,
  },
  {
    kinds: ['StatefulSet.apps'],
    fields: ['spec.volumeClaimTemplates'],
    reason: `${frozen}: claims that exist are never made anew`,
    refused: true,
  },
  {
    kinds: ['StatefulSet.apps'],
    fields: ['spec.serviceName', 'spec.podManagementPolicy'],
    reason: `${frozen}: an update may not touch it`,
    refused: true,
  },
  {
    kinds: ['Job.batch'],
    fields: ['spec.template', 'spec.selector', 'spec.completionMode'],
    reason: `${frozen}: a Job runs what it began with`,
    refused: true,
  },
  {
    kinds: ['Service'],
    fields: ['spec.clusterIP', 'spec.clusterIPs'],
    reason: `${frozen} once an address is given`,
    refused: true,
  },
  {
    kinds: ['Service'],
    fields: ['spec.selector'],
    reason: 'traffic goes to other pods',
    refused: false,
  },
  {
    kinds: ['PersistentVolumeClaim'],
    fields: ['spec.storageClassName', 'spec.accessModes', 'spec.volumeName', 'spec.volumeMode', 'spec.selector'],
    reason: disk,
    refused: true,
  },
  {
    kinds: ['PersistentVolumeClaim'],
    fields: ['spec.resources.requests.storage'],
    only: 'smaller',
    reason: 'Kubernetes lets a claim grow, never shrink',
    refused: true,
  },
  {
    kinds: ['PersistentVolume'],
    fields: ['spec.local', 'spec.hostPath', 'spec.nfs', 'spec.csi', 'spec.nodeAffinity', 'spec.volumeMode'],
    reason: disk,
    refused: true,
  },
  {
    kinds: ['StorageClass.storage.k8s.io'],
    fields: ['provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode'],
    reason: frozen,
    refused: true,
  },
  {
    kinds: ['PriorityClass.scheduling.k8s.io'],
    fields: ['value', 'preemptionPolicy'],
    reason: frozen,
    refused: true,
  },
  {
    kinds: ['RoleBinding.rbac.authorization.k8s.io', 'ClusterRoleBinding.rbac.authorization.k8s.io'],
    fields: ['roleRef'],
    reason: `${frozen}: who may bind one role may not bind another`,
    refused: true,
  },
  { kinds: ['IngressClass.networking.k8s.io'], fields: ['spec.controller'], reason: frozen, refused: true },
  { kinds: ['RuntimeClass.node.k8s.io'], fields: ['handler'], reason: frozen, refused: true },
  { kinds: ['Secret'], fields: ['type'], reason: frozen, refused: true },
  {
    kinds: ['CustomResourceDefinition.apiextensions.k8s.io'],
    fields: ['spec.scope'],
    reason: `${frozen}: objects are stored under it`,
    refused: true,
  },
  {
    kinds: ['CustomResourceDefinition.apiextensions.k8s.io'],
    fields: ['spec.names.kind', 'spec.names.plural'],
    reason: 'objects of the kind are asked for by it',
    refused: false,
  },
  {
    kinds: ['Cluster.postgresql.cnpg.io'],
    fields: ['spec.storage.size', 'spec.walStorage.size'],
    only: 'smaller',
    reason: 'CloudNativePG refuses to shrink a disk',
    refused: true,
  },
  {
    kinds: ['Cluster.postgresql.cnpg.io'],
    fields: ['spec.storage.storageClass', 'spec.walStorage.storageClass'],
    reason: 'disks that exist keep their class',
    refused: false,
  },
  { kinds: ['Cluster.postgresql.cnpg.io'], fields: ['spec.serviceAccountName'], reason: crd, refused: true },
  {
    kinds: ['Database.postgresql.cnpg.io'],
    fields: ['spec.name', 'spec.cluster', 'spec.encoding', 'spec.locale', 'spec.localeProvider', 'spec.template'],
    reason: crd,
    refused: true,
  },
  { kinds: ['DatabaseRole.postgresql.cnpg.io'], fields: ['spec.name', 'spec.cluster'], reason: crd, refused: true },
  {
    kinds: ['Pooler.postgresql.cnpg.io', 'ScheduledBackup.postgresql.cnpg.io'],
    fields: ['spec.cluster'],
    reason: crd,
    refused: true,
  },
  {
    kinds: ['KongPlugin.configuration.konghq.com', 'KongClusterPlugin.configuration.konghq.com'],
    fields: ['plugin'],
    reason: crd,
    refused: true,
  },
  {
    kinds: ['RabbitmqCluster.rabbitmq.com'],
    fields: ['spec.persistence.storage', 'spec.replicas'],
    only: 'smaller',
    reason: 'the operator ignores it: it takes neither nodes nor disk away',
    refused: false,
  },
  {
    kinds: ['RabbitmqCluster.rabbitmq.com'],
    fields: ['spec.persistence.storageClassName'],
    reason: 'disks that exist keep their class',
    refused: false,
  },
];

/** What the API server fills in: to write it down, or to leave it out, is no change. */
const filledIn: Readonly<Record<string, Json>> = {
  'spec.podManagementPolicy': 'OrderedReady',
  'spec.completionMode': 'NonIndexed',
  'spec.volumeMode': 'Filesystem',
  preemptionPolicy: 'PreemptLowerPriority',
  reclaimPolicy: 'Delete',
  volumeBindingMode: 'Immediate',
  type: 'Opaque',
};

/**
 * Keys of chart values that charts put into fields which cannot change, or into the names of what they make.
 *
 * What a chart renders is not in the tree, so its values stand in for it.
 */
export const fixedValues: readonly { readonly key: RegExp; readonly reason: string }[] = [
  { key: /(^|\.)(fullnameOverride|nameOverride|namespaceOverride)$/, reason: 'charts name their objects by it' },
  { key: /(^|\.)(storageClass|storageClassName)$/, reason: 'charts put it into volume claims, which keep their class' },
  { key: /(^|\.)(volumeClaimTemplates?|existingClaim)(\.|\[|$)/, reason: 'charts put it into volume claims' },
  {
    key: /(^|\.)(persistence|persistentVolume)\.(size|enabled|accessModes?)(\.|\[|$)/,
    reason: 'charts put it into volume claims',
  },
  { key: /(^|\.)clusterIP$/, reason: 'charts put it into Services, which keep their address' },
  { key: /(^|\.)(matchLabels|selectorLabels)(\.|\[|$)/, reason: 'charts put it into selectors, which cannot change' },
];

/** The changes of fields that cannot change between two states of an object that stays. */
export function fixedFieldChanges(
  kind: string,
  before: JsonMap | undefined,
  after: JsonMap | undefined,
): FixedFieldChange[] {
  if (before === undefined || after === undefined) return [];
  const isFrozen = (kind === 'ConfigMap' || kind === 'Secret') && before['immutable'] === true;
  const ownWish: readonly FixedField[] = isFrozen
    ? [
        {
          kinds: [kind],
          fields: ['data', 'binaryData', 'stringData', 'immutable'],
          reason: 'the object says that it is immutable',
          refused: true,
        },
      ]
    : [];
  return [...fixedFields, ...ownWish]
    .filter(({ kinds }) => kinds.includes(kind))
    .flatMap(({ fields, ...rest }) => fields.map((field) => ({ field, ...rest })))
    .flatMap(({ field, only, reason, refused }) => {
      const [one, other] = [before, after].map((side) => withoutFilledIn(field, valueAt(side, field)));
      if (isSame(one, other) || (only === 'smaller' && !isSmaller(one, other))) return [];
      return [
        {
          field,
          ...(one === undefined ? {} : { before: one }),
          ...(other === undefined ? {} : { after: other }),
          reason,
          refused,
        },
      ];
    });
}

function valueAt(value: Json | undefined, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((inner, key) => (isMap(inner) ? inner[key] : undefined), value);
}

// A template of a claim is filled in like a claim, and says of itself what it is.
function withoutFilledIn(field: string, value: Json | undefined): Json | undefined {
  if (value !== undefined && value === filledIn[field]) return undefined;
  if (field !== 'spec.volumeClaimTemplates' || !isList(value)) return value;
  return value.filter(isMap).map(({ apiVersion: _, kind: __, status: ___, ...claim }) => {
    if (!isMap(claim['spec'])) return claim;
    const { volumeMode, ...spec } = claim['spec'];
    return { ...claim, spec: { ...spec, ...(volumeMode === 'Filesystem' ? {} : { volumeMode }) } };
  });
}

const factors: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 1024,
  Mi: 1024 ** 2,
  Gi: 1024 ** 3,
  Ti: 1024 ** 4,
};

// What cannot be measured counts as smaller: nobody can say that it is not.
function isSmaller(before: Json | undefined, after: Json | undefined): boolean {
  if (before === undefined) return false;
  const [one, other] = [quantityOf(before), quantityOf(after)];
  return one === undefined || other === undefined || other < one;
}

function quantityOf(value: Json | undefined): number | undefined {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)([kMGT]|[KMGT]i)?$/.exec(textOf(value)) ?? [];
  return amount === undefined ? undefined : Number(amount) * factors[unit]!;
}
