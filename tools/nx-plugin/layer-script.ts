import type { ExecutorContext, TaskGraph } from '@nx/devkit';
import { fork, spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { join } from 'node:path';
import type { LayerResult } from './run-in-turn.ts';
import { scope } from './workspace-package.ts';

/** What a target of a layer tells its executor. */
export interface LayerScriptOptions {
  /** The command's file, relative to the workspace. */
  readonly script: string;
  readonly layer: string;
  /** Options that the user wrote after the name of the target, which the command gets too. */
  readonly [more: string]: unknown;
}

/** The result of one task of a batch, as Nx expects it. */
export interface BatchedResult {
  readonly task: string;
  readonly result: {
    readonly success: boolean;
    readonly terminalOutput: string;
    readonly startTime?: number;
    readonly endTime?: number;
  };
}

const conditions = `--conditions=${scope}source`;

/** Runs the command for one layer, when Nx is told not to batch. */
export async function runLayer(
  options: LayerScriptOptions,
  context: Pick<ExecutorContext, 'root'>,
): Promise<{ success: boolean }> {
  const given = [conditions, options.script, options.layer, ...furtherArguments(options)];
  const child = spawn(process.execPath, given, { cwd: context.root, stdio: 'inherit' });
  const [status] = (await once(child, 'close')) as [number | null];
  return { success: status === 0 };
}

/**
 * Runs the command for every layer of a batch, one after the other in one process.
 *
 * Most of the time of a short command goes into loading what it is made of, and the layers share all of that.
 */
export async function* runLayers(
  _tasks: TaskGraph,
  options: Readonly<Record<string, LayerScriptOptions>>,
  _overrides: unknown,
  context: Pick<ExecutorContext, 'root'>,
): AsyncGenerator<BatchedResult> {
  const open = new Map(Object.entries(options).map(([task, { layer }]) => [layer, task]));
  const [first] = Object.values(options);
  if (first === undefined) return;
  const child = fork(
    join(import.meta.dirname, 'run-in-turn.ts'),
    [first.script, JSON.stringify([...open.keys()]), ...furtherArguments(first)],
    { cwd: context.root, execArgv: [conditions], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  );
  let stray = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (stray += String(chunk)));
  const closed = once(child, 'close');
  for await (const [result] of on(child, 'message', { close: ['disconnect'] }) as AsyncIterable<[LayerResult]>) {
    const { layer, output: terminalOutput, ...outcome } = result;
    const task = open.get(layer)!;
    open.delete(layer);
    yield { task, result: { ...outcome, terminalOutput } };
  }
  await closed;
  // What the process did not come to when it broke off.
  for (const task of open.values()) yield { task, result: { success: false, terminalOutput: stray } };
}

/** Nx has parsed what the user wrote; this writes it again, as in `--dry-run` or `--out=folder`. */
function furtherArguments({ script: _script, layer: _layer, ...more }: LayerScriptOptions): string[] {
  return Object.entries(more).map(([name, value]) => {
    const option = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return value === true ? option : `${option}=${String(value)}`;
  });
}
