import { type OwnedObject, describeObject } from '../cluster-model.ts';
import { exceptionIsStale, rightIsNotReviewed } from '../errors.ts';
import { listAt, textAt } from '../json-value.ts';
import { type Exception, sift } from '../reviewed/exception.ts';
import { reviewedRights } from '../reviewed/rights.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Nobody may do everything of some kind unless that is reviewed. */
export const rbacWildcards: Rule = rbacWildcardsRule(reviewedRights);

/** The rule with a list of one's own. */
export function rbacWildcardsRule(exceptions: readonly Exception[]): Rule {
  return {
    name: 'rbac-wildcards',
    summary: 'Nobody may do everything of some kind unless that is reviewed.',
    explanation: `A star in a role gives rights to kinds and verbs that do not exist yet; \`escalate\`, \`bind\` and \`impersonate\` give whatever somebody else has; a binding to cluster-admin gives all of it.

Mend it by listing what is needed, or add it to the reviewed list with its reason; an entry that covers nothing any more is a problem too.`,
    check: (model) => {
      const roles = [...model.ofKind('ClusterRole'), ...model.ofKind('Role')];
      const bindings = [...model.ofKind('ClusterRoleBinding'), ...model.ofKind('RoleBinding')];
      const findings = [...roles.flatMap(roleFindings), ...bindings.flatMap(bindingFindings)];
      const components = new Set(model.components.map(({ name }) => name));
      const { unreviewed, stale } = sift(findings, exceptions, components);
      return {
        checked: roles.length + bindings.length,
        problems: [
          ...unreviewed.map(({ component, object, field, what }) => ({
            component,
            object,
            field,
            message: rightIsNotReviewed(what),
          })),
          ...stale.map(({ component, what }) => ({
            component,
            object: 'reviewed',
            field: 'rights',
            message: exceptionIsStale(what),
          })),
        ],
      };
    },
  };
}

interface Finding extends Omit<RuleProblem, 'message'> {
  readonly what: string;
}

const wide: ReadonlySet<unknown> = new Set(['*', 'bind', 'escalate', 'impersonate']);

function roleFindings({ component, object }: OwnedObject): Finding[] {
  return listAt(object, 'rules').flatMap((rule, index) =>
    (['apiGroups', 'nonResourceURLs', 'resources', 'verbs'] as const).flatMap((field) =>
      listAt(rule, field)
        .filter((value) => wide.has(value))
        .map((value) => ({
          component: component.name,
          object: describeObject(object),
          field: `rules[${index}].${field}`,
          what: `${field} ${String(value)} in ${describeObject(object)}`,
        })),
    ),
  );
}

function bindingFindings({ component, object }: OwnedObject): Finding[] {
  if (textAt(object, 'roleRef', 'name') !== 'cluster-admin') return [];
  return [
    {
      component: component.name,
      object: describeObject(object),
      field: 'roleRef.name',
      what: `cluster-admin by ${describeObject(object)}`,
    },
  ];
}
