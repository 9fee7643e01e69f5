import { type CanonicalRule, defaultsTo } from './canonical-rule.ts';

const omitted = 'the API server leaves out what is empty where Go does, and writes the object back without it';
const quantities = 'the API server reads a quantity as a number and writes it back in its shortest form';
const texts = 'the API server takes only texts here, and YAML turns numbers and booleans into others';
const ports = 'the API server takes a number for a port and refuses its digits as a name';
const protocols = 'the API server knows protocols in capital letters only';
const listKey =
  'the protocol is part of the key of the list, and Argo CD cannot compare lists whose items lack a part of their key';

/** The rules for what every object has. */
const metadataRules: readonly CanonicalRule[] = [
  {
    at: [
      'status',
      'metadata.creationTimestamp',
      'metadata.generation',
      'metadata.managedFields',
      'metadata.resourceVersion',
      'metadata.selfLink',
      'metadata.uid',
    ],
    form: 'left-out',
    reason: 'only the API server and controllers write it, and what Git says of it is lost',
  },
  {
    at: ['metadata.labels', 'metadata.annotations', 'metadata.finalizers', 'metadata.ownerReferences'],
    form: 'left-out-when-empty',
    reason: omitted,
  },
  { at: ['metadata.labels{}', 'metadata.annotations{}'], form: 'text', reason: texts },
];

const claimRequests = ['resources.requests{}', 'resources.limits{}'];
const selectorFields = ['matchLabels', 'matchExpressions'];

const below = (prefix: string, fields: readonly string[]): string[] => fields.map((field) => `${prefix}.${field}`);

const containers = ['containers[]', 'initContainers[]', 'ephemeralContainers[]'];
const ofContainers = (fields: readonly string[]): string[] => containers.flatMap((list) => below(list, fields));
const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'];
const handlers = [...probes, 'lifecycle.preStop', 'lifecycle.postStart'];

const affinityTerms = ['podAffinity', 'podAntiAffinity'].flatMap((affinity) => [
  `affinity.${affinity}.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector`,
  `affinity.${affinity}.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector`,
]);

const divisors = [
  ...ofContainers(['env[].valueFrom.resourceFieldRef.divisor']),
  'volumes[].downwardAPI.items[].resourceFieldRef.divisor',
  'volumes[].projected.sources[].downwardAPI.items[].resourceFieldRef.divisor',
];

const podQuantities = [
  ...ofContainers(['resources.requests{}', 'resources.limits{}']),
  ...divisors,
  ...claimRequests,
  'overhead{}',
  'volumes[].emptyDir.sizeLimit',
  ...below('volumes[].ephemeral.volumeClaimTemplate.spec', claimRequests),
];

const podPorts = ofContainers([
  'ports[].containerPort',
  'ports[].hostPort',
  ...handlers.flatMap((handler) => [`${handler}.httpGet.port`, `${handler}.tcpSocket.port`, `${handler}.grpc.port`]),
]);

const podOmitted = [
  ...ofContainers([
    'args',
    'command',
    'env',
    'envFrom',
    'ports',
    'volumeDevices',
    'volumeMounts',
    'workingDir',
    'env[].value',
    'ports[].name',
    'resources.limits',
    'resources.requests',
    'securityContext.capabilities.add',
    'securityContext.capabilities.drop',
    'stdin',
    'tty',
    'volumeMounts[].readOnly',
    'volumeMounts[].subPath',
  ]),
  'initContainers',
  'volumes',
  'hostAliases',
  'hostIPC',
  'hostNetwork',
  'hostPID',
  'imagePullSecrets',
  'nodeSelector',
  'readinessGates',
  'securityContext.supplementalGroups',
  'securityContext.sysctls',
  'tolerations',
  'topologySpreadConstraints',
  ...affinityTerms.flatMap((term) => below(term, selectorFields)),
  ...below('topologySpreadConstraints[].labelSelector', selectorFields),
];

/** The rules for the specs of pods at one place of some kinds. */
function podRules(kinds: readonly string[], spec: string): CanonicalRule[] {
  const inSpec = (fields: readonly string[]): string[] => below(spec, fields);
  const protocol = inSpec(ofContainers(['ports[].protocol']));
  return [
    { kinds, at: inSpec(podQuantities), form: 'quantity', reason: quantities },
    {
      kinds,
      at: inSpec(divisors),
      form: defaultsTo('0'),
      reason: 'the API server writes it out, and the reference around it is compared as a whole',
    },
    { kinds, at: inSpec(podPorts), form: 'port', reason: ports },
    { kinds, at: protocol, form: 'protocol', reason: protocols },
    { kinds, at: protocol, form: defaultsTo('TCP'), reason: listKey },
    { kinds, at: inSpec([...ofContainers(['env[].value']), 'nodeSelector{}']), form: 'text', reason: texts },
    { kinds, at: inSpec(podOmitted), form: 'left-out-when-empty', reason: omitted },
  ];
}

