/** `npm run release:check`: the least honest bump of every package, from what it renders, against its changesets. */
import { Problems } from '@lumie-infra/common-chart';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GitHistory } from './diff/git-history.ts';
import { changesetsAreTooSmall } from './errors.ts';
import { checkRelease } from './release/check-release.ts';
import { isTooSmall, proposedChangesets, releaseReport } from './release/release-report.ts';
import { runCommand } from './run-command.ts';
import { workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: npm run release:check -- [options]

Renders before and after the work of a branch, finds for each package that changed the smallest bump that is honest, and
fails when its changesets say less: a removed or renamed object, a changed selector, volume claim, address or other field
that cannot change, an option, export or version of a CRD that is gone, or something that a person must now give, is major;
a new component, option, object, CRD or export is minor; whatever else changes is patch. That holds below 1.0.0 as well.

  --base <ref>       where the work began    (origin/main)
  --cluster <file>   the site of the cluster (cluster.yaml)
  --write            writes the changesets that are missing, for you to put into your words
  --json             the verdicts, for programs
  --help             this text`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      base: { type: 'string', default: 'origin/main' },
      cluster: { type: 'string', default: 'cluster.yaml' },
      write: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const history = new GitHistory(workspaceRoot);
  const base = history.forkPoint(values.base, 'HEAD');
  const verdicts = await checkRelease({
    root: workspaceRoot,
    history,
    base,
    baseName: `${values.base} (${base.slice(0, 12)})`,
    cluster: values.cluster,
    onStep: (step) => console.error(step),
  });
  console.log(values.json ? JSON.stringify(verdicts, undefined, 2) : `\n${releaseReport(verdicts)}`);
  const proposed = proposedChangesets(verdicts);
  if (proposed.length === 0) return;
  if (values.write) {
    for (const { path, text } of proposed) {
      const isNew = !existsSync(join(workspaceRoot, path));
      writeFileSync(join(workspaceRoot, path), text);
      console.error(`${isNew ? 'wrote' : 'wrote anew'} ${path}; put it into your words`);
    }
    return;
  }
  if (!values.json) for (const { path, text } of proposed) console.log(`\n${path} could read:\n\n${text.trimEnd()}`);
  throw new Problems(undefined, [changesetsAreTooSmall(verdicts.filter(isTooSmall).map(({ name }) => name))]);
}

await runCommand(main);
