import type { FieldPath } from '../cel/cel-expression.ts';
import type { ClusterModel } from '../cluster-model.ts';
import type { AdmissionPolicy, PolicyValidation } from './admission-policy.ts';
import type { AdmissionRequest } from './admission-request.ts';
import { breaks } from './decision.ts';
import type { Operation } from './match-constraints.ts';

/** What a validation did not let pass. */
export interface Refusal {
  readonly operation: Operation;
  readonly validation: PolicyValidation;
}

/**
 * Where in the rendered object that stands which a policy refuses: the container with which alone it still does, or what all
 * fields have in common that its expression reads; `undefined` when it reads none.
 */
export function refusedField(
  model: ClusterModel,
  policy: AdmissionPolicy,
  request: AdmissionRequest,
  refusal: Refusal,
): string | undefined {
  const { containers } = request;
  if (containers.length > 0 && !breaks(model, policy, request, refusal, -1)) {
    const guilty = containers.find((_, index) => breaks(model, policy, request, refusal, index));
    if (guilty !== undefined) return guilty;
  }
  const [first, ...rest] = objectPaths(policy, refusal.validation.holds.paths);
  const shared = rest.reduce((before, path) => before.slice(0, sharedLength(before, path)), first ?? []);
  return shared.length === 0 ? undefined : request.placeOf(shared.join('.'));
}

/** The fields of the object that paths lead to, through variables too. */
function objectPaths(policy: AdmissionPolicy, paths: readonly FieldPath[]): string[][] {
  return paths.flatMap(([variable, ...fields]) => {
    if (variable === 'object') return [fields];
    const [name] = fields;
    const declared = variable === 'variables' && name !== undefined ? policy.variables.get(name) : undefined;
    return declared === undefined ? [] : objectPaths(policy, declared.paths);
  });
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  const differing = a.findIndex((field, index) => field !== b[index]);
  return differing === -1 ? a.length : differing;
}
