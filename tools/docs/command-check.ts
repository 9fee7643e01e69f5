import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkspacePackages } from '../nx-plugin/workspace-package.ts';
import { targetsFor } from '../nx-plugin/targets.ts';
import { workspaceRoot } from '../workspace-layers.ts';
import {
  commandIsUnknown,
  folderIsMissing,
  generatorIsUnknown,
  generatorOptionIsMissing,
  generatorOptionIsUnknown,
  helpIsMissing,
  npmCommandIsUnknown,
  npmScriptIsUnknown,
  nxCommandIsUnknown,
  nxProjectIsUnknown,
  nxTargetIsUnknown,
} from './errors.ts';
import { foreignPrograms } from './foreign-programs.ts';
import type { ShellCommand } from './shell-commands.ts';

/** How it is found out whether a command on a page works. */
export type CommandCheck =
  /** A command of this workspace: run, or asked for its help with the arguments that the page gives. */
  | { readonly kind: 'script'; readonly script: string; readonly args: readonly string[] }
  /** A program that names its options when it is asked for help. */
  | { readonly kind: 'flags'; readonly program: readonly string[]; readonly flags: readonly string[] }
  /** A program that refuses wrong options before it shows its help. */
  | { readonly kind: 'strict'; readonly program: string; readonly args: readonly string[] }
  /** Nothing about it can be wrong beyond what was looked at. */
  | { readonly kind: 'plain' }
  | { readonly kind: 'foreign'; readonly program: string; readonly reason: string }
  /** Nobody here knows it: it belongs to another repository, or is misspelt. */
  | { readonly kind: 'unknown'; readonly problem: string }
  | { readonly kind: 'wrong'; readonly problem: string };

/** Programs whose options are read by the library that the Go programs of Kubernetes use. */
const strictPrograms = ['kubectl', 'helm'];

/** What of Nx is used besides targets and generators. */
const nxCommands = ['affected', 'graph', 'reset', 'run-many', 'show', 'sync', 'sync:check'];

/** What of npm is used besides scripts. */
const npmCommands = ['ci', 'install', 'pack', 'publish', 'test', 'whoami'];

const plain: CommandCheck = { kind: 'plain' };
const unknown = (problem: string): CommandCheck => ({ kind: 'unknown', problem });
const wrong = (problem: string): CommandCheck => ({ kind: 'wrong', problem });

/** How to check one command. */
export function commandCheck([program = '', ...args]: ShellCommand): CommandCheck {
  const reason = foreignPrograms[program];
  if (reason !== undefined) return { kind: 'foreign', program, reason };
  if (strictPrograms.includes(program)) return { kind: 'strict', program, args };
  switch (program) {
    case 'cd':
      return existsSync(join(workspaceRoot, args[0] ?? '')) ? plain : wrong(folderIsMissing(args[0] ?? ''));
    case 'export':
      return plain;
    case 'npm':
      return npmCheck(args);
    case 'npx':
      return args[0] === 'nx' ? nxCheck(args.slice(1)) : programCheck(args);
    case 'node':
      return nodeCheck(args);
    case 'git':
      return { kind: 'flags', program: ['git', args[0] ?? '', '--git-completion-helper'], flags: flagsIn(args) };
    default:
      return unknown(commandIsUnknown(program));
  }
}

function npmCheck([command = '', ...rest]: readonly string[]): CommandCheck {
  if (command !== 'run' && command !== 'test') {
    if (!npmCommands.includes(command)) return wrong(npmCommandIsUnknown(command));
    return { kind: 'flags', program: ['npm', command, '--help'], flags: flagsIn(rest) };
  }
  const [name = '', ...more] = (command === 'test' ? ['test', ...rest] : rest).filter((word) => word !== '--silent');
  const script = npmScripts()[name];
  if (script === undefined) return wrong(npmScriptIsUnknown(name));
  const args = more[0] === '--' ? more.slice(1) : more;
  const [program = '', ...fixed] = script.split(' ');
  if (program === 'node') return nodeCheck([...fixed, ...args]);
  if (existsSync(join(workspaceRoot, program))) return args.length === 0 ? plain : wrong(commandIsUnknown(script));
  return programCheck([program, ...fixed, ...args]);
}

function nodeCheck(words: readonly string[]): CommandCheck {
  const at = words.findIndex((word) => !word.startsWith('-'));
  const [script = '', ...args] = words.slice(at < 0 ? words.length : at);
  if (!existsSync(join(workspaceRoot, script))) return unknown(commandIsUnknown(`node ${script}`));
  // What it is given goes to vitest.
  if (script === 'tools/test.ts') return programCheck(['vitest', ...args]);
  if (!script.startsWith('tools/')) {
    return { kind: 'flags', program: [process.execPath, script, '--help'], flags: flagsIn(args) };
  }
  // One that knows no --help would do its work instead.
  const text = readFileSync(join(workspaceRoot, script), 'utf8');
  const explains = / --help +this text/.test(text);
  if (explains) return { kind: 'script', script, args };
  return args.length === 0 ? plain : wrong(helpIsMissing(script));
}

