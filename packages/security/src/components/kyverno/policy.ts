import { type ComponentScope, KubernetesObject, type ObjectKind, upstreamImagesLabel } from '@lumie-infra/common-chart';

const kind: ObjectKind = { apiVersion: 'policies.kyverno.io/v1', kind: 'ValidatingPolicy', namespaced: false };

/** One rule: an expression in CEL that holds for what is allowed, and what is said when it does not. */
export interface Validation {
  readonly expression: string;
  readonly message?: string;
  readonly messageExpression?: string;
}

/** A policy before the cluster's choices. */
export interface Policy {
  readonly title: string;
  readonly resources: readonly string[];
  readonly operations: readonly ('CREATE' | 'UPDATE')[];
  readonly namespaces: readonly NamespaceRequirement[];
  readonly variables?: readonly { readonly name: string; readonly expression: string }[];
  readonly validations: readonly Validation[];
}

/** What the labels of a namespace must not be, for a policy to look at it. */
export interface NamespaceRequirement {
  readonly key: string;
  readonly operator: 'NotIn';
  readonly values: readonly string[];
}

/**
 * The namespaces that no policy looks at: those of Kubernetes itself, which has to come up without a policy engine, and
 * those of whatever starts before the registry, which the policy engine's own images come from.
 */
export const lookedAt: readonly NamespaceRequirement[] = [
  {
    key: 'kubernetes.io/metadata.name',
    operator: 'NotIn',
    values: ['kube-node-lease', 'kube-public', 'kube-system'],
  },
  { key: upstreamImagesLabel, operator: 'NotIn', values: ['true'] },
];

/** Adds a policy; `enforce` refuses what breaks it, else it is only reported. */
export function validatingPolicy(scope: ComponentScope, name: string, policy: Policy, enforce: boolean): void {
  const { operations, resources, variables, validations } = policy;
  const annotations = { 'policies.kyverno.io/title': policy.title };
  new KubernetesObject(
    scope,
    name,
    kind,
    { annotations },
    {
      spec: {
        validationActions: [enforce ? 'Deny' : 'Audit'],
        failurePolicy: enforce ? 'Fail' : 'Ignore',
        // A policy with a timeout has a webhook of its own. One that several share has the namespaces of the last of them
        // (kyverno/kyverno#15344).
        webhookConfiguration: { timeoutSeconds: 5 },
        matchConstraints: {
          // In the selector, so that the API server itself lets these namespaces pass while no Kyverno runs.
          namespaceSelector: { matchExpressions: policy.namespaces },
          resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations, resources }],
        },
        variables,
        validations,
      },
    },
  );
}
