import { UnknownField } from '../cel/cel-value.ts';
import { type JsonMap, isJsonMap, listAt, mapAt, textAt } from '../json-value.ts';
import { type Labels, selects } from '../label-selector.ts';

/** What can be asked of the API server that changes an object's content. */
export type Operation = 'CREATE' | 'UPDATE';

/** What a policy decides by whether it looks at a request. */
export interface MatchedRequest {
  readonly group: string;
  readonly version: string;
  /** The plural, such as `pods`. */
  readonly resource: string;
  /** Absent for what Kubernetes gives a name. */
  readonly name: string | undefined;
  readonly namespace: string | undefined;
  /** `undefined` when not all are known. */
  readonly labels: Labels | undefined;
  /** The labels of its namespace, or its own when it is one; `undefined` when it is in none. */
  readonly namespaceLabels: Labels | undefined;
}

/**
 * Whether the `matchConstraints` of a policy, or the `matchResources` of a binding, let it look at a request.
 *
 * @throws {UnknownField} when that depends on labels that are not known.
 */
export function matchesConstraints(constraints: unknown, request: MatchedRequest, operation: Operation): boolean {
  const { labels, namespaceLabels } = request;
  const rules = listAt(constraints, 'resourceRules').filter(isJsonMap);
  const exact = textAt(constraints, 'matchPolicy') === 'Exact';
  const ruled = (rule: JsonMap): boolean => matchesRule(rule, request, operation, exact);
  if (rules.length > 0 && !rules.some(ruled)) return false;
  if (listAt(constraints, 'excludeResourceRules').filter(isJsonMap).some(ruled)) return false;
  // What has no namespace, and is none, no selector of namespaces keeps away.
  if (namespaceLabels !== undefined && !selects(mapAt(constraints, 'namespaceSelector'), namespaceLabels)) return false;
  const selector = mapAt(constraints, 'objectSelector');
  if (Object.keys(selector).length === 0) return true;
  if (labels === undefined) throw new UnknownField('labels');
  return selects(selector, labels);
}

function matchesRule(rule: JsonMap, request: MatchedRequest, operation: Operation, exact: boolean): boolean {
  const names = (field: string, value: string): boolean =>
    listAt(rule, field).some((one) => one === '*' || one === value);
  const scope = textAt(rule, 'scope') ?? '*';
  const resourceNames = listAt(rule, 'resourceNames');
  return (
    names('operations', operation) &&
    names('apiGroups', request.group) &&
    // Unless told otherwise, an object is held against the rule in whichever version the rule names.
    (!exact || names('apiVersions', request.version)) &&
    (names('resources', request.resource) || names('resources', '*/*')) &&
    (scope === '*' || (scope === 'Namespaced') === (request.namespace !== undefined)) &&
    (resourceNames.length === 0 || resourceNames.includes(request.name))
  );
}
