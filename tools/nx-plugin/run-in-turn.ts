/**
 * Runs a command of this workspace for several layers in turn, each as if it had been started for that layer alone.
 *
 * Arguments: the command's file, a JSON list of layers, and what each run gets besides its layer. One message a layer
 * goes to the parent process as soon as the layer is done.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';

/** What the run for one layer came to. */
export interface LayerResult {
  readonly layer: string;
  readonly success: boolean;
  /** What it printed, on both streams. */
  readonly output: string;
  /** When it started and ended, in milliseconds since 1970, for Nx's summary. */
  readonly startTime: number;
  readonly endTime: number;
}

/** Loads the command's file once more, whose imports are loaded already, and keeps what it prints. */
async function runFor(layer: string, script: string, more: readonly string[]): Promise<LayerResult> {
  const startTime = Date.now();
  let output = '';
  const streams = [process.stdout, process.stderr];
  for (const stream of streams) {
    stream.write = (chunk: string | Uint8Array): boolean => {
      output += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      return true;
    };
  }
  process.argv = [process.execPath, script, layer, ...more];
  process.exitCode = undefined;
  try {
    await import(`${pathToFileURL(script).href}?layer=${layer}`);
  } catch (error) {
    output += `${inspect(error)}\n`;
    process.exitCode = 1;
  } finally {
    for (const stream of streams) Reflect.deleteProperty(stream, 'write');
  }
  return { layer, success: (process.exitCode ?? 0) === 0, output, startTime, endTime: Date.now() };
}

const [script = '', layers = '[]', ...more] = process.argv.slice(2);
for (const layer of JSON.parse(layers) as string[]) process.send?.(await runFor(layer, resolve(script), more));
process.exitCode = 0;
process.disconnect?.();
