import { commandCheck, type CommandCheck } from './command-check.ts';
import { blockNeedsReason, reasonIsIdle } from './errors.ts';
import { foreignPrograms } from './foreign-programs.ts';
import type { PageCode } from './page.ts';
import { shellCommands } from './shell-commands.ts';

/** A command on a page and how it is checked. */
export interface PageCommand {
  /** Page and line. */
  readonly at: string;
  readonly words: readonly string[];
  readonly check: CommandCheck;
}

/** The languages whose blocks are scripts. */
export const shellLanguages = ['sh', 'bash'];

/** What stands for a name that the reader puts in, where the name matters. */
const examples: Readonly<Record<string, string>> = { layer: 'platform', name: 'rabbitmq', component: 'rabbitmq' };

/** A script with something in the place of what its reader puts in: `<layer>`, `<name of the snapshot>`, `…`. */
export function withExamples(script: string): string {
  return script
    .replaceAll(/<([A-Za-z][\w -]*)>/g, (_, what: string) => examples[what] ?? what.replaceAll(' ', '-'))
    .replaceAll('…', 'some');
}

/** Words that begin an inline command; other code in a sentence is a name or a value. */
const programs = new Set(['npm', 'npx', 'node', 'git', 'kubectl', 'helm', ...Object.keys(foreignPrograms)]);

/** Every command on a page: those of its scripts, and those in its sentences and tables. */
export function pageCommands({ blocks, inline }: PageCode): PageCommand[] {
  const inScripts = blocks
    .filter(({ language }) => shellLanguages.includes(language))
    .flatMap(({ page, line, text, notRun }) => {
      const at = `${page}:${line}`;
      const found = shellCommands(withExamples(text)).map((words) => ({ at, words, check: commandCheck(words) }));
      return notRun === undefined
        ? found.map(demandReason)
        : found.map((one) => excuse(one, notRun)).concat(idle(found));
    });
  const shown = new Set(blocks.flatMap(({ text }) => /^(?:\/\/|#) ([\w./-]+)/.exec(text)?.[1] ?? []));
  const inSentences = inline.flatMap(({ page, line, text }) => {
    const [words = []] = shellCommands(withExamples(text));
    // A program alone, or `npm run`, is named and not called.
    const named = words.length < 2 || words.join(' ') === 'npm run';
    // What a program says begins with its name, too.
    const called = programs.has(words[0] ?? '') && !named && !['cannot', 'is', 'has'].includes(words[1]!);
    return called ? [{ at: `${page}:${line}`, words, check: checkOf(words, shown) }] : [];
  });
  return [...inScripts, ...inSentences];
}

/** A file that the page shows is one of another repository; what is in it is checked where it is shown. */
function checkOf(words: readonly string[], shown: ReadonlySet<string>): CommandCheck {
  return words[0] === 'node' && shown.has(words[1] ?? '') ? { kind: 'plain' } : commandCheck(words);
}

function demandReason(command: PageCommand): PageCommand {
  const { check } = command;
  if (check.kind !== 'foreign') return command;
  return { ...command, check: { kind: 'wrong', problem: blockNeedsReason(check.program, check.reason) } };
}

function excuse(command: PageCommand, reason: string): PageCommand {
  if (command.check.kind !== 'unknown') return command;
  return { ...command, check: { kind: 'foreign', program: command.words[0] ?? '', reason } };
}

/** A remark about a block in which there is nothing to excuse. */
function idle(commands: readonly PageCommand[]): PageCommand[] {
  const [first] = commands;
  if (first === undefined || commands.some(({ check }) => isExcused(check))) return [];
  return [{ at: first.at, words: [], check: { kind: 'wrong', problem: reasonIsIdle() } }];
}

function isExcused({ kind }: CommandCheck): boolean {
  return kind === 'foreign' || kind === 'unknown';
}
