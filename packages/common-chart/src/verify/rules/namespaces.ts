import { nearest } from '../../model/nearest.ts';
import { type ClusterModel, describeObject } from '../cluster-model.ts';
import { namespaceIsMissing, namespaceMadeTwice } from '../errors.ts';
import { listAt, textAt } from '../json-value.ts';
import { producers } from '../producers.ts';
import { referencesTo } from '../references.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Every namespace is made exactly once, and everything that names one names one that exists. */
export const namespaces: Rule = {
  name: 'namespaces',
  summary: 'Every namespace is made exactly once, and everything that names one names one that exists.',
  explanation: `An object in a namespace that nobody makes cannot be applied; a namespace that two components make loses its labels, and with them its Pod Security level and its flows, to whichever was applied last.

A component makes the namespace that it is in unless its chart does (\`provides.namespaces\`) or it shares that of another component (\`namespace: otherComponent\`).`,
  check: (model) => {
    const known = producers(model);
    const made = new Set(known.ofKind('Namespace').map(({ name }) => name));
    const named = namedNamespaces(model);
    return {
      checked: made.size + named.length,
      problems: [
        ...[...made].flatMap((name): RuleProblem[] => {
          const makers = known.of('Namespace', undefined, name);
          if (makers.length < 2) return [];
          const [, second] = makers;
          return [
            {
              component: second!.component ?? makers[0]!.component!,
              object: `Namespace ${name}`,
              field: 'metadata.name',
              message: namespaceMadeTwice(
                name,
                makers.map(({ component, by }) => component ?? by),
              ),
            },
          ];
        }),
        ...named.flatMap(({ namespace, ...at }) =>
          made.has(namespace) ? [] : [{ ...at, message: namespaceIsMissing(namespace, nearest(namespace, made)) }],
        ),
      ],
    };
  },
};

function namedNamespaces(model: ClusterModel): (Omit<RuleProblem, 'message'> & { namespace: string })[] {
  return [
    ...model.components.flatMap(({ name, namespace }) =>
      namespace === undefined ? [] : [{ component: name, object: 'component', field: 'namespace', namespace }],
    ),
    ...model.objects.flatMap(({ component, object }) => {
      const at = { component: component.name, object: describeObject(object) };
      const { namespace } = object.metadata;
      return [
        ...(namespace === undefined ? [] : [{ ...at, field: 'metadata.namespace', namespace }]),
        ...listAt(object, 'spec', 'namespaceSelector', 'matchNames').map((name, index) => ({
          ...at,
          field: `spec.namespaceSelector.matchNames[${index}]`,
          namespace: String(name),
        })),
      ];
    }),
    ...referencesTo(model, 'Namespace').map(({ component, object, field, name }) => ({
      component: component.name,
      object,
      field,
      namespace: name,
    })),
    ...model.objects.flatMap(({ component, object }) =>
      listAt(object, 'subjects').flatMap((subject, index) => {
        const namespace = textAt(subject, 'namespace');
        return namespace === undefined
          ? []
          : [
              {
                component: component.name,
                object: describeObject(object),
                field: `subjects[${index}].namespace`,
                namespace,
              },
            ];
      }),
    ),
  ];
}
