/** `npm run version`: makes versions and entries of the CHANGELOGs out of the changesets, and brings the lock file up to date. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Problems } from '@lumie-infra/common-chart';
import { lockCannotBeUpdated, noChangesets } from './errors.ts';
import { pinExamples } from './packaging/pinned-example.ts';
import { readChangesets } from './release/changesets.ts';
import { runCommand } from './run-command.ts';
import { workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: npm run version

Takes every changeset in: packages get their versions, with a patch for each package above one that is released, and the
CHANGELOGs get their entries. Then package-lock.json and the repositories in examples/ follow. It needs no network and commits
nothing.

  --help   this text`;

await runCommand(async () => {
  const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
  if (values.help) return console.log(usage);
  if (readChangesets(workspaceRoot).length === 0) throw new Problems(undefined, [noChangesets()]);
  const run = (program: string, ...given: readonly string[]): number =>
    spawnSync(program, given, { cwd: workspaceRoot, stdio: 'inherit' }).status ?? 1;
  const status = run(process.execPath, join('node_modules', '@changesets/cli/bin.js'), 'version');
  // Changesets has said itself what is wrong.
  if (status !== 0) {
    process.exitCode = status;
    return;
  }
  pinExamples(workspaceRoot);
  if (run('npm', 'install', '--package-lock-only', '--offline', '--ignore-scripts') !== 0) {
    throw new Problems(undefined, [lockCannotBeUpdated()]);
  }
});
