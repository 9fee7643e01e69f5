import type { ComponentScope } from '@lumie-infra/common-chart';
import { type NamespaceRequirement, type Policy, lookedAt, validatingPolicy } from './policy.ts';

/** The policies by what they ask for; a PolicyException names them. */
export const policyNames = {
  registry: 'require-zot-registry',
  nonRoot: 'require-non-root',
  securityContext: 'require-security-context',
  resourceLimits: 'require-resource-limits',
  goldilocksLabel: 'require-goldilocks-label',
} as const;

/** What the policies need to know of a cluster. */
export interface PoliciesProps {
  /** The host that every image comes from. */
  readonly registry: string;
  /** Whether what breaks a policy is refused; else it is only reported. */
  readonly enforce: boolean;
}

/** Namespaces whose Pod Security level is none of these. */
function levelIsNot(...levels: readonly string[]): NamespaceRequirement {
  return { key: 'pod-security.kubernetes.io/enforce', operator: 'NotIn', values: levels };
}

const every = 'object.spec.containers + object.spec.?initContainers.orValue([])';

function registryPolicy(registry: string): Policy {
  const prefix = `'${registry}/'`;
  return {
    title: 'Images come from the registry of the cluster',
    resources: ['pods', 'pods/ephemeralcontainers'],
    operations: ['CREATE', 'UPDATE'],
    namespaces: lookedAt,
    variables: [
      {
        name: 'foreign',
        expression: `(${every} + object.spec.?ephemeralContainers.orValue([])).map(c, c.image).filter(image, !image.startsWith(${prefix}))`,
      },
    ],
    validations: [
      {
        // A pod that is over must still lose its finalizers, wherever its images came from.
        expression:
          "variables.foreign.size() == 0 || object.metadata.?deletionTimestamp.hasValue() || object.?status.?phase.orValue('') in ['Failed', 'Succeeded']",
        messageExpression: `'the pod uses ' + variables.foreign.join(', ') + '; pull images through ${registry}'`,
      },
    ],
  };
}

const nonRootPolicy: Policy = {
  title: 'Containers run without root',
  resources: ['pods'],
  // Nothing of this can change in a pod that exists.
  operations: ['CREATE'],
  // What has to be root, and nothing beyond it, runs at the level baseline.
  namespaces: [...lookedAt, levelIsNot('baseline', 'privileged')],
  variables: [
    { name: 'containers', expression: every },
    { name: 'podRunsAsNonRoot', expression: 'object.spec.?securityContext.?runAsNonRoot.orValue(false)' },
  ],
  validations: [
    {
      expression:
        'variables.containers.all(c, c.?securityContext.?runAsNonRoot.orValue(variables.podRunsAsNonRoot) == true)',
      message:
        'a container may run as root; set runAsNonRoot on it or on the pod, or run it in a namespace whose Pod Security level is baseline',
    },
  ],
};

const securityContextPolicy: Policy = {
  title: 'Containers run without privileges',
  resources: ['pods'],
  operations: ['CREATE'],
  namespaces: [...lookedAt, levelIsNot('privileged')],
  variables: [{ name: 'containers', expression: every }],
  validations: [
    {
      expression: 'variables.containers.all(c, c.?securityContext.?privileged.orValue(false) == false)',
      message: 'a container is privileged; drop that, or run it in a namespace whose Pod Security level is privileged',
    },
    {
      expression: 'variables.containers.all(c, c.?securityContext.?allowPrivilegeEscalation.orValue(true) == false)',
      message: 'a container may gain privileges; set allowPrivilegeEscalation to false on it',
    },
  ],
};

const resourceLimitsPolicy: Policy = {
  title: 'Containers ask for what they use',
  resources: ['pods'],
  operations: ['CREATE'],
  namespaces: lookedAt,
  validations: [
    {
      expression: 'object.spec.containers.all(c, c.?resources.?limits.?memory.hasValue())',
      message: 'a container has no memory limit; give it one',
    },
    {
      expression: 'object.spec.containers.all(c, c.?resources.?requests.?memory.hasValue())',
      message: 'a container requests no memory; request what its limit is',
    },
    {
      expression:
        'object.spec.containers.all(c, !c.?resources.?limits.?memory.hasValue() || !c.?resources.?requests.?memory.hasValue() || quantity(c.resources.requests.memory).compareTo(quantity(c.resources.limits.memory)) == 0)',
      message: 'a container requests other memory than its limit; make them equal',
    },
    {
      expression: 'object.spec.containers.all(c, c.?resources.?requests.?cpu.hasValue())',
      message: 'a container requests no CPU; request what it uses at rest',
    },
    {
      expression: 'object.spec.containers.all(c, !c.?resources.?limits.?cpu.hasValue())',
      message: 'a container has a CPU limit; remove it',
    },
  ],
};

const goldilocksLabelPolicy: Policy = {
  title: 'Goldilocks watches every namespace',
  resources: ['namespaces'],
  operations: ['CREATE', 'UPDATE'],
  namespaces: [
    {
      key: 'kubernetes.io/metadata.name',
      operator: 'NotIn',
      values: ['default', 'kube-node-lease', 'kube-public', 'kube-system'],
    },
    ...lookedAt.slice(1),
  ],
  validations: [
    {
      expression: "object.metadata.?labels[?'goldilocks.fairwinds.com/enabled'].orValue('') == 'true'",
      message: "the namespace is not watched by Goldilocks; give it the label goldilocks.fairwinds.com/enabled: 'true'",
    },
  ],
};

/** The policies of the platform. */
export function policies(scope: ComponentScope, { registry, enforce }: PoliciesProps): void {
  validatingPolicy(scope, policyNames.registry, registryPolicy(registry), enforce);
  validatingPolicy(scope, policyNames.nonRoot, nonRootPolicy, enforce);
  validatingPolicy(scope, policyNames.securityContext, securityContextPolicy, enforce);
  validatingPolicy(scope, policyNames.resourceLimits, resourceLimitsPolicy, enforce);
  validatingPolicy(scope, policyNames.goldilocksLabel, goldilocksLabelPolicy, enforce);
}
