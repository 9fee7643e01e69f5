import { fork } from 'node:child_process';
import { on } from 'node:events';
import { join } from 'node:path';
import type { CapturedRun } from '../nx-plugin/captured-run.ts';

/** Runs scripts in turn in one process, each a list of its file and its arguments; the results are in their order. */
export async function runScripts(runs: readonly (readonly string[])[], cwd: string): Promise<CapturedRun[]> {
  const child = fork(join(import.meta.dirname, 'run-scripts.ts'), [JSON.stringify(runs)], {
    cwd,
    execArgv: ['--conditions=@lumie-infra/source'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const results: CapturedRun[] = [];
  for await (const [result] of on(child, 'message', { close: ['disconnect'] }) as AsyncIterable<[CapturedRun]>) {
    results.push(result);
  }
  return results;
}
