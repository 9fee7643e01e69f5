/** `npm run diff`: what a change does to the cluster, Git against Git. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changeReport } from './diff/change-report.ts';
import { clusterChange } from './diff/cluster-change.ts';
import { formatMarkdown } from './diff/format-markdown.ts';
import { formatText } from './diff/format-text.ts';
import { GitHistory } from './diff/git-history.ts';
import { renderCommit, renderWorkspace } from './diff/render-side.ts';
import { runCommand } from './run-command.ts';
import { workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: npm run diff -- --base <ref> [options]

Renders the cluster before and after a change, each side by its own code, and says what differs: objects and their fields,
images, secrets, requests, waves, and what Argo CD deletes. It reads Git and asks no cluster.

  --base <ref>       a branch, tag or commit; what is newer on it than the change is left aside    (origin/main)
  --head <ref>       the change                                    (the working tree, committed or not)
  --cluster <file>   the site of the cluster                       (cluster.yaml)
  --markdown         for a comment on a pull request; also appended to $GITHUB_STEP_SUMMARY where that is set
  --json             all of it, for programs
  --output <file>    writes there instead of printing
  --exit-code        ends with 1 when something differs
  --help             this text`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      base: { type: 'string', default: 'origin/main' },
      head: { type: 'string' },
      cluster: { type: 'string', default: 'cluster.yaml' },
      markdown: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      output: { type: 'string' },
      'exit-code': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const history = new GitHistory(workspaceRoot);
  const base = history.forkPoint(values.base, values.head ?? 'HEAD');
  const head = values.head === undefined ? undefined : history.commitOf(values.head);
  const from = `${values.base} (${base.slice(0, 12)})`;
  const to = head === undefined ? 'the working tree' : `${values.head} (${head.slice(0, 12)})`;
  const { cluster } = values;
  const [before, after] = await Promise.all([
    renderCommit(workspaceRoot, history, base, { name: from, cluster }),
    head === undefined
      ? renderWorkspace(workspaceRoot, { name: to, cluster })
      : renderCommit(workspaceRoot, history, head, { name: to, cluster }),
  ]);
  const change = clusterChange(from, before, to, after);
  const report = changeReport(change);
  const markdown = (): string => formatMarkdown(report);
  const isTerminal = values.output === undefined && process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  const text = values.json
    ? JSON.stringify(change, undefined, 2)
    : values.markdown
      ? markdown()
      : formatText(report, isTerminal);
  if (values.output === undefined) console.log(text.trimEnd());
  else writeFileSync(values.output, `${text.trimEnd()}\n`);
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (values.markdown && summary !== undefined && summary !== '') appendFileSync(summary, `${markdown()}\n`);
  if (values['exit-code'] && !change.nothing) process.exitCode = 1;
}

await runCommand(main);