/** The rules for templates of pods at one place of some kinds. */
function podTemplateRules(kinds: readonly string[], template: string): CanonicalRule[] {
  const inMetadata = (fields: readonly string[]): string[] => below(`${template}.metadata`, fields);
  return [
    ...podRules(kinds, `${template}.spec`),
    { kinds, at: inMetadata(['labels{}', 'annotations{}']), form: 'text', reason: texts },
    { kinds, at: inMetadata(['labels', 'annotations']), form: 'left-out-when-empty', reason: omitted },
    {
      kinds,
      at: inMetadata(['creationTimestamp']),
      form: 'left-out',
      reason: 'tools that make templates print it as null, and the API server drops it',
    },
  ];
}

const workloads = ['apps/v1/DaemonSet', 'apps/v1/Deployment', 'apps/v1/ReplicaSet', 'apps/v1/StatefulSet'];
const jobs = ['batch/v1/Job'];
const cronJobs = ['batch/v1/CronJob'];

const claimTemplates = 'spec.volumeClaimTemplates[]';
const policyRules = ['ingress', 'egress'].map((direction) => `spec.${direction}[]`);
const policyPeers = ['spec.ingress[].from[]', 'spec.egress[].to[]'];
const policySelectors = [
  'spec.podSelector',
  ...policyPeers.flatMap((peer) => below(peer, ['podSelector', 'namespaceSelector'])),
];
const limits = below('spec.limits[]', ['default', 'defaultRequest', 'max', 'maxLimitRequestRatio', 'min']);
const roles = ['rbac.authorization.k8s.io/v1/ClusterRole', 'rbac.authorization.k8s.io/v1/Role'];
const bindings = ['rbac.authorization.k8s.io/v1/ClusterRoleBinding', 'rbac.authorization.k8s.io/v1/RoleBinding'];

