import type { Mutation } from './mutation.ts';

const pod = 'spec.template.spec';
const container = `${pod}.containers.*`;

/** What makes a cluster less available, or less safe, than it says. */
export const brokenSafety: readonly Mutation[] = [
  {
    what: 'a budget lets no pod go',
    rule: 'disruption-budgets',
    says: 'so no pod may ever be evicted',
    change: (draft) => draft.edit('PodDisruptionBudget', 'spec.maxUnavailable', 0),
  },
  {
    what: 'a budget keeps as many pods as there are',
    rule: 'disruption-budgets',
    says: 'so no pod may ever be evicted',
    change: (draft) =>
      draft.edit('PodDisruptionBudget', 'spec', ({ selector }: { selector: unknown }) => ({
        selector,
        minAvailable: '100%',
      })),
  },
  {
    what: 'a budget chooses pods that do not exist',
    rule: 'disruption-budgets',
    says: 'which no pod',
    change: (draft) => draft.edit('PodDisruptionBudget', 'spec.selector.matchLabels.*', 'nobody'),
  },
  {
    what: 'two budgets choose the same pods',
    rule: 'disruption-budgets',
    says: 'of two budgets',
    change: (draft) => {
      const budget = draft.object('PodDisruptionBudget');
      draft.addBeside(budget, { ...structuredClone(budget), metadata: { ...budget.metadata, name: 'second' } });
    },
  },
  {
    what: 'an operator makes a budget for a single pod',
    rule: 'disruption-budgets',
    says: 'keeps its node from ever being emptied',
    change: (draft) =>
      draft.edit('Cluster', 'spec.enablePDB', true, ({ spec }) => (spec as { instances: number }).instances === 1),
  },
  {
    what: "a chart's values keep as many pods as there are",
    rule: 'disruption-budgets',
    says: 'so no pod may ever be evicted',
    change: (draft) =>
      draft.editValues('podDisruptionBudget', { enabled: true, maxUnavailable: 0 }, (value) =>
        JSON.stringify(value).includes('axUnavailable'),
      ),
  },
  {
    what: 'replicas may share a node',
    rule: 'replica-spread',
    says: 'from sharing a node',
    change: (draft) => draft.edit('Deployment', `${pod}.affinity`, {}),
  },
  {
    what: 'replicas keep away from pods of somebody else',
    rule: 'replica-spread',
    says: 'from sharing a node',
    change: (draft) =>
      draft.edit(
        'StatefulSet',
        `${pod}.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution.*.labelSelector.matchLabels.*`,
        'nobody',
      ),
  },
  {
    what: 'an operator may put replicas of a database on one node',
    rule: 'replica-spread',
    says: 'from sharing a node',
    change: (draft) =>
      draft.edit(
        'Cluster',
        'spec.affinity',
        { enablePodAntiAffinity: false },
        ({ spec }) => (spec as { instances: number }).instances > 1,
      ),
  },
  {
    what: 'a probe asks at a name that the container does not open',
    rule: 'probe-ports',
    says: 'which the container does not open',
    change: (draft) => draft.edit('Deployment', `${container}.readinessProbe.httpGet.port`, 'nowhere'),
  },
  {
    what: 'a probe asks at a number that no container opens',
    rule: 'probe-ports',
    says: 'which the container does not open',
    change: (draft) => draft.edit('Deployment', `${container}.livenessProbe.httpGet.port`, 1),
  },
  {
    what: 'a pod is on the network of its node',
    rule: 'host-access',
    says: 'hostNetwork',
    change: (draft) => draft.set(draft.object('Deployment'), `${pod}.hostNetwork`, true),
  },
  {
    what: 'a pod has a folder of its node',
    rule: 'host-access',
    says: 'hostPath /',
    change: (draft) => draft.edit('Deployment', `${pod}.volumes.*`, { name: 'root', hostPath: { path: '/' } }),
  },
  {
    what: 'a container has all privileges',
    rule: 'host-access',
    says: 'privileged',
    change: (draft) => draft.edit('Deployment', `${container}.securityContext`, { privileged: true }),
  },
  {
    what: 'a collector reads another folder of its node',
    rule: 'host-access',
    says: 'hostPath /etc',
    change: (draft) => draft.edit('OpenTelemetryCollector', 'spec.volumes.*.hostPath.path', '/etc'),
  },
  {
    what: "a chart's pods are on the network of their node",
    rule: 'host-access',
    says: 'hostNetwork',
    change: (draft) => draft.editValues('resources', { hostNetwork: true }),
  },
  {
    what: 'a namespace admits privileged pods',
    rule: 'host-access',
    says: 'namespace for privileged pods',
    change: (draft) =>
      draft.edit(
        'Namespace',
        'metadata.labels.pod-security~kubernetes~io/enforce',
        'privileged',
        ({ metadata }) => metadata.labels?.['pod-security.kubernetes.io/enforce'] === 'restricted',
      ),
  },
  {
    what: 'a role allows every verb',
    rule: 'rbac-wildcards',
    says: 'verbs *',
    change: (draft) => draft.edit('ClusterRole', 'rules.*.verbs', ['*']),
  },
  {
    what: 'a role lets who has it take the place of others',
    rule: 'rbac-wildcards',
    says: 'verbs impersonate',
    change: (draft) => draft.edit('Role', 'rules.*.verbs.*', 'impersonate'),
  },
  {
    what: 'a service account may do everything',
    rule: 'rbac-wildcards',
    says: 'cluster-admin by',
    change: (draft) => draft.edit('ClusterRoleBinding', 'roleRef.name', 'cluster-admin'),
  },
  {
    what: 'a namespace has no policy',
    rule: 'default-deny',
    says: 'where no policy denies',
    change: (draft) => draft.remove(draft.object('NetworkPolicy', ({ metadata }) => metadata.name === 'ingress')),
  },
  {
    what: 'a policy admits everything',
    rule: 'default-deny',
    says: 'admits everything',
    change: (draft) => draft.edit('NetworkPolicy', 'spec.ingress.*', {}, ({ metadata }) => metadata.name === 'ingress'),
  },
  {
    what: 'a namespace refuses its own pods',
    rule: 'pod-security',
    says: 'refuses',
    change: (draft) => draft.edit('Deployment', `${container}.securityContext.allowPrivilegeEscalation`, true),
  },
  {
    what: 'a namespace admits more than its pods need',
    rule: 'pod-security',
    says: 'but its pods satisfy',
    change: (draft) => {
      const component = draft.component(
        ({ ownsNamespace, chart, objects }) =>
          ownsNamespace && chart === undefined && objects.some(({ kind }) => kind === 'Deployment'),
      );
      const namespace = component.objects.find(({ kind }) => kind === 'Namespace')!;
      for (const mode of ['audit', 'enforce', 'warn']) {
        (namespace.metadata.labels as Record<string, string>)[`pod-security.kubernetes.io/${mode}`] = 'baseline';
      }
    },
  },
  {
    what: 'a namespace enforces no level',
    rule: 'pod-security',
    says: 'is not set',
    change: (draft) => draft.edit('Namespace', 'metadata.labels', {}),
  },
  {
    what: 'a namespace no longer says whom its pods reach',
    rule: 'admitted-flows',
    says: 'but no policy of namespace',
    change: (draft) => {
      const namespace = draft.object(
        'Namespace',
        ({ metadata }, { objects }) =>
          Object.keys(metadata.labels ?? {}).some((label) => label.startsWith('flow.')) &&
          objects.some((object) => object.kind === 'Deployment' && JSON.stringify(object).includes('.svc.')),
      );
      const labels = namespace.metadata.labels as Record<string, string>;
      for (const label of Object.keys(labels)) if (label.startsWith('flow.')) delete labels[label];
    },
  },
  {
    what: 'a namespace no longer admits who reaches it',
    rule: 'admitted-flows',
    says: 'but no policy of namespace',
    change: (draft) =>
      draft.edit(
        'NetworkPolicy',
        'spec.ingress',
        [],
        ({ metadata }) => metadata.name === 'ingress' && metadata.namespace === 'minio',
      ),
  },
];
