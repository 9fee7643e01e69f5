import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

/** What running a program once took. */
export interface MeasuredProcess {
  /** From its start to its end, or until it was stopped. */
  readonly seconds: number;
  /** The highest that its memory ever was; undefined where the system does not tell. */
  readonly megabytes: number | undefined;
  /** Whether it was stopped for taking longer than it may. */
  readonly stopped: boolean;
  readonly output: string;
}

/** How a program is run. */
export interface ProcessSettings {
  /** The file that takes its output instead of `output`. */
  readonly outputFile?: string;
  /** Seconds after which it is stopped. @default - it may run for ever */
  readonly timeLimit?: number;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const pollMilliseconds = 10;

/**
 * Runs a program once and measures it.
 *
 * @throws {Error} with what it wrote to its error output, when it fails.
 */
export async function measureProcess(
  program: string,
  given: readonly string[],
  settings: ProcessSettings = {},
): Promise<MeasuredProcess> {
  const { outputFile, timeLimit, cwd, env } = settings;
  const file = outputFile === undefined ? undefined : openSync(outputFile, 'w');
  const start = performance.now();
  const child = spawn(program, given, {
    stdio: ['ignore', file ?? 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
    ...(timeLimit === undefined ? {} : { timeout: timeLimit * 1000 }),
  });
  if (file !== undefined) closeSync(file);
  let output = '';
  let errors = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text));
  let megabytes: number | undefined;
  const poll = setInterval(() => (megabytes = peakMegabytes(child.pid) ?? megabytes), pollMilliseconds);
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (...ended) => resolve(ended));
  });
  clearInterval(poll);
  const stopped = timeLimit !== undefined && signal === 'SIGTERM';
  if (code !== 0 && !stopped) throw new Error(`${program} ${given.join(' ')} failed: ${errors || output}`);
  return { seconds: (performance.now() - start) / 1000, megabytes, stopped, output };
}

function peakMegabytes(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