/** The rules for the kinds of Kubernetes. */
export const builtInRules: readonly CanonicalRule[] = [
  ...metadataRules,
  ...podRules(['v1/Pod'], 'spec'),
  ...podTemplateRules([...workloads, ...jobs], 'spec.template'),
  ...podTemplateRules(cronJobs, 'spec.jobTemplate.spec.template'),
  {
    kinds: workloads,
    at: ['spec.minReadySeconds', 'spec.paused', ...below('spec.selector', selectorFields)],
    form: 'left-out-when-empty',
    reason: omitted,
  },
  { kinds: workloads, at: ['spec.selector.matchLabels{}'], form: 'text', reason: texts },
  {
    kinds: ['apps/v1/StatefulSet'],
    at: [`${claimTemplates}.apiVersion`],
    form: defaultsTo('v1'),
    reason: 'the API server fills it into each claim of the list, and Argo CD does not when it predicts that',
  },
  {
    kinds: ['apps/v1/StatefulSet'],
    at: [`${claimTemplates}.kind`],
    form: defaultsTo('PersistentVolumeClaim'),
    reason: 'the API server fills it into each claim of the list, and Argo CD does not when it predicts that',
  },
  {
    kinds: ['apps/v1/StatefulSet'],
    at: [`${claimTemplates}.spec.volumeMode`],
    form: defaultsTo('Filesystem'),
    reason: 'the API server fills it into each claim of the list, which other tools show as a difference for ever',
  },
  {
    kinds: ['apps/v1/StatefulSet'],
    at: [`${claimTemplates}.status`, `${claimTemplates}.metadata.creationTimestamp`],
    form: 'left-out',
    reason: 'only controllers write it, and the template of a claim has none',
  },
  {
    kinds: ['apps/v1/StatefulSet'],
    at: below(`${claimTemplates}.spec`, claimRequests),
    form: 'quantity',
    reason: quantities,
  },
  { kinds: ['v1/PersistentVolumeClaim'], at: below('spec', claimRequests), form: 'quantity', reason: quantities },
  { kinds: ['v1/PersistentVolumeClaim'], at: ['spec.volumeName'], form: 'left-out-when-empty', reason: omitted },
  { kinds: ['v1/PersistentVolume'], at: ['spec.capacity{}'], form: 'quantity', reason: quantities },
  {
    kinds: ['v1/PersistentVolume'],
    at: ['spec.mountOptions', 'spec.storageClassName'],
    form: 'left-out-when-empty',
    reason: omitted,
  },
  {
    kinds: ['storage.k8s.io/v1/StorageClass'],
    at: ['parameters', 'mountOptions', 'allowedTopologies'],
    form: 'left-out-when-empty',
    reason: omitted,
  },
  { kinds: ['v1/ResourceQuota'], at: ['spec.hard{}'], form: 'quantity', reason: quantities },
  { kinds: ['v1/LimitRange'], at: limits.map((field) => `${field}{}`), form: 'quantity', reason: quantities },
  { kinds: ['v1/LimitRange'], at: limits, form: 'left-out-when-empty', reason: omitted },
  {
    kinds: ['v1/Service'],
    at: ['spec.ports[].port', 'spec.ports[].targetPort', 'spec.ports[].nodePort'],
    form: 'port',
    reason: ports,
  },
  { kinds: ['v1/Service'], at: ['spec.ports[].protocol'], form: 'protocol', reason: protocols },
  { kinds: ['v1/Service'], at: ['spec.ports[].protocol'], form: defaultsTo('TCP'), reason: listKey },
  { kinds: ['v1/Service'], at: ['spec.selector{}'], form: 'text', reason: texts },
  {
    kinds: ['v1/Service'],
    at: [
      'spec.externalIPs',
      'spec.loadBalancerSourceRanges',
      'spec.ports[].name',
      'spec.ports[].nodePort',
      'spec.publishNotReadyAddresses',
      'spec.selector',
    ],
    form: 'left-out-when-empty',
    reason: omitted,
  },
  {
    kinds: ['networking.k8s.io/v1/NetworkPolicy'],
    at: policyRules.flatMap((rule) => below(rule, ['ports[].port', 'ports[].endPort'])),
    form: 'port',
    reason: ports,
  },
  {
    kinds: ['networking.k8s.io/v1/NetworkPolicy'],
    at: policyRules.map((rule) => `${rule}.ports[].protocol`),
    form: 'protocol',
    reason: protocols,
  },
  {
    kinds: ['networking.k8s.io/v1/NetworkPolicy'],
    at: policyRules.map((rule) => `${rule}.ports[].protocol`),
    form: defaultsTo('TCP'),
    reason: 'the API server fills it into each item of a list that is replaced as a whole',
  },
  {
    kinds: ['networking.k8s.io/v1/NetworkPolicy'],
    // Neither `ingress` nor `egress` itself: an empty one says that nobody is let through, and stays for its readers.
    at: [
      ...policyRules.map((rule) => `${rule}.ports`),
      'spec.ingress[].from',
      'spec.egress[].to',
      ...policyPeers.map((peer) => `${peer}.ipBlock.except`),
      ...policySelectors.flatMap((selector) => below(selector, selectorFields)),
    ],
    form: 'left-out-when-empty',
    reason: omitted,
  },
  {
    kinds: ['networking.k8s.io/v1/Ingress'],
    at: ['spec.tls', 'spec.rules[].host', 'spec.tls[].hosts', 'spec.tls[].secretName'],
    form: 'left-out-when-empty',
    reason: omitted,
  },
  {
    kinds: ['networking.k8s.io/v1/Ingress'],
    at: ['spec.rules[].http.paths[].backend.service.port.number', 'spec.defaultBackend.service.port.number'],
    form: 'port',
    reason: ports,
  },
  {
    kinds: ['policy/v1/PodDisruptionBudget'],
    at: below('spec.selector', selectorFields),
    form: 'left-out-when-empty',
    reason: omitted,
  },
  {
    kinds: roles,
    at: below('rules[]', ['apiGroups', 'nonResourceURLs', 'resourceNames', 'resources']),
    form: 'left-out-when-empty',
    reason: omitted,
  },
  {
    kinds: bindings,
    at: ['subjects', 'subjects[].apiGroup', 'subjects[].namespace'],
    form: 'left-out-when-empty',
    reason: omitted,
  },
  { kinds: ['v1/ConfigMap'], at: ['data', 'binaryData'], form: 'left-out-when-empty', reason: omitted },
  { kinds: ['v1/ConfigMap'], at: ['data{}'], form: 'text', reason: texts },
  {
    kinds: ['v1/ServiceAccount'],
    at: ['imagePullSecrets', 'secrets'],
    form: 'left-out-when-empty',
    reason: omitted,
  },
  {
    kinds: ['scheduling.k8s.io/v1/PriorityClass'],
    at: ['description', 'globalDefault'],
    form: 'left-out-when-empty',
    reason: omitted,
  },
  {
    kinds: ['admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy'],
    at: [
      'spec.auditAnnotations',
      'spec.matchConditions',
      'spec.matchConstraints.excludeResourceRules',
      'spec.matchConstraints.resourceRules',
      'spec.validations',
      'spec.variables',
    ],
    form: 'left-out-when-empty',
    reason: omitted,
  },
  {
    kinds: ['autoscaling/v2/HorizontalPodAutoscaler'],
    at: ['spec.metrics'],
    form: 'cpu-last',
    reason: 'the API server keeps the CPU apart from all other metrics and puts it behind them when it reads it back',
  },
  {
    kinds: ['autoscaling/v2/HorizontalPodAutoscaler'],
    at: ['resource', 'containerResource', 'pods', 'object', 'external'].flatMap((source) =>
      below(`spec.metrics[].${source}.target`, ['averageValue', 'value']),
    ),
    form: 'quantity',
    reason: quantities,
  },
];
