import { nearest } from '../../model/nearest.ts';
import { groupOf, isBuiltInGroup } from '../../model/producers.ts';
import { builtInDefinitions } from '../built-in-objects.ts';
import { type ClusterModel, describeObject } from '../cluster-model.ts';
import { groupIsDefinedTwice, groupIsUndefined } from '../errors.ts';
import { listAt } from '../json-value.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Every custom kind that is rendered, made by a chart, or named in a role is defined by exactly one component. */
export const kindDefinitions: Rule = {
  name: 'kind-definitions',
  summary:
    'Every custom kind that is rendered, made by a chart, or named in a role is defined by exactly one component.',
  explanation: `An object of a kind that nothing defines cannot be applied. A definition that two components install is rewritten by both for ever, and the older may drop fields that are in use.

Mend it by adding the API group to \`provides.definitions\` of the component that installs it, and by telling all others to leave the definitions out.`,
  check: (model) => {
    const definers = definersOf(model);
    const named = namedGroups(model);
    return {
      checked: named.length + definers.size,
      problems: [
        ...named.flatMap(({ group, ...at }) =>
          definers.has(group) || builtInDefinitions.has(group)
            ? []
            : [{ ...at, message: groupIsUndefined(group, nearest(group, definers.keys())) }],
        ),
        ...[...definers].flatMap(([group, components]) =>
          components.length < 2
            ? []
            : [
                {
                  component: components[1]!,
                  object: 'provides',
                  field: 'definitions',
                  message: groupIsDefinedTwice(group, components),
                },
              ],
        ),
      ],
    };
  },
};

/** Who installs the definitions of each API group, what stands outside the cluster's layers included. */
function definersOf({ components, plan }: ClusterModel): Map<string, string[]> {
  const definers = new Map<string, string[]>();
  const add = (name: string, groups: readonly string[] = []): void => {
    for (const group of groups) definers.set(group, [...(definers.get(group) ?? []), name]);
  };
  for (const { name, definition } of components) add(name, definition.provides?.definitions);
  for (const { name, component } of plan.externals) add(name, component?.definition.provides?.definitions);
  return definers;
}

function namedGroups({ components, objects }: ClusterModel): (Omit<RuleProblem, 'message'> & { group: string })[] {
  return [
    ...objects.flatMap(({ component, object }) => {
      const at = { component: component.name, object: describeObject(object) };
      const own = [{ ...at, field: 'apiVersion', group: groupOf(object.apiVersion) }];
      if (object.kind !== 'ClusterRole' && object.kind !== 'Role') return own;
      return [
        ...own,
        ...listAt(object, 'rules').flatMap((rule, index) =>
          listAt(rule, 'apiGroups').map((group) => ({
            ...at,
            field: `rules[${index}].apiGroups`,
            group: String(group),
          })),
        ),
      ];
    }),
    ...components.flatMap(({ name, definition }) =>
      (definition.provides?.customResources ?? []).map((declared) => ({
        component: name,
        object: 'provides',
        field: 'customResources',
        group: declared.split('/')[0]!,
      })),
    ),
  ].filter(({ group }) => group !== '*' && !isBuiltInGroup(group));
}
