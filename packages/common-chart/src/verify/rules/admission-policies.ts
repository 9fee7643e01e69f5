import { type ClusterModel, describeObject, kindOf } from '../cluster-model.ts';
import { policyFails, policyIsUnforeseen, policyRefuses, policyReports } from '../errors.ts';
import type { AdmissionPolicy } from '../policies/admission-policy.ts';
import type { AdmissionRequest } from '../policies/admission-request.ts';
import { type Decision, decisionOf, isObjection } from '../policies/decision.ts';
import { exceptionProblems, kyvernoPolicies } from '../policies/kyverno-policies.ts';
import { objectRequests } from '../policies/object-requests.ts';
import { podRequests } from '../policies/pod-requests.ts';
import { refusedField } from '../policies/refused-field.ts';
import { bindingProblems, validatingAdmissionPolicies } from '../policies/validating-admission-policies.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Every object and every pod is admitted by the policies of the cluster itself. */
export const admissionPolicies: Rule = {
  name: 'admission-policies',
  summary: 'Every object and every pod is admitted by the policies of the cluster itself.',
  explanation: `What a policy refuses fails to sync, or leaves its workload without pods; what it only reports fills reports that then nobody reads.

The CEL expressions of every rendered ValidatingPolicy and ValidatingAdmissionPolicy, with their constraints, conditions, variables and exceptions, are evaluated over every rendered object, as it is made and as it is applied once more, and over the pods that controllers will make; policies for pods also over their workloads, as Kyverno does. The message is what the cluster would say. Mend it by changing the object, or by exempting it: in the constraints of the policy, by a label of the namespace, or by a PolicyException.

Of pods that charts and operators make little is known: what is known is evaluated, and where that does not decide, they are counted as skipped. An expression may use only what \`cel-functions.ts\` lists, which a test proves to mean the same here as in the cluster; variables that only a running cluster has, such as \`authorizer\` and \`params\`, it may not use. Namespaces that the set-up of an engine skips besides are not known here, so a policy has to exempt what it means to.`,
  check: async (model) => {
    const policies = [...(await kyvernoPolicies(model)), ...(await validatingAdmissionPolicies(model))];
    const findings = findingsOf(
      model,
      policies.filter(({ problems }) => problems.length === 0),
    );
    return {
      checked: findings.filter(({ decision }) => decision.is !== 'unknown').length,
      skipped: findings.filter(({ decision }) => decision.is === 'unknown').length,
      problems: [
        ...policies.flatMap(({ problems }) => problems),
        ...exceptionProblems(model),
        ...bindingProblems(model),
        ...told(findings.filter(({ policy }) => policy.action === 'refuse').flatMap((one) => problemOf(model, one))),
      ],
      warnings: [
        ...unforeseen(model),
        ...told(findings.filter(({ policy }) => policy.action === 'report').flatMap((one) => problemOf(model, one))),
      ],
    };
  },
};

interface Finding {
  readonly policy: AdmissionPolicy;
  readonly request: AdmissionRequest;
  readonly decision: Decision;
}

function findingsOf(model: ClusterModel, policies: readonly AdmissionPolicy[]): Finding[] {
  if (policies.length === 0) return [];
  const requests = [...objectRequests(model), ...podRequests(model)];
  return policies.flatMap((policy) =>
    requests.flatMap((request) => {
      const decision = decisionOf(model, policy, request);
      return decision === undefined ? [] : [{ policy, request, decision }];
    }),
  );
}

function problemOf(model: ClusterModel, { policy, request, decision }: Finding): RuleProblem[] {
  if (!isObjection(decision)) return [];
  const { message, validation, operation } = decision;
  const field =
    validation === undefined || decision.is === 'failed'
      ? undefined
      : refusedField(model, policy, request, { operation, validation });
  const say = decision.is === 'failed' ? policyFails : policy.action === 'refuse' ? policyRefuses : policyReports;
  return [
    {
      component: request.component,
      object: request.source,
      field: field ?? 'admission',
      message: say(policy.title, message),
    },
  ];
}

// A workload and the pods that are made of it are refused for the same reason.
function told(problems: readonly RuleProblem[]): RuleProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** Kinds that decide about requests, too, or change them before others decide. */
const unforeseenKinds: ReadonlySet<string> = new Set([
  'ClusterPolicy.kyverno.io',
  'ImageValidatingPolicy.policies.kyverno.io',
  'MutatingAdmissionPolicy',
  'MutatingPolicy.policies.kyverno.io',
  'NamespacedImageValidatingPolicy.policies.kyverno.io',
  'NamespacedMutatingPolicy.policies.kyverno.io',
  'Policy.kyverno.io',
]);

function unforeseen(model: ClusterModel): RuleProblem[] {
  return model.objects
    .filter(({ object }) => unforeseenKinds.has(kindOf(object)))
    .map(({ component, object }) => ({
      component: component.name,
      object: describeObject(object),
      field: 'kind',
      message: policyIsUnforeseen(object.kind),
    }));
}
