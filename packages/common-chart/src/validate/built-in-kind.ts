interface Group {
  readonly apiVersion: string;
  /** The front part of the names of the schema modules of kubernetes-models. */
  readonly schemas: string;
  readonly namespaced?: readonly string[];
  readonly clusterScoped?: readonly string[];
}

/** What Kubernetes 1.34 serves and a manifest may hold; requests such as TokenReview and lists are left out. */
const groups: readonly Group[] = [
  {
    apiVersion: 'v1',
    schemas: 'IoK8sApiCoreV1',
    namespaced: [
      'ConfigMap',
      'Endpoints',
      'LimitRange',
      'PersistentVolumeClaim',
      'Pod',
      'PodTemplate',
      'ReplicationController',
      'ResourceQuota',
      'Secret',
      'Service',
      'ServiceAccount',
    ],
    clusterScoped: ['Namespace', 'Node', 'PersistentVolume'],
  },
  {
    apiVersion: 'apps/v1',
    schemas: 'IoK8sApiAppsV1',
    namespaced: ['ControllerRevision', 'DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'],
  },
  { apiVersion: 'batch/v1', schemas: 'IoK8sApiBatchV1', namespaced: ['CronJob', 'Job'] },
  { apiVersion: 'autoscaling/v1', schemas: 'IoK8sApiAutoscalingV1', namespaced: ['HorizontalPodAutoscaler'] },
  { apiVersion: 'autoscaling/v2', schemas: 'IoK8sApiAutoscalingV2', namespaced: ['HorizontalPodAutoscaler'] },
  {
    apiVersion: 'networking.k8s.io/v1',
    schemas: 'IoK8sApiNetworkingV1',
    namespaced: ['Ingress', 'NetworkPolicy'],
    clusterScoped: ['IngressClass', 'IPAddress', 'ServiceCIDR'],
  },
  { apiVersion: 'policy/v1', schemas: 'IoK8sApiPolicyV1', namespaced: ['PodDisruptionBudget'] },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    schemas: 'IoK8sApiRbacV1',
    namespaced: ['Role', 'RoleBinding'],
    clusterScoped: ['ClusterRole', 'ClusterRoleBinding'],
  },
  {
    apiVersion: 'storage.k8s.io/v1',
    schemas: 'IoK8sApiStorageV1',
    namespaced: ['CSIStorageCapacity'],
    clusterScoped: ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment', 'VolumeAttributesClass'],
  },
  { apiVersion: 'scheduling.k8s.io/v1', schemas: 'IoK8sApiSchedulingV1', clusterScoped: ['PriorityClass'] },
  { apiVersion: 'node.k8s.io/v1', schemas: 'IoK8sApiNodeV1', clusterScoped: ['RuntimeClass'] },
  { apiVersion: 'coordination.k8s.io/v1', schemas: 'IoK8sApiCoordinationV1', namespaced: ['Lease'] },
  { apiVersion: 'discovery.k8s.io/v1', schemas: 'IoK8sApiDiscoveryV1', namespaced: ['EndpointSlice'] },
  {
    apiVersion: 'certificates.k8s.io/v1',
    schemas: 'IoK8sApiCertificatesV1',
    clusterScoped: ['CertificateSigningRequest'],
  },
  {
    apiVersion: 'admissionregistration.k8s.io/v1',
    schemas: 'IoK8sApiAdmissionregistrationV1',
    clusterScoped: [
      'MutatingWebhookConfiguration',
      'ValidatingAdmissionPolicy',
      'ValidatingAdmissionPolicyBinding',
      'ValidatingWebhookConfiguration',
    ],
  },
  {
    apiVersion: 'flowcontrol.apiserver.k8s.io/v1',
    schemas: 'IoK8sApiFlowcontrolV1',
    clusterScoped: ['FlowSchema', 'PriorityLevelConfiguration'],
  },
  {
    apiVersion: 'resource.k8s.io/v1',
    schemas: 'IoK8sApiResourceV1',
    namespaced: ['ResourceClaim', 'ResourceClaimTemplate'],
    clusterScoped: ['DeviceClass', 'ResourceSlice'],
  },
  {
    apiVersion: 'apiextensions.k8s.io/v1',
    schemas: 'IoK8sApiextensionsApiserverPkgApisApiextensionsV1',
    clusterScoped: ['CustomResourceDefinition'],
  },
  {
    apiVersion: 'apiregistration.k8s.io/v1',
    schemas: 'IoK8sKubeAggregatorPkgApisApiregistrationV1',
    clusterScoped: ['APIService'],
  },
];

/** A kind that Kubernetes itself serves. */
export interface BuiltInKind {
  readonly namespaced: boolean;
  /** The schema module of kubernetes-models. */
  readonly schema: string;
}

/** The built-in kinds of Kubernetes 1.34, by `apiVersion/kind`. */
export const builtInKinds: ReadonlyMap<string, BuiltInKind> = new Map(groups.flatMap(kindsOf));

function kindsOf({ apiVersion, schemas, namespaced = [], clusterScoped = [] }: Group): [string, BuiltInKind][] {
  return [...namespaced, ...clusterScoped].map((kind) => [
    `${apiVersion}/${kind}`,
    { namespaced: namespaced.includes(kind), schema: schemas + kind },
  ]);
}

/** The schema module of a type that is no kind of its own, such as `v1/Affinity`. */
export function builtInTypeSchema(type: string): string {
  const slash = type.lastIndexOf('/');
  const group = groups.find(({ apiVersion }) => apiVersion === type.slice(0, slash));
  return `${group?.schemas ?? ''}${type.slice(slash + 1)}`;
}
