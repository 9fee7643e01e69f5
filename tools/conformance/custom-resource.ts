import type { ErrorObject } from 'ajv';
import { invalidField, unknownField, unknownKind, unservedVersion, wrongScope } from './errors.ts';
import { isPlainObject, valueAt } from './plain-object.ts';
import type { PlainObject } from './plain-object.ts';
import { resourceValidator } from './resource-validator.ts';
import { pointerKeys, schemaComplaint } from './schema-complaint.ts';
import { uncheckedKinds } from './unchecked-kinds.ts';
import type { UncheckedKind } from './unchecked-kinds.ts';
import type { DefinitionEntry, Upstream } from './upstream.ts';
import { formatPath } from './value-path.ts';

const builtInGroups = new Set([
  '',
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'apiregistration.k8s.io',
  'apps',
  'authentication.k8s.io',
  'authorization.k8s.io',
  'autoscaling',
  'batch',
  'certificates.k8s.io',
  'coordination.k8s.io',
  'discovery.k8s.io',
  'events.k8s.io',
  'flowcontrol.apiserver.k8s.io',
  'networking.k8s.io',
  'node.k8s.io',
  'policy',
  'rbac.authorization.k8s.io',
  'resource.k8s.io',
  'scheduling.k8s.io',
  'storage.k8s.io',
]);

function groupAndVersion(apiVersion: string): [string, string] {
  const slash = apiVersion.lastIndexOf('/');
  return slash < 0 ? ['', apiVersion] : [apiVersion.slice(0, slash), apiVersion.slice(slash + 1)];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function describe(object: PlainObject): string {
  return `${text(object['kind'])} ${text(valueAt(object, ['metadata', 'name']))}`.trim();
}

/** Whether an object's kind comes from a custom resource definition. */
export function isCustomResource(object: unknown): object is PlainObject {
  if (!isPlainObject(object)) return false;
  const apiVersion = text(object['apiVersion']);
  return apiVersion !== '' && !builtInGroups.has(groupAndVersion(apiVersion)[0]);
}

/** The keys of an error's pointer; list positions in brackets, as in `spec.rules[0].host`. */
function fieldPath(pointer: string, last?: string): string {
  return [...pointerKeys(pointer), ...(last === undefined ? [] : [last])].reduce((path, key) => {
    if (/^\d+$/.test(key)) return `${path}[${key}]`;
    const next = formatPath([key]);
    return path === '' || next.startsWith('[') ? `${path}${next}` : `${path}.${next}`;
  }, '');
}

function fieldProblem(object: string, error: ErrorObject): string {
  if (error.keyword === 'additionalProperties') {
    const field = String(error.params['additionalProperty']);
    const known = Object.keys((error.parentSchema?.['properties'] ?? {}) as PlainObject);
    return unknownField(object, fieldPath(error.instancePath, field), field, known);
  }
  const missing = error.params['missingProperty'] as unknown;
  if (typeof missing === 'string') return invalidField(object, fieldPath(error.instancePath, missing), 'is required');
  return invalidField(object, fieldPath(error.instancePath), schemaComplaint(error));
}

function definitionsOf(upstream: Upstream, group: string, kind: string): readonly DefinitionEntry[] {
  return upstream.definitions.filter((definition) => definition.group === group && definition.kind === kind);
}

/**
 * What is wrong with one custom resource, by its real definition: an unserved version, a namespace on a cluster-scoped
 * kind, unknown fields, and fields of the wrong form. Rules in CEL (`x-kubernetes-validations`) are not evaluated.
 */
export function checkCustomResource(
  upstream: Upstream,
  object: PlainObject,
  unchecked: readonly UncheckedKind[] = uncheckedKinds,
): readonly string[] {
  const apiVersion = text(object['apiVersion']);
  const kind = text(object['kind']);
  if (unchecked.some((known) => known.apiVersion === apiVersion && known.kind === kind)) return [];
  const [group, version] = groupAndVersion(apiVersion);
  const definition = definitionsOf(upstream, group, kind)[0];
  if (definition === undefined) return [unknownKind(describe(object), apiVersion)];
  const served = definition.versions.filter((candidate) => candidate.served).map(({ name }) => `${group}/${name}`);
  if (!served.includes(apiVersion)) return [unservedVersion(describe(object), apiVersion, served)];
  const problems =
    definition.scope === 'Cluster' && text(valueAt(object, ['metadata', 'namespace'])) !== ''
      ? [wrongScope(describe(object))]
      : [];
  const schema = upstream.schema(definition, version);
  if (schema === undefined) return problems;
  const validate = resourceValidator(schema);
  if (validate(object)) return problems;
  return [...problems, ...new Set((validate.errors ?? []).map((error) => fieldProblem(describe(object), error)))];
}
