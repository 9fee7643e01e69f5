import { type Plan, planClusterFile } from '@lumie-infra/common-chart';
import { rules, verify } from '@lumie-infra/common-chart/verify';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { brokenDrift } from './mutation/broken-drift.ts';
import { brokenOwnership } from './mutation/broken-ownership.ts';
import { brokenPolicies } from './mutation/broken-policies.ts';
import { brokenReferences } from './mutation/broken-references.ts';
import { brokenSafety } from './mutation/broken-safety.ts';
import { brokenSupply } from './mutation/broken-supply.ts';
import { brokenValues } from './mutation/broken-values.ts';
import { DraftCluster } from './mutation/draft-cluster.ts';
import { importLayers, layerNames, workspaceRoot } from './workspace-layers.ts';

const mutations = [
  ...brokenReferences,
  ...brokenOwnership,
  ...brokenSafety,
  ...brokenPolicies,
  ...brokenDrift,
  ...brokenSupply,
  ...brokenValues,
];
let plan: Plan;

beforeAll(async () => {
  plan = planClusterFile(join(workspaceRoot, 'cluster.yaml'), { available: await importLayers(layerNames()) });
});

interface Finding {
  readonly rule: string;
  readonly text: string;
}

async function findingsOf(broken: Plan, chosen = rules): Promise<{ problems: Finding[]; warnings: Finding[] }> {
  const reports = await verify(broken, chosen);
  const textsOf = (field: 'problems' | 'warnings'): Finding[] =>
    reports.flatMap(({ rule, [field]: found = [] }) =>
      found.map(({ object, field: path, message }) => ({ rule: rule.name, text: `${object}: ${path} ${message}` })),
    );
  return { problems: textsOf('problems'), warnings: textsOf('warnings') };
}

test('the platform as it is has no problem', async () => {
  expect((await findingsOf(plan)).problems).toEqual([]);
});

test('a copy that nothing was done to has none either', async () => {
  expect((await findingsOf(new DraftCluster(plan).plan)).problems).toEqual([]);
});

test('all rules together read the whole platform in less than three seconds', async () => {
  const start = performance.now();
  await findingsOf(plan);

  expect(performance.now() - start).toBeLessThan(3000);
});

test('there are at least 60 ways to break it', () => {
  expect(new Set(mutations.map(({ what }) => what)).size).toBeGreaterThanOrEqual(60);
});

describe.each(mutations)('$what', ({ rule, says, change }) => {
  test.skipIf(!rules.some(({ name }) => name === rule))(`${rule} says so`, async () => {
    const draft = new DraftCluster(plan);
    change(draft);
    const named = rules.filter(({ name }) => name === rule);
    const { problems, warnings } = await findingsOf(draft.plan, named);

    expect([...problems, ...warnings].map(({ text }) => text).join('\n')).toContain(says);
  });
});
