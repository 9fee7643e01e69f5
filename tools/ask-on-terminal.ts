import { createInterface } from 'node:readline/promises';

/** Asks the person at the terminal; what the command prints stays apart from the question. */
export async function askOnTerminal(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(question)).trim();
  } finally {
    terminal.close();
  }
}
