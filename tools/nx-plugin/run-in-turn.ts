/**
 * Runs a command of this workspace for several layers in turn, each as if it had been started for that layer alone.
 *
 * Arguments: the command's file, a JSON list of layers, and what each run gets besides its layer. One message a layer
 * goes to the parent process as soon as the layer is done.
 */
import { resolve } from 'node:path';
import { type CapturedRun, capturedRun } from './captured-run.ts';

/** What the run for one layer came to. */
export interface LayerResult extends CapturedRun {
  readonly layer: string;
  /** When it started and ended, in milliseconds since 1970, for Nx's summary. */
  readonly startTime: number;
  readonly endTime: number;
}

async function runFor(layer: string, script: string, more: readonly string[]): Promise<LayerResult> {
  const startTime = Date.now();
  const run = await capturedRun(script, [layer, ...more], `layer=${layer}`);
  return { layer, ...run, startTime, endTime: Date.now() };
}

const [script = '', layers = '[]', ...more] = process.argv.slice(2);
for (const layer of JSON.parse(layers) as string[]) process.send?.(await runFor(layer, resolve(script), more));
process.exitCode = 0;
process.disconnect?.();
