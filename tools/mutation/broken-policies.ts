import type { Manifest, PlannedComponent } from '@lumie-infra/common-chart';
import type { Where } from './draft-cluster.ts';
import type { Mutation } from './mutation.ts';

const rule = 'admission-policies';
const containers = 'spec.template.spec.containers.*';

/** What every policy looks at: not in a namespace that any of them leaves alone. */
const watched: Where = (_, { objects }: PlannedComponent) =>
  objects.some(
    ({ kind, metadata: { labels = {} } }) =>
      kind === 'Namespace' &&
      labels['pod-security.kubernetes.io/enforce'] === 'restricted' &&
      labels['lumie-infra.com/upstream-images'] === undefined,
  );

const named =
  (name: string): Where =>
  ({ metadata }: Manifest) =>
    metadata.name === name;

/** What the cluster's own policies would not let in, and policies that nobody can tell of what they let in. */
export const brokenPolicies: readonly Mutation[] = [
  {
    what: 'a container has all privileges where a policy looks',
    rule,
    says: 'refused by ValidatingPolicy require-security-context ("a container is privileged',
    change: (draft) =>
      draft.edit(
        'Deployment',
        `${containers}.securityContext`,
        (context: object) => ({ ...context, privileged: true }),
        watched,
      ),
  },
  {
    what: 'a container may gain privileges',
    rule,
    says: '("a container may gain privileges',
    change: (draft) =>
      draft.edit('StatefulSet', `${containers}.securityContext.allowPrivilegeEscalation`, true, watched),
  },
  {
    what: 'a container runs as root',
    rule,
    says: 'refused by ValidatingPolicy require-non-root ("a container may run as root',
    change: (draft) =>
      draft.edit(
        'CronJob',
        `spec.jobTemplate.${containers}.securityContext`,
        (context: object) => ({ ...context, runAsNonRoot: false }),
        watched,
      ),
  },
  {
    what: 'an image comes past the registry',
    rule,
    says: '("the pod uses ghcr.io/example/web:1.0.0; pull images through',
    change: (draft) => draft.edit('Deployment', `${containers}.image`, 'ghcr.io/example/web:1.0.0', watched),
  },
  {
    what: 'an init container comes past the registry',
    rule,
    says: 'spec.template.spec.initContainers[0] is refused by ValidatingPolicy require-zot-registry',
    change: (draft) => {
      const deployment = draft.object('Deployment', watched);
      draft.set(deployment, 'spec.template.spec.initContainers', [
        { name: 'first', image: 'docker.io/library/busybox:1.37.0' },
      ]);
    },
  },
  {
    what: 'a container limits no memory',
    rule,
    says: '("a container has no memory limit',
    change: (draft) =>
      draft.edit('Deployment', `${containers}.resources`, { requests: { cpu: '10m', memory: '64Mi' } }, watched),
  },
  {
    what: 'a container requests less memory than its limit',
    rule,
    says: '("a container requests other memory than its limit',
    change: (draft) => draft.edit('StatefulSet', `${containers}.resources.requests.memory`, '1Mi', watched),
  },
  {
    what: 'a container requests no CPU',
    rule,
    says: '("a container requests no CPU',
    change: (draft) =>
      draft.edit(
        'Deployment',
        `${containers}.resources.requests`,
        ({ memory }: { memory: string }) => ({ memory }),
        watched,
      ),
  },
  {
    what: 'the template of a workload leaves its requests to its limits',
    rule,
    says: '("a container requests no memory',
    change: (draft) =>
      draft.edit(
        'Deployment',
        `${containers}.resources`,
        { requests: { cpu: '10m' }, limits: { memory: '64Mi' } },
        watched,
      ),
  },
  {
    what: 'a container limits CPU',
    rule,
    says: '("a container has a CPU limit',
    change: (draft) =>
      draft.edit(
        'Deployment',
        `${containers}.resources.limits`,
        (limits: object) => ({ ...limits, cpu: '1' }),
        watched,
      ),
  },
  {
    what: 'the values of a chart limit CPU',
    rule,
    says: 'admissionController.container.resources is refused by ValidatingPolicy require-resource-limits',
    change: (draft) =>
      draft.editValues('admissionController.container.resources.limits', { cpu: '1', memory: '384Mi' }),
  },
  {
    what: 'a namespace is not watched by Goldilocks',
    rule,
    says: 'metadata.labels.goldilocks.fairwinds.com/enabled is refused by ValidatingPolicy require-goldilocks-label',
    change: (draft) => draft.edit('Namespace', 'metadata.labels.goldilocks~fairwinds~com/enabled', 'false', watched),
  },
  {
    what: 'a policy looks at the namespace that builds images as root',
    rule,
    says: 'refused by ValidatingPolicy require-non-root',
    change: (draft) =>
      draft.edit(
        'ValidatingPolicy',
        'spec.matchConstraints.namespaceSelector.matchExpressions.*.values',
        ['privileged'],
        named('require-non-root'),
        (values) => JSON.stringify(values).includes('baseline'),
      ),
  },
  {
    what: 'a policy asks for a field that not every pod has',
    rule,
    says: 'cannot be decided by ValidatingPolicy require-security-context (No such key',
    change: (draft) =>
      draft.edit(
        'ValidatingPolicy',
        'spec.validations.*.expression',
        "object.metadata.labels['example.com/owner'] != ''",
        named('require-security-context'),
      ),
  },
  {
    what: 'an expression of a policy is half written',
    rule,
    says: 'spec.validations[0].expression cannot be evaluated before there is a cluster',
    change: (draft) =>
      draft.edit('ValidatingPolicy', 'spec.validations.*.expression', (text: string) => text.slice(0, -1)),
  },
  {
    what: 'an expression uses a function that nothing proves',
    rule,
    says: "it uses 'lowerAscii' with 0 arguments",
    change: (draft) =>
      draft.edit(
        'ValidatingPolicy',
        'spec.validations.*.messageExpression',
        (text: string) => `(${text}).lowerAscii()`,
      ),
  },
  {
    what: 'an expression reads a variable of another name',
    rule,
    says: 'variables.foreign is not declared before it',
    change: (draft) =>
      draft.edit('ValidatingPolicy', 'spec.variables.*.name', 'unknown', named('require-zot-registry')),
  },
  {
    what: 'the guard of the secret store knows another user',
    rule,
    says: 'refused by ValidatingAdmissionPolicy vault-policies ("what may be read of the secret store is decided in Git")',
    change: (draft) =>
      draft.edit('ValidatingAdmissionPolicy', 'spec.validations.*.expression', "request.userInfo.username == 'nobody'"),
  },
  {
    what: 'the guard of the secret store is not in force',
    rule,
    says: 'that no binding puts into force',
    change: (draft) => draft.remove(draft.object('ValidatingAdmissionPolicyBinding')),
  },
  {
    what: 'the guard of the secret store is bound under another name',
    rule,
    says: "names ValidatingAdmissionPolicy 'vault-policy'",
    change: (draft) => draft.edit('ValidatingAdmissionPolicyBinding', 'spec.policyName', 'vault-policy'),
  },
  {
    what: 'an exception is where Kyverno does not look for any',
    rule,
    says: "where Kyverno does not look for any; move it to namespace 'kyverno'",
    change: (draft) =>
      draft.addBeside(draft.object('Deployment', watched), {
        apiVersion: 'policies.kyverno.io/v1',
        kind: 'PolicyException',
        metadata: { name: 'mine', namespace: draft.object('Deployment', watched).metadata.namespace! },
        spec: { policyRefs: [{ kind: 'ValidatingPolicy', name: 'require-zot-registry' }] },
      }),
  },
];
