import { type Plan, planClusterFile } from '@lumie-infra/common-chart';
import { rules, verify } from '@lumie-infra/common-chart/verify';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { brokenOwnership } from './mutation/broken-ownership.ts';
import { brokenReferences } from './mutation/broken-references.ts';
import { brokenSafety } from './mutation/broken-safety.ts';
import { DraftCluster } from './mutation/draft-cluster.ts';
import { importLayers, layerNames, workspaceRoot } from './workspace-layers.ts';

const mutations = [...brokenReferences, ...brokenOwnership, ...brokenSafety];
let plan: Plan;

beforeAll(async () => {
  plan = planClusterFile(join(workspaceRoot, 'cluster.yaml'), { available: await importLayers(layerNames()) });
});

async function problemsOf(broken: Plan): Promise<{ rule: string; text: string }[]> {
  const reports = await verify(broken, rules);
  return reports.flatMap(({ rule, problems }) =>
    problems.map(({ object, field, message }) => ({ rule: rule.name, text: `${object}: ${field} ${message}` })),
  );
}

test('the platform as it is has no problem', async () => {
  expect(await problemsOf(plan)).toEqual([]);
});

test('a copy that nothing was done to has none either', async () => {
  expect(await problemsOf(new DraftCluster(plan).plan)).toEqual([]);
});

test('there are at least 60 ways to break it', () => {
  expect(new Set(mutations.map(({ what }) => what)).size).toBeGreaterThanOrEqual(60);
});

describe.each(mutations)('$what', ({ rule, says, change }) => {
  test.skipIf(!rules.some(({ name }) => name === rule))(`${rule} says so`, async () => {
    const draft = new DraftCluster(plan);
    change(draft);
    const problems = await problemsOf(draft.plan);

    const named = problems.filter((problem) => problem.rule === rule).map(({ text }) => text);
    expect(named.join('\n')).toContain(says);
  });
});
