import { summaryOf } from '../cel/cel-expression.ts';
import type { CelExpression } from '../cel/cel-expression.ts';
import { UnknownField, celValue, partialMap } from '../cel/cel-value.ts';
import type { ClusterModel } from '../cluster-model.ts';
import { listAt } from '../json-value.ts';
import type { AdmissionPolicy, PolicyValidation } from './admission-policy.ts';
import { isWhole } from './admission-policy.ts';
import type { AdmissionRequest } from './admission-request.ts';
import { type Operation, matchesConstraints } from './match-constraints.ts';
import { withNameLabel } from './namespace-labels.ts';

/** What a policy makes of a request. */
export type Decision = Admission | Objection;

/** Nothing stands in its way, as far as that is known. */
export interface Admission {
  readonly is: 'admitted' | 'unknown';
}

/** It does not hold, or cannot be evaluated. */
export interface Objection {
  readonly is: 'refused' | 'failed';
  /** What the cluster would say. */
  readonly message: string;
  /** What does not hold, or cannot be evaluated. @default - a condition of the policy */
  readonly validation?: PolicyValidation;
  readonly operation: Operation;
}

/** Whether a policy stands in the way. */
export function isObjection(decision: Decision): decision is Objection {
  return decision.is === 'refused' || decision.is === 'failed';
}

const operations: readonly Operation[] = ['CREATE', 'UPDATE'];

/**
 * What a policy makes of an object when it is made, and when it is applied once more as it is; `undefined` when the policy
 * looks at neither.
 */
export function decisionOf(
  model: ClusterModel,
  policy: AdmissionPolicy,
  request: AdmissionRequest,
): Decision | undefined {
  let known: Decision | undefined;
  for (const operation of operations) {
    try {
      if (!matches(policy, request, operation)) continue;
      const decision = evaluated(policy, variablesOf(model, policy, request, operation), operation);
      if (isObjection(decision)) return decision;
      if (known?.is !== 'unknown') known = decision;
    } catch (error) {
      if (!(error instanceof UnknownField)) throw error;
      known = { is: 'unknown' };
    }
  }
  return known;
}

/** Whether an object of which only one container is left, or none for -1, still breaks a validation. */
export function breaks(
  model: ClusterModel,
  policy: AdmissionPolicy,
  request: AdmissionRequest,
  { operation, validation }: { readonly operation: Operation; readonly validation: PolicyValidation },
  container: number,
): boolean {
  const reduced = { ...request, object: () => request.object(container) };
  try {
    return validation.holds.evaluate(variablesOf(model, policy, reduced, operation)) === false;
  } catch {
    return false;
  }
}

function matches(policy: AdmissionPolicy, request: AdmissionRequest, operation: Operation): boolean {
  return (
    (policy.namespace === undefined || policy.namespace === request.namespace) &&
    policy.constraints.every((constraints) => matchesConstraints(constraints, request, operation))
  );
}

type Variables = Readonly<Record<string, unknown>>;

function evaluated(policy: AdmissionPolicy, variables: Variables, operation: Operation): Decision {
  try {
    if (policy.exemptions.some((conditions) => allHold(policy, conditions, variables))) return { is: 'admitted' };
    if (!allHold(policy, policy.conditions, variables)) return { is: 'admitted' };
  } catch (error) {
    return failed(error, operation);
  }
  let known: Admission = { is: 'admitted' };
  for (const validation of policy.validations) {
    try {
      const holds = validation.holds.evaluate(variables);
      if (holds === true) continue;
      if (holds !== false) throw new Error('the expression gives no bool');
      return { is: 'refused', message: messageOf(validation, variables), validation, operation };
    } catch (error) {
      const decision = failed(error, operation, validation);
      // What cannot be told of one may still be refused by the next.
      if (decision.is === 'unknown') known = decision;
      else if (!policy.passesErrors) return decision;
    }
  }
  return known;
}

/** Whether all conditions hold; one that does not decides, whatever another one fails of. */
function allHold(
  { ignoresErrors }: AdmissionPolicy,
  conditions: readonly CelExpression[],
  variables: Variables,
): boolean {
  let first: Error | undefined;
  for (const condition of conditions) {
    try {
      if (condition.evaluate(variables) !== true) return false;
    } catch (error) {
      first ??= error as Error;
    }
  }
  if (first === undefined) return true;
  if (ignoresErrors && !(first instanceof UnknownField)) return false;
  throw first;
}

function failed(error: unknown, operation: Operation, validation?: PolicyValidation): Decision {
  if (error instanceof UnknownField) return { is: 'unknown' };
  return {
    is: 'failed',
    message: summaryOf(error),
    operation,
    ...(validation === undefined ? {} : { validation }),
  };
}

function messageOf({ message, messageExpression }: PolicyValidation, variables: Variables): string {
  if (messageExpression === undefined) return message;
  try {
    return String(messageExpression.evaluate(variables));
  } catch {
    return message;
  }
}

function variablesOf(
  model: ClusterModel,
  policy: AdmissionPolicy,
  request: AdmissionRequest,
  operation: Operation,
): Variables {
  const object = request.object();
  const given: Record<string, unknown> = {
    object,
    oldObject: operation === 'UPDATE' ? object : null,
    request: requestValue(request, operation),
    namespaceObject: namespaceValue(model, request.namespace),
    exceptions: toldOf(policy),
  };
  const values = new Map<string, unknown>();
  const variables: Record<string, unknown> = {};
  for (const [name, expression] of policy.variables) {
    // As in the cluster, a variable that nothing asks for cannot fail.
    const get = (): unknown => {
      if (!values.has(name)) values.set(name, expression.evaluate({ ...given, variables }));
      return values.get(name);
    };
    Object.defineProperty(variables, name, { enumerable: true, get });
  }
  return { ...given, variables };
}

/** What exceptions tell a policy of, instead of freeing from it. */
function toldOf({ exceptions }: AdmissionPolicy): unknown {
  const partial = exceptions.filter((exception) => !isWhole(exception));
  const all = (field: string): unknown[] => partial.flatMap(({ object }) => listAt(object, 'spec', field));
  return { allowedImages: all('images'), allowedValues: all('allowedValues') };
}

function requestValue(request: AdmissionRequest, operation: Operation): unknown {
  const { group, version, kind, resource, name, namespace, user } = request;
  const kindValue = { group, version, kind };
  const resourceValue = { group, version, resource };
  return partialMap({
    kind: kindValue,
    requestKind: kindValue,
    resource: resourceValue,
    requestResource: resourceValue,
    subResource: undefined,
    name,
    namespace,
    operation,
    dryRun: false,
    ...(user === undefined ? {} : { userInfo: { ...user, extra: {} } }),
  });
}

function namespaceValue(model: ClusterModel, namespace: string | undefined): unknown {
  if (namespace === undefined) return null;
  const rendered = model.find('Namespace', undefined, namespace)?.object;
  const metadata = {
    ...rendered?.metadata,
    name: namespace,
    labels: withNameLabel(namespace, rendered?.metadata.labels),
  };
  return celValue({ apiVersion: 'v1', kind: 'Namespace', metadata });
}
