import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { followUpFailed } from './errors.ts';

/** A command that must run once the files are there. */
export interface FollowUp {
  /** What it does, for the one who waits. */
  readonly title: string;
  /** A program of `node_modules/.bin` or Node itself, with what it is given. */
  readonly command: readonly [string, ...string[]];
}

/** Writes every file that `npm run generate` keeps. */
export const generateFiles: FollowUp = {
  title: 'writing what is generated',
  command: ['node', '--conditions=@lumie-infra/source', 'tools/generate.ts'],
};

/** Writes the golden render of a component of a layer. */
export function writeGolden(layer: string, component: string): FollowUp {
  return {
    title: `rendering ${component} into its golden file`,
    command: [
      'vitest',
      'run',
      `--project=${layer}`,
      `packages/${layer}/test/layer.test.ts`,
      `--testNamePattern=${component} renders its golden file`,
      '--update',
    ],
  };
}

/** Runs commands one after the other at the root of the workspace. */
export function runFollowUps(root: string, followUps: readonly FollowUp[]): void {
  const env = { ...process.env, PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter) };
  for (const { title, command } of followUps) {
    console.log(`${title} ...`);
    const [program, ...given] = command;
    const path = program === 'node' ? process.execPath : join(root, 'node_modules/.bin', program);
    const { status, stdout, stderr, error } = spawnSync(path, given, { cwd: root, encoding: 'utf8', env });
    if (status !== 0)
      throw new Error(followUpFailed(command.join(' '), `${stdout ?? ''}${stderr ?? ''}${error ?? ''}`));
  }
}
