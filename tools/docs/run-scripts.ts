/**
 * Runs commands of this workspace in turn, each as if it had been started alone; what they import is loaded once.
 *
 * Argument: a JSON list of argument lists, each beginning with the command's file. One message a run goes to the parent.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';

/** What one run came to. */
export interface ScriptResult {
  readonly success: boolean;
  /** What it printed, on both streams. */
  readonly output: string;
}

async function run(index: number, [script = '', ...given]: readonly string[]): Promise<ScriptResult> {
  let output = '';
  const streams = [process.stdout, process.stderr];
  for (const stream of streams) {
    stream.write = (chunk: string | Uint8Array): boolean => {
      output += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      return true;
    };
  }
  process.argv = [process.execPath, script, ...given];
  process.exitCode = undefined;
  try {
    await import(`${pathToFileURL(resolve(script)).href}?run=${index}`);
  } catch (error) {
    output += `${inspect(error)}\n`;
    process.exitCode = 1;
  } finally {
    for (const stream of streams) Reflect.deleteProperty(stream, 'write');
  }
  return { success: (process.exitCode ?? 0) === 0, output };
}

const runs = JSON.parse(process.argv[2] ?? '[]') as readonly (readonly string[])[];
for (const [index, one] of runs.entries()) process.send?.(await run(index, one));
process.exitCode = 0;
process.disconnect?.();
