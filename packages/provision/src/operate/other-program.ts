import { Problems } from '@lumie-infra/common-chart';
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { programFailed, pulumiIsMissing } from '../errors.ts';

/** Another program, as operating a stack needs it. */
export interface OtherProgram {
  /**
   * Runs it on this terminal.
   *
   * @throws {Problems} when it does not end well.
   */
  readonly run: (...args: readonly string[]) => Promise<void>;
  /**
   * What it prints.
   *
   * @throws {Problems} when it does not end well.
   */
  readonly read: (...args: readonly string[]) => Promise<string>;
}

/** Where Pulumi works. */
export interface PulumiPlace {
  /** The folder of `Pulumi.yaml`. */
  readonly project: string;
  /** @default - the one that was selected last */
  readonly stack?: string;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Pulumi's own program, for one stack.
 *
 * @throws {Problems} when it is not on the path.
 */
export function pulumiProgram({ project, stack, environment }: PulumiPlace): OtherProgram {
  const path = onPath('pulumi', environment);
  if (path === undefined) throw new Problems(undefined, [pulumiIsMissing()]);
  const chosen = stack === undefined ? [] : ['--stack', stack];
  return otherProgram('pulumi', path, ['--cwd', project], chosen, environment);
}

/** A program on the path, such as `ssh`. */
export function programOnPath(name: string, environment: NodeJS.ProcessEnv): OtherProgram {
  return otherProgram(name, name, [], [], environment);
}

function otherProgram(
  name: string,
  path: string,
  before: readonly string[],
  after: readonly string[],
  env: NodeJS.ProcessEnv,
): OtherProgram {
  const start = async (args: readonly string[], captured: boolean): Promise<string> => {
    const child = spawn(path, [...before, ...args, ...after], {
      env,
      // It may ask for the passphrase of the stack.
      stdio: ['inherit', captured ? 'pipe' : 'inherit', 'inherit'],
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    const code = await new Promise<number | string>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status, signal) => resolve(status ?? signal ?? 'nothing'));
    });
    if (code !== 0) throw new Problems(undefined, [programFailed(calledAs(name, args), code)]);
    return Buffer.concat(chunks).toString();
  };
  return {
    run: async (...args) => void (await start(args, false)),
    read: (...args) => start(args, true),
  };
}

// What comes after the command may be a whole script.
function calledAs(name: string, [command = '']: readonly string[]): string {
  return command === '' || command.startsWith('-') ? name : `${name} ${command}`;
}

function onPath(name: string, { PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  return PATH.split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
