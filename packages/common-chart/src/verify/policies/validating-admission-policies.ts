import { nearest } from '../../model/nearest.ts';
import { celEnvironment } from '../cel/cel-environment.ts';
import { type ClusterModel, type OwnedObject, describeObject } from '../cluster-model.ts';
import { nothingMakes, policyIsUnbound } from '../errors.ts';
import { listAt, mapAt, textAt } from '../json-value.ts';
import type { RuleProblem } from '../rule.ts';
import { type AdmissionPolicy, admissionPolicy } from './admission-policy.ts';

const kind = 'ValidatingAdmissionPolicy';

/** What expressions of Kubernetes may name, as far as it is known before there is a cluster. */
const variables = ['namespaceObject', 'object', 'oldObject', 'request', 'variables'];

/** The policies that the API server itself enforces, once for every binding. */
export async function validatingAdmissionPolicies(model: ClusterModel): Promise<AdmissionPolicy[]> {
  const policies = model.ofKind(kind);
  if (policies.length === 0) return [];
  const environment = await celEnvironment(variables);
  const bindings = model.ofKind(`${kind}Binding`);
  return policies.flatMap((owned) =>
    bindings
      .filter((binding) => policyOf(binding) === owned.object.metadata.name)
      .map(({ object: binding }) => {
        const spec = mapAt(owned.object, 'spec');
        return admissionPolicy(environment, {
          owned,
          spec,
          constraints: [spec['matchConstraints'], mapAt(binding, 'spec')['matchResources']],
          action: listAt(binding, 'spec', 'validationActions').includes('Deny') ? 'refuse' : 'report',
          passesErrors: textAt(spec, 'failurePolicy') === 'Ignore',
          exceptions: [],
          defaultMessage: (_, expression) => `failed expression: ${expression}`,
        });
      }),
  );
}

/** Policies that nothing binds, and bindings of no policy: both do nothing. */
export function bindingProblems(model: ClusterModel): RuleProblem[] {
  const policies = model.ofKind(kind);
  const bindings = model.ofKind(`${kind}Binding`);
  const names = policies.map(({ object }) => object.metadata.name);
  const bound = bindings.map(policyOf);
  const say = ({ component, object }: OwnedObject, field: string, message: string): RuleProblem => ({
    component: component.name,
    object: describeObject(object),
    field,
    message,
  });
  return [
    ...policies
      .filter(({ object }) => !bound.includes(object.metadata.name))
      .map((policy) => say(policy, 'metadata.name', policyIsUnbound())),
    ...bindings.flatMap((binding) => {
      const name = policyOf(binding) ?? '';
      if (names.includes(name)) return [];
      return [say(binding, 'spec.policyName', nothingMakes(kind, name, undefined, nearest(name, names)))];
    }),
  ];
}

function policyOf({ object }: OwnedObject): string | undefined {
  return textAt(object, 'spec', 'policyName');
}
