/** `npm run bench`: measures the render against other tools, and against itself run by Nx, and checks the targets. */
import { Problems } from '@lumie-infra/common-chart';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { RenderTool } from './bench/measurement.ts';
import { benchNx } from './bench/nx-bench.ts';
import { writeReport } from './bench/performance-page.ts';
import { benchRender } from './bench/render-bench.ts';
import { type BenchResult, formatReport } from './bench/report.ts';
import { withScratchFolder } from './bench/scratch-folder.ts';
import { nxTargets, renderTargets } from './bench/target.ts';
import { benchPartIsUnknown } from './errors.ts';
import { runCommand } from './run-command.ts';
import { workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: npm run bench -- [options]

Renders the same objects with this repository, cdk8s, helm and kustomize, and this workspace with and without Nx, and
prints how long each takes. Exit code 1 says that a target is missed.

  --only <part>    render or nx
  --quick          50 components with this repository and cdk8s, once, without targets
  --json <file>    writes the measurements, too
  --write          puts the report into docs/performance.md, too
  --help           this text`;

const parts = ['render', 'nx'] as const;
const allTools: readonly RenderTool[] = ['ours', 'ours-compiled', 'cdk8s', 'helm-each', 'helm-all', 'kustomize'];
const amounts = {
  whole: { counts: [50, 500, 1000], tools: allTools, runs: 7 },
  quick: { counts: [50], tools: ['ours', 'cdk8s'], runs: 1 },
} as const;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const result = await withScratchFolder((folder) => measure(folder, partsOf(values), values.quick));
  const report = formatReport(result);
  console.log(report);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(result, undefined, 2)}\n`);
  if (values.write) writeReport(workspaceRoot, report);
  if (result.targets.some(({ met }) => !met)) process.exitCode = 1;
}

type Part = (typeof parts)[number];

function partsOf({ only, quick }: { readonly only?: string | undefined; readonly quick: boolean }): readonly Part[] {
  if (only === undefined) return quick ? ['render'] : parts;
  const part = parts.find((one) => one === only);
  if (part === undefined) throw new Problems(undefined, [benchPartIsUnknown(only, parts)]);
  return [part];
}

async function measure(folder: string, wanted: readonly Part[], quick: boolean): Promise<BenchResult> {
  const { counts, tools, runs } = quick ? amounts.quick : amounts.whole;
  const onStart = (what: string): void => console.error(`measuring ${what}`);
  const render = wanted.includes('render')
    ? await benchRender({ folder: join(folder, 'render'), counts, tools, runs, onStart })
    : undefined;
  const nx = wanted.includes('nx')
    ? await benchNx({ workspaceRoot, folder: join(folder, 'workspace'), runs, onStart })
    : undefined;
  return {
    ...(render === undefined ? {} : { render }),
    ...(nx === undefined ? {} : { nx }),
    targets: quick
      ? []
      : [...(render === undefined ? [] : renderTargets(render)), ...(nx === undefined ? [] : nxTargets(nx))],
  };
}

await runCommand(main);
