import {
  fieldDoesNotFit,
  fieldIsNull,
  keyIsMissing,
  labelKeyIsBad,
  labelValueIsBad,
  namespaceIsForbidden,
  namespaceIsMissing,
  objectNameIsBad,
} from '../model/errors.ts';
import { argoAnnotationProblems } from './argo-annotation.ts';
import { dotted } from './field-path.ts';
import type { FieldPath } from './field-path.ts';
import { isLabelValue, isQualifiedName } from './qualified-name.ts';
import { shown } from './schema-error.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A value with keys, or `undefined` for a scalar, a list and nothing. */
export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

interface NameRule {
  readonly pattern: RegExp;
  readonly longest: number;
  readonly words: string;
}

const subdomain: NameRule = {
  pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
  longest: 253,
  words: "lower-case letters, digits, '-' and '.'",
};
const label: NameRule = {
  pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
  longest: 63,
  words: "lower-case letters, digits and '-'",
};
const serviceName: NameRule = {
  pattern: /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
  longest: 63,
  words: "lower-case letters, digits and '-', starting with a letter",
};
const pathSegment: NameRule = { pattern: /^(?!\.{1,2}$)[^/%]+$/, longest: 253, words: "anything but '/' and '%'" };

/** The kinds whose names are not just any DNS subdomain. */
const nameRules: Readonly<Record<string, NameRule>> = {
  Namespace: label,
  Service: serviceName,
  Job: { ...subdomain, longest: 63 },
  // A CronJob's Jobs add eleven characters to its name.
  CronJob: { ...subdomain, longest: 52 },
  Role: pathSegment,
  RoleBinding: pathSegment,
  ClusterRole: pathSegment,
  ClusterRoleBinding: pathSegment,
  // The operators append to these to get the names of Services.
  Cluster: { ...serviceName, longest: 50 },
  RabbitmqCluster: serviceName,
};

function nameProblem(kind: string, name: string): string[] {
  const rule = Object.hasOwn(nameRules, kind) ? nameRules[kind]! : subdomain;
  if (name.length <= rule.longest && rule.pattern.test(name)) return [];
  return [objectNameIsBad(shown(name), rule.words, rule.longest)];
}

function namespaceProblem(kind: string, namespace: unknown, namespaced: boolean): string[] {
  if (!namespaced) return namespace === undefined ? [] : [namespaceIsForbidden(kind, shown(namespace))];
  if (namespace === undefined || namespace === null) return [namespaceIsMissing(kind)];
  if (typeof namespace === 'string' && label.pattern.test(namespace) && namespace.length <= label.longest) return [];
  return [
    fieldDoesNotFit('metadata.namespace', shown(namespace), `use ${label.words}, at most 63 characters`, undefined),
  ];
}

function textProblems(texts: unknown, path: FieldPath, areLabels: boolean): string[] {
  const problems: string[] = [];
  for (const [key, value] of Object.entries(fieldsOf(texts) ?? {})) {
    const at = dotted([...path, key]);
    if (!isQualifiedName(areLabels ? key : key.toLowerCase())) problems.push(labelKeyIsBad(at));
    if (typeof value !== 'string') {
      if (value !== null) problems.push(fieldDoesNotFit(at, shown(value), 'quote it, to give a string', undefined));
    } else if (areLabels && !isLabelValue(value)) {
      problems.push(labelValueIsBad(at, shown(value)));
    }
  }
  return problems;
}

const quantityMaps = new Set([
  'requests',
  'limits',
  'capacity',
  'hard',
  'overhead',
  'default',
  'defaultRequest',
  'min',
  'max',
]);
const quantityPattern = /^[+-]?(\d+(\.\d*)?|\.\d+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;

/** The schemas of the built-in kinds let units pass that Kubernetes does not know, such as `1d`. */
function quantityProblem(path: FieldPath, value: unknown): string[] {
  const parent = path.at(-2);
  const isQuantity = path.at(-1) === 'sizeLimit' || (typeof parent === 'string' && quantityMaps.has(parent));
  if (!isQuantity || typeof value !== 'string' || quantityPattern.test(value)) return [];
  return [fieldDoesNotFit(dotted(path), shown(value), "write it like '50m', '2' or '128Mi'", undefined)];
}

/** A field under which stands a JSON schema, whose keys only look like labels and quantities. */
const schemaField = 'openAPIV3Schema';

function nullProblems(value: unknown, path: FieldPath): string[] {
  if (value === null) return [fieldIsNull(dotted(path))];
  if (typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => nullProblems(item, [...path, index]));
  return Object.entries(value).flatMap(([key, field]) => nullProblems(field, [...path, key]));
}

/** Labels, annotations and quantities anywhere in a built-in object, such as those of a pod template. */
function typedTextProblems(value: unknown, path: FieldPath): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => typedTextProblems(item, [...path, index]));
  const fields = fieldsOf(value);
  if (fields === undefined) return quantityProblem(path, value);
  const key = path.at(-1);
  const inMetadata = path.at(-2) === 'metadata';
  if (key === 'matchLabels' || (key === 'labels' && inMetadata)) return textProblems(fields, path, true);
  if (key === 'annotations' && inMetadata) return textProblems(fields, path, false);
  return Object.entries(fields).flatMap(([inner, field]) =>
    inner === schemaField ? [] : typedTextProblems(field, [...path, inner]),
  );
}

/** What every object must keep to, whatever its kind: name, namespace, labels, annotations, no nulls. */
export function objectRuleProblems(object: Fields, kind: string, namespaced: boolean, isBuiltIn: boolean): string[] {
  const metadata = fieldsOf(object['metadata']) ?? {};
  const name = metadata['name'];
  const problems = [
    ...(name === undefined || name === '' ? [keyIsMissing('metadata.name', undefined)] : []),
    ...(typeof name === 'string' && name !== '' ? nameProblem(kind, name) : []),
    ...namespaceProblem(kind, metadata['namespace'], namespaced),
    ...argoAnnotationProblems(fieldsOf(metadata['annotations']) ?? {}),
    ...nullProblems(object, []),
  ];
  // The free parts of a custom resource may hold anything, so only its own metadata is looked at.
  const texts = isBuiltIn ? object : { metadata: object['metadata'] };
  return [...problems, ...typedTextProblems(texts, [])];
}
