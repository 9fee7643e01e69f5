/**
 * Runs commands of this workspace in turn, each as if it had been started alone; what they import is loaded once.
 *
 * Argument: a JSON list of argument lists, each beginning with the command's file. One message a run goes to the parent.
 */
import { capturedRun } from '../nx-plugin/captured-run.ts';

const runs = JSON.parse(process.argv[2] ?? '[]') as readonly (readonly string[])[];
for (const [index, [script = '', ...given]] of runs.entries()) {
  process.send?.(await capturedRun(script, given, `run=${index}`));
}
process.exitCode = 0;
process.disconnect?.();
