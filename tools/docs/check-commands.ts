import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { helmPath, kubectlPath } from '../unpack-kubectl-layer.ts';
import { workspaceRoot } from '../workspace-layers.ts';
import { flagIsUnknown, runFailed } from './errors.ts';
import type { PageCommand } from './page-commands.ts';
import { runScripts } from './script-runs.ts';

/** What became of the commands of all pages. */
export interface CheckedCommands {
  /** How many were checked in which way. */
  readonly counts: Readonly<Record<string, number>>;
  /** Each with its place. */
  readonly problems: readonly string[];
}

interface Verdict {
  readonly how: string;
  readonly problem?: string;
}

/** Finds out whether commands work, as far as that changes nothing outside of `folder`. */
export async function checkCommands(commands: readonly PageCommand[], folder: string): Promise<CheckedCommands> {
  mkdirSync(folder, { recursive: true });
  const [scripts, programs] = await Promise.all([scriptVerdicts(commands, folder), programVerdicts(commands)]);
  const counts: Record<string, number> = {};
  const problems: string[] = [];
  for (const command of commands) {
    const { how, problem } = scripts.get(command) ?? programs.get(command) ?? plainVerdict(command);
    counts[how] = (counts[how] ?? 0) + 1;
    if (problem !== undefined) problems.push(`${command.at} ${problem}`);
  }
  return { counts, problems: [...new Set(problems)] };
}

function plainVerdict({ check }: PageCommand): Verdict {
  if (check.kind === 'wrong' || check.kind === 'unknown') return { how: 'wrong', problem: check.problem };
  return check.kind === 'foreign' ? { how: `not run, ${check.reason}` } : { how: 'looked up' };
}

/** What a command of this workspace is run with: really where that is quick and harmless, otherwise for its help. */
function scriptRun(script: string, args: readonly string[], folder: string): { how: string; run: readonly string[] } {
  const reads =
    script === 'tools/explain.ts' ||
    (script === 'tools/verify.ts' && args.some((word) => /^--(list|explain)/.test(word)));
  if (reads) return { how: 'run', run: [script, ...args] };
  const renders = script === 'tools/synth.ts' && args.length > 0 && !args.includes('--out');
  if (renders) return { how: 'run', run: [script, ...args, '--out', join(folder, 'manifests')] };
  return { how: 'arguments taken', run: [script, ...args, '--help'] };
}

async function scriptVerdicts(commands: readonly PageCommand[], folder: string): Promise<Map<PageCommand, Verdict>> {
  const wanted = commands.flatMap((command) =>
    command.check.kind === 'script'
      ? [{ command, ...scriptRun(command.check.script, command.check.args, folder) }]
      : [],
  );
  const runs = [...new Map(wanted.map(({ run }) => [JSON.stringify(run), run])).entries()];
  const results = await runScripts(
    runs.map(([, run]) => run),
    workspaceRoot,
  );
  const byRun = new Map(runs.map(([key], index) => [key, results[index]]));
  return new Map(
    wanted.map(({ command, how, run }) => {
      const result = byRun.get(JSON.stringify(run));
      const failed = result?.success !== true || (how !== 'run' && !result.output.includes('--help'));
      return [command, failed ? { how, problem: runFailed(run.join(' '), result?.output ?? '') } : { how }];
    }),
  );
}

async function programVerdicts(commands: readonly PageCommand[]): Promise<Map<PageCommand, Verdict>> {
  const verdicts = new Map<PageCommand, Verdict>();
  const helps = new Map<string, Promise<string>>();
  const helpOf = (program: readonly string[]): Promise<string> => {
    const key = program.join(' ');
    const known = helps.get(key) ?? outputOf(program).then(({ output }) => output);
    helps.set(key, known);
    return known;
  };
  for (const command of commands) {
    const { check } = command;
    if (check.kind === 'flags') {
      const unknown = firstUnknown(check.flags, check.flags.length === 0 ? '' : await helpOf(check.program));
      const problem = unknown === undefined ? {} : { problem: flagIsUnknown(command.words.join(' '), unknown) };
      verdicts.set(command, { how: 'options looked up', ...problem });
    }
    if (check.kind === 'strict') verdicts.set(command, await strictVerdict(check.program, check.args));
  }
  return verdicts;
}

function firstUnknown(flags: readonly string[], help: string): string | undefined {
  return flags.find((flag) => !new RegExp(`(?<![\\w-])${flag}(?![\\w-])`).test(help));
}

async function strictVerdict(program: string, args: readonly string[]): Promise<Verdict> {
  const path = program === 'helm' ? helmPath() : kubectlPath();
  const how = `arguments taken by ${program}`;
  if (path === undefined) return { how: `not run, ${program} is not here` };
  // A plugin of kubectl is a program of its own.
  if (program === 'kubectl' && args[0] === 'cnpg') return { how: 'not run, needs the plugin cnpg of kubectl' };
  const end = args.indexOf('--');
  const own = end < 0 ? args : args.slice(0, end);
  const { success, output } = await outputOf([path, ...own, '--help']);
  // For a word that is no command of theirs, they show the help of what is before it.
  const incomplete = /^Usage:\n\s+\w+( \w+)* (SUBCOMMAND|\[command\])/m.test(output);
  return success && !incomplete ? { how } : { how, problem: runFailed([program, ...args].join(' '), output) };
}

function outputOf([program = '', ...args]: readonly string[]): Promise<{ success: boolean; output: string }> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd: workspaceRoot, encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ success: error === null, output: `${stdout}${stderr}` });
    });
  });
}
