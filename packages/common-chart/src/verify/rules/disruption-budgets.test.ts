import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { web } from '../../../test/web-deployment.ts';
import { disruptionBudgets } from './disruption-budgets.ts';

const budget = (spec: string, replicas = 2): string => `
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { selector: { matchLabels: { app: web } }, ${spec} }
---${web('{ containers: [] }').replace('spec:', `spec:\n  replicas: ${replicas}`)}`;

test.each(['maxUnavailable: 1', 'minAvailable: 1', 'maxUnavailable: 1%', 'minAvailable: 50%'])(
  '%s of two',
  async (spec) => {
    expect(await outcomeOf(disruptionBudgets, [rendering('web', budget(spec))])).toEqual({
      checked: 1,
      problems: [],
      skipped: 0,
    });
  },
);

test('budgets that let no pod go', async () => {
  const problems = await Promise.all(
    [budget('maxUnavailable: 0'), budget('minAvailable: 1', 1), budget('minAvailable: 51%')].map((yaml) =>
      problemsOf(disruptionBudgets, [rendering('web', yaml)]),
    ),
  );

  expect(problems.flat()).toMatchInlineSnapshot(`
    [
      "web: PodDisruptionBudget web/web: spec.maxUnavailable is 0 of 2, so no pod may ever be evicted and its node never emptied; allow one, run more, or leave the budget out",
      "web: PodDisruptionBudget web/web: spec.minAvailable is 1 of 1, so no pod may ever be evicted and its node never emptied; allow one, run more, or leave the budget out",
      "web: PodDisruptionBudget web/web: spec.minAvailable is "51%" of 2, so no pod may ever be evicted and its node never emptied; allow one, run more, or leave the budget out",
    ]
  `);
});

test('a budget for nobody', async () => {
  const yaml = budget('maxUnavailable: 1').split('---')[0]!;

  expect(await problemsOf(disruptionBudgets, [rendering('web', yaml)])).toMatchInlineSnapshot(`
    [
      "web: PodDisruptionBudget web/web: spec.selector selects app=web, which no pod in namespace 'web' has; take the labels from the workload, or add it to \`provides.workloads\` of what makes it",
    ]
  `);
});

test('two budgets for the same pods', async () => {
  const both = `${budget('maxUnavailable: 1')}\n---${budget('maxUnavailable: 1').split('---')[0]!.replace('name: web', 'name: second')}`;

  expect(await problemsOf(disruptionBudgets, [rendering('web', both)])).toMatchInlineSnapshot(`
    [
      "web: PodDisruptionBudget web/web: spec.selector chooses pods that PodDisruptionBudget web/second chooses too, and pods of two budgets cannot be evicted; leave them to one",
      "web: PodDisruptionBudget web/second: spec.selector chooses pods that PodDisruptionBudget web/web chooses too, and pods of two budgets cannot be evicted; leave them to one",
    ]
  `);
});

test('a budget for pods of a chart, whose number is not known', async () => {
  const provides = { workloads: { 'Deployment/made': { labels: { app: 'web' } } } } as const;
  const yaml = budget('maxUnavailable: 1').split('---')[0]!;

  expect(await outcomeOf(disruptionBudgets, [rendering('web', yaml, { provides })])).toEqual({
    checked: 0,
    problems: [],
    skipped: 1,
  });
});

test('budgets in the values of a chart', async () => {
  const chart = { name: 'web', repository: 'https://charts.example.com', version: '1.0.0', skipCrds: false };
  const values = {
    replicas: 1,
    podDisruptionBudget: { enabled: true, minAvailable: 1 },
    off: { replicas: 1, pdb: { enabled: false, minAvailable: 1 } },
    unknown: { podDisruptionBudget: { maxUnavailable: 1 } },
  };

  expect(await outcomeOf(disruptionBudgets, [rendering('web', '', { chart, values: () => values })]))
    .toMatchInlineSnapshot(`
    {
      "checked": 1,
      "problems": [
        {
          "component": "web",
          "field": "podDisruptionBudget.minAvailable",
          "message": "is 1 of 1, so no pod may ever be evicted and its node never emptied; allow one, run more, or leave the budget out",
          "object": "values",
        },
      ],
      "skipped": 1,
    }
  `);
});

test('the budget that an operator makes for a server of one instance', async () => {
  const cluster = (spec: string): string =>
    `{ apiVersion: postgresql.cnpg.io/v1, kind: Cluster, metadata: { name: db }, spec: { ${spec} } }`;

  expect(await problemsOf(disruptionBudgets, [rendering('db', cluster('instances: 2'))])).toEqual([]);
  expect(await problemsOf(disruptionBudgets, [rendering('db', cluster('instances: 1, enablePDB: false'))])).toEqual([]);
  expect(await problemsOf(disruptionBudgets, [rendering('db', cluster('instances: 1'))])).toMatchInlineSnapshot(`
    [
      "db: Cluster db/db: spec.enablePDB lets the operator make a budget for its only pod, which then keeps its node from ever being emptied; set it to false",
    ]
  `);
});
