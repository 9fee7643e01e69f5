import { upstreamImagesLabel } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { objectOf, objectsOf, planSecurity } from '../../../test/plan-security.ts';
import type { KyvernoValues } from '../../charts/kyverno.gen.ts';
import { policyNames } from './policies.ts';

interface Spec {
  readonly validationActions: readonly string[];
  readonly failurePolicy: string;
  readonly webhookConfiguration: { readonly timeoutSeconds: number };
  readonly matchConstraints: {
    readonly namespaceSelector: {
      readonly matchExpressions: readonly { readonly key: string; readonly values: readonly string[] }[];
    };
    readonly resourceRules: readonly {
      readonly resources: readonly string[];
      readonly operations: readonly string[];
    }[];
  };
  readonly variables?: readonly { readonly expression: string }[];
  readonly validations: readonly { readonly expression: string }[];
}

const planned = planSecurity();
const audited = planSecurity({ security: { kyverno: { enforcement: 'audit' } } });

function specs(components = planned): Map<string, Spec> {
  const policies = objectsOf(components.get('kyverno'), 'ValidatingPolicy');
  return new Map(policies.map(({ metadata, spec }) => [metadata.name, spec as Spec]));
}

function exempt(policy: string): Record<string, readonly string[]> {
  const { matchExpressions } = specs().get(policy)!.matchConstraints.namespaceSelector;
  return Object.fromEntries(matchExpressions.map(({ key, values }) => [key, values]));
}

test('the policies refuse what breaks them, also while nobody can tell', () => {
  expect([...specs().keys()].sort()).toEqual(Object.values(policyNames).sort());
  for (const { validationActions, failurePolicy } of specs().values()) {
    expect([validationActions, failurePolicy]).toEqual([['Deny'], 'Fail']);
  }
});

test('a cluster may have them report only, and then they never stand in the way', () => {
  for (const { validationActions, failurePolicy } of specs(audited).values()) {
    expect([validationActions, failurePolicy]).toEqual([['Audit'], 'Ignore']);
  }
});

test('no policy looks at Kubernetes itself, or at what starts before the registry', () => {
  for (const policy of Object.values(policyNames)) {
    expect(exempt(policy)[upstreamImagesLabel]).toEqual(['true']);
    expect(exempt(policy)['kubernetes.io/metadata.name']).toContain('kube-system');
  }
});

test('exactly the components that the graph lets start before the registry carry that label', () => {
  const labelled = [...planned.values()].filter(({ objects }) =>
    objects.some(({ kind, metadata }) => kind === 'Namespace' && metadata.labels?.[upstreamImagesLabel] === 'true'),
  );
  const early = [...planned.values()].filter(
    ({ definition, ownsNamespace }) => definition.bootstrapException !== undefined && ownsNamespace,
  );

  expect(labelled.map(({ name }) => name)).toEqual(early.map(({ name }) => name));
  expect(early.map(({ name }) => name)).toContain('zot');
});

test('what needs root or privileges runs in a namespace of that level, and nowhere else', () => {
  const level = 'pod-security.kubernetes.io/enforce';

  expect(exempt(policyNames.nonRoot)[level]).toEqual(['baseline', 'privileged']);
  expect(exempt(policyNames.securityContext)[level]).toEqual(['privileged']);
  expect(exempt(policyNames.registry)[level]).toBeUndefined();
  expect(exempt(policyNames.resourceLimits)[level]).toBeUndefined();
});

test('every policy has a webhook of its own, and with it its own namespaces', () => {
  for (const { webhookConfiguration } of specs().values()) expect(webhookConfiguration.timeoutSeconds).toBe(5);
});

test('images of every kind of container come from the registry', () => {
  const { matchConstraints, variables } = specs().get(policyNames.registry)!;

  expect(matchConstraints.resourceRules[0]!.resources).toEqual(['pods', 'pods/ephemeralcontainers']);
  expect(variables![0]!.expression).toContain('initContainers');
  expect(variables![0]!.expression).toContain('ephemeralContainers');
  expect(variables![0]!.expression).toContain("'zot.reference.example.com/'");
});

test('quotes and brackets of every expression are closed', () => {
  const expressions = [...specs().values()].flatMap(({ variables = [], validations }) =>
    [...variables, ...validations].map(({ expression }) => expression),
  );

  for (const expression of expressions) {
    const bare = expression.replace(/'[^']*'/g, '');
    expect(bare).not.toContain("'");
    for (const [open, close] of ['()', '[]', '{}']) {
      expect(bare.split(open!).length, expression).toBe(bare.split(close!).length);
    }
  }
});

test('the API server skips Kyverno for the namespaces that Kyverno itself needs', () => {
  const values = planned.get('kyverno')!.values as KyvernoValues;
  const { matchExpressions } = values.config!.webhooks!.namespaceSelector as {
    readonly matchExpressions: readonly { readonly key: string }[];
  };

  expect(matchExpressions.map(({ key }) => key)).toEqual(['kubernetes.io/metadata.name', upstreamImagesLabel]);
});

test('one pod has no disruption budget, several do', () => {
  const budget = (replicas: number) =>
    (planSecurity({ security: { kyverno: { replicas } } }).get('kyverno')!.values as KyvernoValues).admissionController!
      .podDisruptionBudget;

  expect([budget(1)?.enabled, budget(3)?.enabled]).toEqual([false, true]);
});

test('its webhooks may be called from anywhere', () => {
  const { spec } = objectOf(planned.get('kyverno'), 'NetworkPolicy', 'ingress') as unknown as {
    readonly spec: { readonly ingress: readonly { readonly ports?: readonly { readonly port: number }[] }[] };
  };

  expect(spec.ingress.at(-1)?.ports?.map(({ port }) => port)).toEqual([9443]);
});
