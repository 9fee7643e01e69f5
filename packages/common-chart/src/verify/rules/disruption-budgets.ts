import { type ClusterModel, type OwnedObject, describeObject } from '../cluster-model.ts';
import { budgetAllowsNone, budgetsOverlap, operatorNeverEvicts, selectsNoPods } from '../errors.ts';
import { type JsonMap, at, isJsonMap } from '../json-value.ts';
import { type KnownPods, knownPods } from '../known-pods.ts';
import { describeSelector, selects } from '../label-selector.ts';
import type { Rule, RuleOutcome, RuleProblem } from '../rule.ts';

/** Every disruption budget chooses pods, lets at least one of them go, and shares none with another budget. */
export const disruptionBudgets: Rule = {
  name: 'disruption-budgets',
  summary: 'Every disruption budget chooses pods, lets at least one of them go, and shares none with another budget.',
  explanation: `A budget that lets no pod go keeps its node from ever being emptied, and one that chooses none protects nobody. The API refuses to evict a pod of two budgets at all.

Looked at are budgets of ours, those in the values of charts beside a number of replicas, and those that an operator makes by itself. Mend it with \`maxUnavailable: 1\`, with more replicas, or by leaving the budget out where one pod runs.`,
  check: (model) => {
    const budgets = model.ofKind('PodDisruptionBudget');
    const neighbours = Map.groupBy(budgets, ({ object }) => object.metadata.namespace);
    const outcomes = [
      ...budgets.map((budget) => ownBudget(model, neighbours.get(budget.object.metadata.namespace)!, budget)),
      ...model.components.map(({ name, values }) => valueBudgets(name, values ?? {}, '')),
      ...model.ofKind('Cluster.postgresql.cnpg.io').map(operatorBudget),
    ];
    return {
      checked: outcomes.reduce((sum, { checked }) => sum + checked, 0),
      problems: outcomes.flatMap(({ problems }) => problems),
      skipped: outcomes.reduce((sum, { skipped = 0 }) => sum + skipped, 0),
    };
  },
};

function ownBudget(
  model: ClusterModel,
  neighbours: readonly OwnedObject[],
  { component, object }: OwnedObject,
): RuleOutcome {
  const { namespace } = object.metadata;
  const selector = at(object, 'spec', 'selector');
  const chosen = (of: unknown): readonly KnownPods[] =>
    knownPods(model, namespace).filter(({ labels, whole }) => whole && selects(of, labels));
  const pods = chosen(selector);
  const say = (field: string, message: string): RuleProblem => ({
    component: component.name,
    object: describeObject(object),
    field,
    message,
  });
  if (pods.length === 0) {
    return { checked: 1, problems: [say('spec.selector', selectsNoPods(describeSelector(selector), namespace))] };
  }
  const rival = neighbours.find(
    (other) =>
      other.object !== object && chosen(at(other.object, 'spec', 'selector')).some((one) => pods.includes(one)),
  );
  const problems = rival === undefined ? [] : [say('spec.selector', budgetsOverlap(describeObject(rival.object)))];
  const replicas = pods.map((one) => one.replicas);
  if (replicas.includes(undefined)) return { checked: 0, skipped: 1, problems };
  const total = replicas.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const spec = object['spec'] as JsonMap;
  const refused = blocks(spec, total);
  return {
    checked: 1,
    problems:
      refused === undefined ? problems : [...problems, say(`spec.${refused}`, budgetAllowsNone(spec[refused], total))],
  };
}

/** Budgets in a chart's values, beside the number of replicas that they are for. */
function valueBudgets(component: string, values: JsonMap, path: string): RuleOutcome {
  const problems: RuleProblem[] = [];
  let checked = 0;
  let skipped = 0;
  for (const [field, value] of Object.entries(values)) {
    if (!isJsonMap(value)) continue;
    if (!/^(pdb|podDisruptionBudget)$/i.test(field)) {
      const inside = valueBudgets(component, value, `${path}${field}.`);
      problems.push(...inside.problems);
      checked += inside.checked;
      skipped += inside.skipped ?? 0;
    } else if (value['enabled'] !== false && Object.keys(value).length > 0) {
      const replicas = ['replicas', 'replicaCount'].map((name) => values[name]).find((one) => typeof one === 'number');
      if (replicas === undefined) {
        skipped += 1;
        continue;
      }
      checked += 1;
      const refused = blocks(value, replicas);
      if (refused === undefined) continue;
      problems.push({
        component,
        object: 'values',
        field: `${path}${field}.${refused}`,
        message: budgetAllowsNone(value[refused], replicas),
      });
    }
  }
  return { checked, problems, skipped };
}

// The operator of PostgreSQL makes budgets unless it is told not to.
function operatorBudget({ component, object }: OwnedObject): RuleOutcome {
  const instances = at(object, 'spec', 'instances') ?? 1;
  const refused = instances === 1 && at(object, 'spec', 'enablePDB') !== false;
  return {
    checked: 1,
    problems: refused
      ? [
          {
            component: component.name,
            object: describeObject(object),
            field: 'spec.enablePDB',
            message: operatorNeverEvicts(),
          },
        ]
      : [],
  };
}

/** The field of a budget that lets none of some pods go. */
function blocks(budget: JsonMap, replicas: number): 'maxUnavailable' | 'minAvailable' | undefined {
  const most = amountOf(budget['maxUnavailable'], replicas);
  if (most !== undefined) return most < 1 ? 'maxUnavailable' : undefined;
  const least = amountOf(budget['minAvailable'], replicas);
  return least !== undefined && replicas - least < 1 ? 'minAvailable' : undefined;
}

// Kubernetes rounds percentages up, for both fields.
function amountOf(value: unknown, replicas: number): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.endsWith('%')
    ? Math.ceil((Number(value.slice(0, -1)) * replicas) / 100)
    : undefined;
}
