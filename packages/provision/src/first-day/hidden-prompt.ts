import { Problems } from '@lumie-infra/common-chart';
import type { Readable } from 'node:stream';
import { Writable } from 'node:stream';
import { createInterface } from 'node:readline';
import { interrupted } from './errors.ts';

/** Where a person types, and where the question is shown. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/**
 * Asks for a line of text that is not shown while it is typed.
 *
 * @throws {Problems} when the person interrupts, or the input ends.
 */
export function hiddenPrompt({ input, output }: Terminal): (question: string) => Promise<string> {
  return (question) =>
    new Promise((resolve, reject) => {
      // What the line editor would show goes nowhere.
      const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
      const lines = createInterface({ input, output: nowhere, terminal: true, historySize: 0 });
      // Only now does the terminal show nothing of its own.
      output.write(question);
      const end = (settle: () => void): void => {
        lines.removeAllListeners('close');
        lines.close();
        output.write('\n');
        settle();
      };
      const stop = (): void => end(() => reject(new Problems(undefined, [interrupted()])));
      lines.once('line', (line) => end(() => resolve(line)));
      lines.once('SIGINT', stop);
      lines.once('close', stop);
    });
}
