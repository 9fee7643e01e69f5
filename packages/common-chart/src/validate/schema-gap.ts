/**
 * Where the schemas of kubernetes-models 5.1.0 differ from what Kubernetes 1.34 serves.
 *
 * They are generated from Kubernetes 1.36, so they let fields of 1.35 and 1.36 pass, which an API server of 1.34 drops
 * silently; and the generator loses every field that is called `description` or begins with `x-`. The lists come from
 * comparing all types with the models of a client generated from Kubernetes 1.34.
 */

/** The fields that came after 1.34; each name occurs in one type only. */
const newerFields: ReadonlySet<string> = new Set([
  'schedulingGroup',
  'userAnnotations',
  'preventPodSchedulingIfMissing',
  'serviceAccountTokenInSecrets',
]);

/** A field of each type that has a `description`: a PriorityClass, a printer column and a JSON schema of a CRD. */
const describedTypes = ['globalDefault', 'jsonPath', '$schema'];

/** Whether a field of the schemas is unknown to Kubernetes 1.34. */
export function isNewerField(field: string): boolean {
  return newerFields.has(field);
}

/** Whether a type with these fields has another one that the schemas lost. */
export function isLostField(field: string, fields: ReadonlySet<string>): boolean {
  if (field.startsWith('x-kubernetes-')) return fields.has('$schema');
  return field === 'description' && describedTypes.some((other) => fields.has(other));
}

/** Whether a value of a field came after 1.34: the comparing operators of a toleration. */
export function isNewerValue(field: string, value: unknown, fields: ReadonlySet<string>): boolean {
  return field === 'operator' && fields.has('tolerationSeconds') && (value === 'Gt' || value === 'Lt');
}
