import { type ClusterModel, type OwnedObject, describeObject } from '../cluster-model.ts';
import { replicasAreNotSpread } from '../errors.ts';
import { at, isJsonMap, listAt, textAt } from '../json-value.ts';
import { type Labels, selects } from '../label-selector.ts';
import { podTemplates } from '../pod-specs.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Every workload of several pods keeps them on different nodes, or tries to. */
export const replicaSpread: Rule = {
  name: 'replica-spread',
  summary: 'Every workload of several pods keeps them on different nodes, or tries to.',
  explanation: `Two pods on one node survive nothing that one would not survive: the second costs memory and promises what it cannot keep.

Mend it with anti-affinity or a topology spread over nodes whose selector chooses the workload's own pods; \`antiAffinity\` makes one. Replicas in the values of charts are counted as skipped where no affinity stands beside them, because many charts bring their own.`,
  check: (model) => {
    const several = [
      ...podTemplates(model)
        .filter(
          ({ replicas = 1, owned }) =>
            replicas > 1 && owned.object.kind !== 'Job' && !kindsWithOwn.has(owned.object.kind),
        )
        .map(({ owned, specPath, spec, labels, replicas }) => ({
          owned,
          field: `${specPath}.affinity`,
          replicas: replicas!,
          spread: isSpread(spec, labels),
        })),
      ...operators(model),
    ];
    return {
      checked: several.length,
      skipped: model.components.reduce((sum, { values }) => sum + unspread(values), 0),
      problems: several.flatMap(({ owned, field, replicas, spread }): RuleProblem[] =>
        spread
          ? []
          : [
              {
                component: owned.component.name,
                object: describeObject(owned.object),
                field,
                message: replicasAreNotSpread(replicas),
              },
            ],
      ),
    };
  },
};

interface Several {
  readonly owned: OwnedObject;
  readonly field: string;
  readonly replicas: number;
  readonly spread: boolean;
}

// Their affinity stands elsewhere than in the template.
const kindsWithOwn: ReadonlySet<string> = new Set(['RabbitmqCluster']);

/** Workloads whose operator has fields of its own for it. */
function operators(model: ClusterModel): Several[] {
  const count = (owned: OwnedObject, field: string): number => Number(at(owned.object, 'spec', field) ?? 1);
  return [
    ...model.ofKind('Cluster.postgresql.cnpg.io').map((owned) => ({
      owned,
      field: 'spec.affinity.enablePodAntiAffinity',
      replicas: count(owned, 'instances'),
      spread: at(owned.object, 'spec', 'affinity', 'enablePodAntiAffinity') !== false,
    })),
    ...model.ofKind('RabbitmqCluster.rabbitmq.com').map((owned) => ({
      owned,
      field: 'spec.affinity',
      replicas: count(owned, 'replicas'),
      spread: isSpread(at(owned.object, 'spec'), { 'app.kubernetes.io/name': owned.object.metadata.name }),
    })),
  ].filter(({ replicas }) => replicas > 1);
}

/** Whether pods of some labels are kept apart by a pod's specification. */
function isSpread(spec: unknown, labels: Labels): boolean {
  const apart = [
    ...listAt(spec, 'affinity', 'podAntiAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'),
    ...listAt(spec, 'affinity', 'podAntiAffinity', 'preferredDuringSchedulingIgnoredDuringExecution').map((one) =>
      at(one, 'podAffinityTerm'),
    ),
    ...listAt(spec, 'topologySpreadConstraints'),
  ];
  return apart.some((term) => {
    const selector = at(term, 'labelSelector');
    return textAt(term, 'topologyKey') !== undefined && isJsonMap(selector) && selects(selector, labels);
  });
}

/** Numbers of replicas in values that nothing beside them spreads. */
function unspread(values: unknown): number {
  if (!isJsonMap(values)) return 0;
  const several = ['replicas', 'replicaCount'].some((name) => typeof values[name] === 'number' && values[name] > 1);
  const own = several && !Object.keys(values).some((field) => /affinity|topologySpread/i.test(field)) ? 1 : 0;
  return Object.values(values).reduce<number>((sum, inside) => sum + unspread(inside), own);
}
