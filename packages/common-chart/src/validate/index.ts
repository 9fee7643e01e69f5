import { inFile, keyIsMissing, objectIsNoMap, ofObject } from '../model/errors.ts';
import { objectKind, unknownKindProblem } from './object-kind.ts';
import { fieldsOf, objectRuleProblems } from './object-rules.ts';
import { shown } from './schema-error.ts';

/** An object and the file that holds it. */
export interface ObjectFile {
  readonly file: string;
  readonly object: unknown;
}

/** The outcome of validating many objects. */
export interface Validation {
  /** How many objects a schema was found for and held against. */
  readonly validated: number;
  /** How many objects no schema is known for; each of them is also a problem. */
  readonly skipped: number;
  /** One message a problem, in the order of the objects. */
  readonly problems: readonly string[];
}

interface Outcome {
  readonly known: boolean;
  readonly problems: readonly string[];
}

async function examine(object: unknown): Promise<Outcome> {
  const fields = fieldsOf(object);
  if (fields === undefined) return { known: false, problems: [objectIsNoMap(shown(object))] };
  const { apiVersion, kind } = fields;
  const name = fieldsOf(fields['metadata'])?.['name'];
  const named = (problem: string) =>
    ofObject(typeof kind === 'string' ? kind : undefined, typeof name === 'string' ? name : undefined, problem);
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') {
    const missing = [
      ...(typeof apiVersion === 'string' ? [] : ['apiVersion']),
      ...(typeof kind === 'string' ? [] : ['kind']),
    ];
    return { known: false, problems: missing.map((key) => named(keyIsMissing(key, undefined))) };
  }
  const known = await objectKind(`${apiVersion}/${kind}`);
  if (known === undefined) return { known: false, problems: [named(unknownKindProblem(apiVersion, kind))] };
  const problems = [...known.check(fields, []), ...objectRuleProblems(fields, kind, known.namespaced, known.isBuiltIn)];
  return { known: true, problems: [...new Set(problems)].map(named) };
}

/**
 * What is wrong with one rendered object, in words for its author; empty when Kubernetes 1.34 would take it.
 *
 * Built-in kinds are held against the schemas of Kubernetes, custom resources against ours; in both an unknown field is
 * an error. Never throws, whatever the value.
 */
export async function validateObject(object: unknown): Promise<string[]> {
  return [...(await examine(object)).problems];
}

/** Validates many objects; each message begins with the file of its object. */
export async function validateObjects(objects: readonly ObjectFile[]): Promise<Validation> {
  let validated = 0;
  const problems: string[] = [];
  for (const { file, object } of objects) {
    const outcome = await examine(object);
    if (outcome.known) validated += 1;
    problems.push(...outcome.problems.map((problem) => inFile(file, problem)));
  }
  return { validated, skipped: objects.length - validated, problems };
}

export type { DefinitionFacts } from '../crds/definition-facts.ts';
export { definitionFacts } from '../crds/definition-facts.gen.ts';
export { customResources } from '../crds/index.ts';
