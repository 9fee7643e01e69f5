/** `npm run simulate`: plays Argo CD's algorithm over a rendered tree. */
import { Problems } from '@lumie-infra/common-chart';
import { openHealthLua } from '@lumie-infra/common-chart/health/testing';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { scenarioFileIsMissing } from './errors.ts';
import { runCommand } from './run-command.ts';
import { formatEvent } from './simulation/format-event.ts';
import { formatOutcome } from './simulation/format-outcome.ts';
import { readTree } from './simulation/read-tree.ts';
import { readScenario, scenarioOf } from './simulation/scenario.ts';
import { simulate } from './simulation/simulate.ts';
import { componentNames } from './simulation/tree.ts';
import { workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: npm run simulate -- [options]

Plays what Argo CD does with a rendered tree: what is applied when, what waits for what and why, and how it ends. Exit code
1 says that not everything becomes healthy.

  --manifests <folder>   where npm run synth wrote to                       (dist/manifests)
  --since <folder>       a rendered tree that runs already                  (nothing: a first install)
  --health <fixture>     all-healthy, or a file with stuck and failing      (all-healthy)
  --stuck <component>    one that never becomes healthy; may be repeated
  --failing <component>  one whose syncs all fail, or with kong:3 the first three; may be repeated
  --objects              names every object
  --help                 this text`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      manifests: { type: 'string', default: 'dist/manifests' },
      since: { type: 'string' },
      health: { type: 'string', default: 'all-healthy' },
      stuck: { type: 'string', multiple: true, default: [] },
      failing: { type: 'string', multiple: true, default: [] },
      objects: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const tree = readTree(resolve(workspaceRoot, values.manifests));
  const since = values.since === undefined ? undefined : readTree(resolve(workspaceRoot, values.since));
  const fixture = fixtureOf(values.health);
  const scenario = scenarioOf(
    { stuck: [...fixture.stuck, ...values.stuck], failing: [...fixture.failing, ...values.failing] },
    componentNames(tree),
  );
  const lua = await openHealthLua();
  try {
    const { events, outcome } = simulate({ tree, since, scenario, judge: lua.verdict });
    if (tree.followsBranch) console.log('The Applications follow a branch; each is taken as pinned to its content.\n');
    const width = Math.max(...[...tree.applications.keys()].map((name) => name.length));
    for (const event of events) console.log(formatEvent(event, { objects: values.objects, width }));
    console.log(`${events.length === 0 ? '' : '\n'}${formatOutcome(outcome)}`);
    if (outcome.result !== 'healthy') process.exitCode = 1;
  } finally {
    lua.close();
  }
}

function fixtureOf(health: string): { readonly stuck: readonly string[]; readonly failing: readonly string[] } {
  if (health === 'all-healthy') return { stuck: [], failing: [] };
  const file = resolve(workspaceRoot, health);
  if (!existsSync(file)) throw new Problems(undefined, [scenarioFileIsMissing(health)]);
  return readScenario(health, readFileSync(file, 'utf8'));
}

await runCommand(main);
