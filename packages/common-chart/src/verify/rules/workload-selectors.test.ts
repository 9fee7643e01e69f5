import { expect, test } from 'vitest';
import { outcomeOf, problemsOf, rendering } from '../../../test/tiny-cluster.ts';
import { web } from '../../../test/web-deployment.ts';
import { workloadSelectors } from './workload-selectors.ts';

test('a workload that selects its own pods', async () => {
  expect(await outcomeOf(workloadSelectors, [rendering('web', web('{ containers: [] }'))])).toEqual({
    checked: 1,
    problems: [],
  });
});

test('a workload that does not', async () => {
  expect(await problemsOf(workloadSelectors, [rendering('web', web('{ containers: [] }', '{ app: api }'))]))
    .toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.selector selects app=web, which its own pods do not have; take the labels from the template",
    ]
  `);
});

test('a workload that selects those of another', async () => {
  const both = `${web('{ containers: [] }')}\n---${web('{ containers: [] }', '{ app: web, tier: back }').replace('name: web', 'name: api').replace('{ app: web }', '{ app: web, tier: back }')}`;

  expect(await problemsOf(workloadSelectors, [rendering('web', both)])).toMatchInlineSnapshot(`
    [
      "web: Deployment web/web: spec.selector selects app=web, which pods of Deployment web/api have too; give each workload a label of its own",
    ]
  `);
});
