/** `npm run verify`: proves that everything in the cluster that refers to something finds it, and that it fits. */
import { type Plan, Problems, nearest, planClusterFile } from '@lumie-infra/common-chart';
import {
  type RuleReport,
  artifacts,
  clusterFit,
  clusterModel,
  clusterReport,
  fitReport,
  formatReports,
  rules,
  verify,
} from '@lumie-infra/common-chart/verify';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { onAnotherDay } from './another-day.ts';
import { chosenLayers } from './chosen-layers.ts';
import { clusterReports } from './cluster-reports.ts';
import { componentDescriptions } from './component-descriptions.ts';
import { ruleIsUnknown, screenshotHasNoReport } from './errors.ts';
import { layerReport } from './layer-report.ts';
import { runCommand } from './run-command.ts';
import { importLayers, layerNames, workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: npm run verify -- [layer ...] [options]

Reads the whole cluster and proves, before anything is applied, what would otherwise show at the first broken pod.
Of layers that are named, their own problems are shown, and the first few of others.

  --cluster <file>    the site of the cluster                (cluster.yaml)
  --rule <name>       only this rule; may be given several times
  --explain <rule>    what a rule proves, why, and how to mend what it finds
  --list              the rules, a line each
  --fit               what the nodes have, what is asked of them, what the loss of one leads to, and the cost
  --write <folder>    writes the list of images and the contract of secrets there, beside the checks
  --report <folder>   writes the cluster and what was found as a page to look at, beside the checks
  --screenshot <file> takes a picture of that page
  --help              this text`;

function write(plan: Plan, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { path, content } of artifacts(clusterModel(plan))) writeFileSync(join(folder, path), content);
}

async function verifyLayers(layers: readonly string[], clusterFile: string): Promise<void> {
  const { plan, reports } = await clusterReports(clusterFile);
  for (const name of layers) {
    const components = plan.layers.find((layer) => layer.name === name)?.components ?? [];
    const { text, ok } = layerReport(
      name,
      components.map((component) => component.name),
      reports,
    );
    console.log(text);
    if (!ok) process.exitCode = 1;
  }
}

async function report(plan: Plan, reports: readonly RuleReport[], folder: string, screenshot?: string): Promise<void> {
  const page = await clusterReport(clusterModel(plan), reports, componentDescriptions(plan));
  // A browser is only for those who ask for a picture.
  const { writeReport, writeScreenshot } = await import('./report-file.ts');
  const path = writeReport(page, resolve(workspaceRoot, folder));
  console.log(`the report: ${path}`);
  if (screenshot !== undefined) await writeScreenshot(path, resolve(workspaceRoot, screenshot));
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      cluster: { type: 'string', default: 'cluster.yaml' },
      rule: { type: 'string', multiple: true, default: [] },
      explain: { type: 'string' },
      list: { type: 'boolean', default: false },
      fit: { type: 'boolean', default: false },
      write: { type: 'string' },
      report: { type: 'string' },
      screenshot: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  if (values.list) return console.log(rules.map(({ name, summary }) => `${name}: ${summary}`).join('\n'));
  const layers = chosenLayers(positionals, layerNames());
  if (values.screenshot !== undefined && values.report === undefined) {
    throw new Problems(undefined, [screenshotHasNoReport()]);
  }
  const known = rules.map(({ name }) => name);
  const named = values.explain === undefined ? values.rule : [values.explain];
  const unknown = named.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Problems(
      undefined,
      unknown.map((name) => ruleIsUnknown(name, nearest(name, known), known)),
    );
  }
  const chosen = rules.filter(({ name }) => named.length === 0 || named.includes(name));
  if (values.explain !== undefined) return console.log(`${chosen[0]!.summary}\n\n${chosen[0]!.explanation}`);
  if (layers.length > 0) return verifyLayers(layers, resolve(workspaceRoot, values.cluster));
  const available = await importLayers(layerNames());
  const planned = (): Plan => planClusterFile(resolve(workspaceRoot, values.cluster), { available });
  const plan = planned();
  if (values.fit) return console.log(fitReport(clusterFit(clusterModel(plan))));
  if (values.write !== undefined) write(plan, resolve(workspaceRoot, values.write));
  const reports = await verify(plan, chosen, () => onAnotherDay(planned));
  console.log(formatReports(reports));
  if (values.report !== undefined) await report(plan, reports, values.report, values.screenshot);
  if (reports.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
});