function programCheck([program = '', ...args]: readonly string[]): CommandCheck {
  const path = join(workspaceRoot, 'node_modules/.bin', program);
  if (!existsSync(path)) return unknown(commandIsUnknown(program));
  const at = args.indexOf('--project');
  const project = args[at + 1];
  if (at >= 0 && !projects().has(project ?? '')) return wrong(nxProjectIsUnknown(project ?? ''));
  return { kind: 'flags', program: [path, '--help'], flags: flagsIn(args) };
}

function nxCheck([command = '', ...args]: readonly string[]): CommandCheck {
  if (command === 'run') return nxRunCheck(args);
  if (command === 'g' || command === 'generate') return generatorCheck(args);
  if (command === 'run-many' || command === 'affected') {
    const known = new Set([...projects().values()].flatMap((targets) => Object.keys(targets)));
    const stray = targetsIn(args).find((target) => !known.has(target));
    if (stray !== undefined) return wrong(nxTargetIsUnknown('no project', stray));
  }
  if (!nxCommands.includes(command)) return wrong(nxCommandIsUnknown(command));
  const path = join(workspaceRoot, 'node_modules/.bin/nx');
  return { kind: 'flags', program: [path, command, '--help'], flags: flagsIn(args) };
}

function targetsIn(args: readonly string[]): string[] {
  const targets: string[] = [];
  let inside = false;
  for (const word of args) {
    if (word.startsWith('-')) {
      const [flag, value] = word.split('=');
      inside = ['-t', '--target', '--targets'].includes(flag ?? '') && value === undefined;
      if (['--target', '--targets'].includes(flag ?? '') && value !== undefined) targets.push(...value.split(','));
    } else if (inside) targets.push(...word.split(','));
  }
  return targets;
}

function nxRunCheck([task = '', ...more]: readonly string[]): CommandCheck {
  const [project = '', target = ''] = task.split(':');
  const targets = projects().get(project);
  if (targets === undefined) return wrong(nxProjectIsUnknown(project));
  const found = targets[target];
  if (found === undefined) return wrong(nxTargetIsUnknown(project, target));
  const args = more.filter((word) => word !== '--');
  const { script, layer } = (found.options ?? {}) as { readonly script?: string; readonly layer?: string };
  if (script !== undefined) return { kind: 'script', script, args: [layer ?? project, ...args] };
  return commandCheck([...(found.command ?? '').split(' '), ...args]);
}

function generatorCheck([name = '', ...args]: readonly string[]): CommandCheck {
  const own = '@lumie-infra/tools:';
  const { generators } = json('tools/generators.json') as { readonly generators: Record<string, { schema: string }> };
  const generator = name.startsWith(own) ? generators[name.slice(own.length)] : undefined;
  if (generator === undefined) return wrong(generatorIsUnknown(name));
  const { properties, required = [] } = json(join('tools', generator.schema)) as {
    readonly properties: Record<string, { readonly $default?: { readonly index?: number } }>;
    readonly required?: readonly string[];
  };
  const given = flagsIn(args).map((flag) => flag.replace(/^--/, ''));
  const stray = given.find((option) => !Object.hasOwn(properties, option) && option !== 'dry-run');
  if (stray !== undefined) return wrong(generatorOptionIsUnknown(name, stray));
  const positional = args.filter((word, index) => isPositional(args, word, index)).length;
  const missing = required.find(
    (option) => !given.includes(option) && !((properties[option]?.$default?.index ?? positional) < positional),
  );
  return missing === undefined ? plain : wrong(generatorOptionIsMissing(name, missing));
}

// The value of an option follows it, unless it stands behind `=` or another option follows.
function isPositional(words: readonly string[], word: string, index: number): boolean {
  const before = words[index - 1] ?? '';
  return !word.startsWith('-') && !(before.startsWith('--') && !before.includes('=') && before !== '--dry-run');
}

/** The options among words, without values; what follows `--` is somebody else's. */
function flagsIn(words: readonly string[]): string[] {
  const end = words.indexOf('--');
  return words
    .slice(0, end < 0 ? undefined : end)
    .filter((word) => /^--?[a-zA-Z]/.test(word))
    .map((word) => word.split('=')[0]!);
}

type Targets = ReturnType<typeof targetsFor>;

let known: ReadonlyMap<string, Targets> | undefined;

function projects(): ReadonlyMap<string, Targets> {
  const packages = readWorkspacePackages(workspaceRoot);
  known ??= new Map(packages.map((one) => [one.folder, targetsFor(one, packages, workspaceRoot)]));
  return known;
}

function npmScripts(): Readonly<Record<string, string>> {
  return (json('package.json') as { readonly scripts: Readonly<Record<string, string>> }).scripts;
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(join(workspaceRoot, file), 'utf8'));
}
