/** One simple command of a script: its words, without redirections. */
export type ShellCommand = readonly string[];

/** What a word is before the program of a command: part of a loop or a condition. */
const keywords = new Set(['for', 'do', 'done', 'if', 'then', 'else', 'fi', 'while', '!']);

/**
 * The simple commands of a short script, in order: of pipes, lists and loops each command is one.
 *
 * Quotes, escapes, comments and line continuations are understood; commands inside `$( )` stay part of their word.
 */
export function shellCommands(script: string): ShellCommand[] {
  const commands: ShellCommand[] = [];
  let words: string[] = [];
  const finish = (): void => {
    const command = simpleCommand(words);
    if (command.length > 0) commands.push(command);
    words = [];
  };
  for (const token of tokens(script)) {
    if (token.kind === 'end') finish();
    else words.push(token.text);
  }
  finish();
  return commands;
}

type Token = { readonly kind: 'end' } | { readonly kind: 'word'; readonly text: string };

function tokens(script: string): Token[] {
  const found: Token[] = [];
  let word: string | undefined;
  let depth = 0;
  const finish = (): void => {
    if (word !== undefined) found.push({ kind: 'word', text: word });
    word = undefined;
  };
  for (let at = 0; at < script.length; at += 1) {
    const letter = script[at]!;
    if (letter === '\\') {
      at += 1;
      if (script[at] !== '\n') word = (word ?? '') + (script[at] ?? '');
    } else if (letter === "'" || letter === '"') {
      const end = closing(script, at, letter);
      word = (word ?? '') + script.slice(at + 1, end);
      at = end;
    } else if (letter === '$' && script[at + 1] === '(') {
      depth += 1;
      word = (word ?? '') + '$(';
      at += 1;
    } else if (depth > 0) {
      if (letter === ')') depth -= 1;
      word = (word ?? '') + letter;
    } else if (letter === '#' && word === undefined) {
      const end = script.indexOf('\n', at);
      at = (end < 0 ? script.length : end) - 1;
    } else if (/[\n;|&]/.test(letter)) {
      finish();
      found.push({ kind: 'end' });
    } else if (/\s/.test(letter)) {
      finish();
    } else {
      word = (word ?? '') + letter;
    }
  }
  finish();
  return found;
}

function closing(script: string, from: number, quote: string): number {
  for (let at = from + 1; at < script.length; at += 1) {
    if (quote === '"' && script[at] === '\\') at += 1;
    else if (script[at] === quote) return at;
  }
  return script.length;
}

function simpleCommand(words: readonly string[]): ShellCommand {
  if (words[0] === 'for') return [];
  const from = words.findIndex((word) => !keywords.has(word) && !/^[A-Z_]+=/.test(word));
  if (from < 0) return [];
  const command: string[] = [];
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]!;
    if (/^\d?[<>]{1,2}$/.test(word)) at += 1;
    else if (!/^\d?[<>]/.test(word)) command.push(word);
  }
  return command;
}
