import { type NodeScript, nodeScript } from './node-script.ts';

/** A script as one command of root, with its arguments; its standard input is that of the command. */
export function scriptCommand(script: NodeScript, args: readonly string[] = []): string {
  // Started by a daemon of the network, bash would read the start-up file of root first.
  return ['sudo', '-n', '/bin/bash', '--norc', '-c', nodeScript(script), script, ...args].map(quoted).join(' ');
}

/** A word for the shell that means itself, whatever is in it. */
function quoted(word: string): string {
  return /^[\w./:=%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
