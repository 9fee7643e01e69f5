import type { Environment } from '@marcbachmann/cel-js';
import { type CelExpression, type FieldPath, celExpression } from '../cel/cel-expression.ts';
import { type OwnedObject, describeObject } from '../cluster-model.ts';
import { expressionIsUnfit, variableIsUndeclared } from '../errors.ts';
import { type JsonMap, isJsonMap, listAt, textAt } from '../json-value.ts';
import type { RuleProblem } from '../rule.ts';

/** A policy as its object has it, and what else decides about it. */
export interface PolicySource {
  readonly owned: OwnedObject;
  readonly spec: JsonMap;
  /** What must all match for the policy to look at a request. */
  readonly constraints: readonly unknown[];
  /** The only namespace that it looks at. @default - all */
  readonly namespace?: string;
  /** `refuse`: what breaks it does not get in. `report`: somebody is told. */
  readonly action: 'refuse' | 'report';
  /** Whether what a validation cannot be evaluated for gets in all the same. */
  readonly passesErrors: boolean;
  /** Exceptions from it. */
  readonly exceptions: readonly OwnedObject[];
  /** What is said when a validation without a message fails. */
  readonly defaultMessage: (index: number, expression: string) => string;
}

/** One expression that must hold. */
export interface PolicyValidation {
  readonly holds: CelExpression;
  readonly message: string;
  readonly messageExpression: CelExpression | undefined;
}

/** A policy that can be evaluated. */
export interface AdmissionPolicy extends PolicySource {
  /** As messages name it. */
  readonly title: string;
  /** Whether a condition that cannot be evaluated keeps the policy from looking. */
  readonly ignoresErrors: boolean;
  readonly conditions: readonly CelExpression[];
  /** The conditions of each exception that frees from the policy as a whole. */
  readonly exemptions: readonly (readonly CelExpression[])[];
  readonly variables: ReadonlyMap<string, CelExpression>;
  readonly validations: readonly PolicyValidation[];
  /** What is wrong with its expressions; it is evaluated only when nothing is. */
  readonly problems: readonly RuleProblem[];
}

/** Reads the expressions of a policy. */
export function admissionPolicy(environment: Environment, source: PolicySource): AdmissionPolicy {
  const { owned, spec, exceptions, defaultMessage } = source;
  const problems: RuleProblem[] = [];
  const declared: string[] = [];
  const read = (text: string, type: 'bool' | 'string' | 'dyn', field: string, from: OwnedObject = owned) => {
    const expression = celExpression(environment, text, type);
    const undeclared = variablesOf(expression.paths).filter((name) => !declared.includes(name));
    for (const fault of [...expression.faults, ...undeclared.map(variableIsUndeclared)]) {
      const { component, object } = from;
      problems.push({
        component: component.name,
        object: describeObject(object),
        field,
        message: expressionIsUnfit(fault),
      });
    }
    return expression;
  };
  const conditionsOf = (from: OwnedObject): CelExpression[] =>
    mapsAt(from === owned ? spec : from.object['spec'], 'matchConditions').map((condition, index) =>
      read(textAt(condition, 'expression') ?? '', 'bool', `spec.matchConditions[${index}].expression`, from),
    );
  const conditions = conditionsOf(owned);
  const exemptions = exceptions.filter(isWhole).map(conditionsOf);
  const variables = new Map<string, CelExpression>();
  for (const [index, variable] of mapsAt(spec, 'variables').entries()) {
    const name = textAt(variable, 'name') ?? '';
    variables.set(name, read(textAt(variable, 'expression') ?? '', 'dyn', `spec.variables[${index}].expression`));
    declared.push(name);
  }
  const validations = mapsAt(spec, 'validations').map((validation, index): PolicyValidation => {
    const field = `spec.validations[${index}]`;
    const expression = textAt(validation, 'expression') ?? '';
    const message = textAt(validation, 'messageExpression');
    return {
      holds: read(expression, 'bool', `${field}.expression`),
      message: textAt(validation, 'message') ?? defaultMessage(index, expression),
      messageExpression: message === undefined ? undefined : read(message, 'string', `${field}.messageExpression`),
    };
  });
  for (const [index, annotation] of mapsAt(spec, 'auditAnnotations').entries()) {
    read(textAt(annotation, 'valueExpression') ?? '', 'string', `spec.auditAnnotations[${index}].valueExpression`);
  }
  return {
    ...source,
    title: describeObject(owned.object),
    ignoresErrors: textAt(spec, 'failurePolicy') === 'Ignore',
    conditions,
    exemptions,
    variables,
    validations,
    problems,
  };
}

/** Whether an exception frees from its policies as a whole, rather than telling them of some images or values. */
export function isWhole({ object }: OwnedObject): boolean {
  return ['images', 'allowedValues'].every((field) => listAt(object, 'spec', field).length === 0);
}

/** The maps of a list. */
function mapsAt(value: unknown, field: string): JsonMap[] {
  return listAt(value, field).filter(isJsonMap);
}

function variablesOf(paths: readonly FieldPath[]): string[] {
  return paths.flatMap(([variable, name]) => (variable === 'variables' && name !== undefined ? [name] : []));
}
