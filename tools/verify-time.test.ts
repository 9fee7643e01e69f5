import { planCluster } from '@lumie-infra/common-chart';
import { type ClusterModel, clusterModel, rules } from '@lumie-infra/common-chart/verify';
import { expect, test } from 'vitest';
import { benchApps } from './bench/bench-app.ts';
import { benchLayers, benchSite } from './bench/bench-layers.ts';

const few = 150;
const factor = 4;

/** Enough machines that placing pods looks at a fixed number of them, whatever the number of components. */
const nodes = Array.from({ length: 10 }, (_, index) => ({
  name: `node-${index}`,
  role: index === 0 ? ('server' as const) : ('agent' as const),
  ocpus: 80,
  memoryGiB: 512,
}));

function modelOf(count: number): ClusterModel {
  const planned = () => planCluster({ ...benchSite, nodes, layers: benchLayers(benchApps(count)) });
  return clusterModel(planned(), planned);
}

/** The time that the processor spent on all rules, in milliseconds, of a model that no rule has seen yet. */
async function timeOf(count: number): Promise<number> {
  const model = modelOf(count);
  const start = process.cpuUsage();
  for (const rule of rules) await rule.check(model);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test('the time of all rules grows with the size of the cluster, not with its square', { timeout: 60_000 }, async () => {
  await timeOf(few);
  const ratios: number[] = [];
  for (let round = 0; round < 3; round += 1) ratios.push((await timeOf(few * factor)) / (await timeOf(few)));

  // A square would give 16; what differs from 4 is the noise of other work on the machine.
  expect(Math.min(...ratios)).toBeLessThan(factor * 1.8);
});
