import { type CanonicalRule, defaultsTo } from './canonical-rule.ts';

const certManager =
  'cert-manager has written whole objects back as its own types read them, and Go writes those in its own way';
const velero = 'every write through the types of Velero leaves durations as Go writes them';
const tekton = 'the webhook of Tekton reads each object into its own types and writes back what Go makes of them';
const argocd = 'Argo CD leaves out of its own objects what is empty or false as soon as it writes them';

const tektonTasks = ['spec.tasks[]', 'spec.finally[]'];
const tektonRuns = ['spec.steps[]', 'spec.sidecars[]'];

/** The type that Tekton gives a parameter or a result which says none. */
function tektonType(holder: Readonly<Record<string, unknown>>): string {
  const value = holder['default'];
  if (Array.isArray(value)) return 'array';
  return holder['properties'] !== undefined || (typeof value === 'object' && value !== null) ? 'object' : 'string';
}

const application = (prefix: string): string[] =>
  [
    'destination.name',
    'destination.namespace',
    'destination.server',
    'ignoreDifferences',
    'ignoreDifferences[].group',
    'ignoreDifferences[].jqPathExpressions',
    'ignoreDifferences[].jsonPointers',
    'ignoreDifferences[].managedFieldsManagers',
    'ignoreDifferences[].name',
    'ignoreDifferences[].namespace',
    'info',
    'source.helm.fileParameters',
    'source.helm.ignoreMissingValueFiles',
    'source.helm.parameters',
    'source.helm.passCredentials',
    'source.helm.skipCrds',
    'source.helm.skipSchemaValidation',
    'source.helm.skipTests',
    'source.helm.valueFiles',
    'source.path',
    'source.chart',
    'source.directory.exclude',
    'source.directory.include',
    'source.directory.recurse',
    'syncPolicy.automated.allowEmpty',
    'syncPolicy.automated.prune',
    'syncPolicy.automated.selfHeal',
    'syncPolicy.syncOptions',
  ].map((field) => `${prefix}.${field}`);

/** The generators of an ApplicationSet that have a template of their own. */
const generators = ['clusters', 'git', 'list', 'matrix', 'merge', 'plugin', 'pullRequest', 'scmProvider'];
const nested = ['matrix', 'merge'].map((outer) => `spec.generators[].${outer}.generators[]`);

/** The rules for what the controllers of custom resources write themselves, beyond what their definitions say. */
export const customRules: readonly CanonicalRule[] = [
  {
    kinds: ['cert-manager.io/v1/Certificate'],
    at: ['spec.duration', 'spec.renewBefore'],
    form: 'duration',
    reason: certManager,
  },
  {
    kinds: ['cert-manager.io/v1/ClusterIssuer', 'cert-manager.io/v1/Issuer'],
    at: ['ingress', 'gatewayHTTPRoute'].map((solver) => `spec.acme.solvers[].http01.${solver}.podTemplate.metadata`),
    form: defaultsTo({}),
    reason: certManager,
  },
  {
    kinds: ['velero.io/v1/Schedule'],
    at: [
      'spec.template.csiSnapshotTimeout',
      'spec.template.itemOperationTimeout',
      'spec.template.ttl',
      'spec.template.hooks.resources[].post[].exec.timeout',
      'spec.template.hooks.resources[].pre[].exec.timeout',
    ],
    form: 'duration',
    reason: velero,
  },
  {
    kinds: ['velero.io/v1/BackupStorageLocation'],
    at: ['spec.backupSyncPeriod', 'spec.validationFrequency'],
    form: 'duration',
    reason: velero,
  },
  {
    kinds: ['tekton.dev/v1/Pipeline'],
    at: tektonTasks.map((task) => `${task}.timeout`),
    form: 'duration',
    reason: tekton,
  },
  { kinds: ['tekton.dev/v1/Task'], at: ['spec.steps[].timeout'], form: 'duration', reason: tekton },
  {
    kinds: ['tekton.dev/v1/Pipeline', 'tekton.dev/v1/Task'],
    at: ['spec.params[].type'],
    form: { default: tektonType },
    reason: tekton,
  },
  {
    kinds: ['tekton.dev/v1/Task'],
    at: ['spec.results[].type', 'spec.steps[].results[].type'],
    form: { default: tektonType },
    reason: tekton,
  },
  {
    kinds: ['tekton.dev/v1/Task'],
    at: tektonRuns.map((run) => `${run}.computeResources`),
    form: defaultsTo({}),
    reason: tekton,
  },
  {
    kinds: ['tekton.dev/v1/Pipeline'],
    at: tektonTasks.map((task) => `${task}.taskRef.kind`),
    form: defaultsTo('Task'),
    reason: tekton,
  },
  {
    kinds: ['tekton.dev/v1/Pipeline'],
    at: ['spec.results[].description'],
    form: defaultsTo(''),
    reason: tekton,
  },
  {
    kinds: ['triggers.tekton.dev/v1beta1/EventListener'],
    at: ['spec.triggers[].bindings[].kind'],
    form: defaultsTo('TriggerBinding'),
    reason: tekton,
  },
  {
    kinds: ['triggers.tekton.dev/v1beta1/Trigger'],
    at: ['spec.bindings[].kind'],
    form: defaultsTo('TriggerBinding'),
    reason: tekton,
  },
  {
    kinds: ['triggers.tekton.dev/v1beta1/EventListener'],
    at: ['spec.triggers[].interceptors[].ref.kind', 'spec.triggerGroups[].interceptors[].ref.kind'],
    form: defaultsTo('ClusterInterceptor'),
    reason: tekton,
  },
  {
    kinds: ['triggers.tekton.dev/v1beta1/Trigger'],
    at: ['spec.interceptors[].ref.kind'],
    form: defaultsTo('ClusterInterceptor'),
    reason: tekton,
  },
  {
    kinds: ['triggers.tekton.dev/v1beta1/EventListener'],
    at: ['spec.resources.kubernetesResource.spec.template.spec.containers[].name'],
    form: defaultsTo(''),
    reason: tekton,
  },
  {
    kinds: ['postgresql.cnpg.io/v1/Cluster'],
    at: ['spec.postgresql.extensions[].image'],
    form: defaultsTo({}),
    reason: 'the webhook of CloudNativePG reads each object into its own types and writes back what Go makes of them',
  },
  {
    kinds: ['argoproj.io/v1alpha1/Application'],
    at: application('spec'),
    form: 'left-out-when-empty',
    reason: argocd,
  },
  {
    kinds: ['argoproj.io/v1alpha1/ApplicationSet'],
    at: application('spec.template.spec'),
    form: 'left-out-when-empty',
    reason: argocd,
  },
  {
    kinds: ['argoproj.io/v1alpha1/ApplicationSet'],
    at: ['spec.generators[]', ...nested].flatMap((generator) =>
      generators.map((kind) => `${generator}.${kind}.template`),
    ),
    form: defaultsTo({ metadata: {}, spec: { destination: {}, project: '' } }),
    reason: 'the controller of ApplicationSets writes an empty template into each generator',
  },
];
