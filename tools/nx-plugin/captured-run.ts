import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';

/** What one run of a command came to. */
export interface CapturedRun {
  readonly success: boolean;
  /** What it printed, on both streams. */
  readonly output: string;
}

/**
 * Runs a command's file in this process as if it had been started alone, and keeps what it prints; what it imports is
 * loaded once. `time` tells this run of the file from others.
 */
export async function capturedRun(script: string, given: readonly string[], time: string): Promise<CapturedRun> {
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
    await import(`${pathToFileURL(resolve(script)).href}?${time}`);
  } catch (error) {
    output += `${inspect(error)}\n`;
    process.exitCode = 1;
  } finally {
    for (const stream of streams) Reflect.deleteProperty(stream, 'write');
  }
  return { success: (process.exitCode ?? 0) === 0, output };
}
