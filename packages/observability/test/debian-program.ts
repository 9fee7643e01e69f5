import { spawnSync } from 'node:child_process';

// By address, not by name: a package of the product does not depend on the workspace's tools.
const tools = new URL('../../../tools/debian-programs.ts', import.meta.url).href;
const { findProgram } = (await import(/* @vite-ignore */ tools)) as {
  readonly findProgram: (program: string) => string | undefined;
};

/** A real program of Debian's packages. */
export interface DebianProgram {
  /** Whether this machine does without it. */
  readonly isMissing: boolean;
  /** Runs it; returns all that it printed, and fails with that when it failed. */
  readonly run: (...options: readonly string[]) => string;
}

/** The program of this name, for tests that skip themselves without it. */
export function debianProgram(name: string): DebianProgram {
  const path = findProgram(name);
  return {
    isMissing: path === undefined,
    run: (...options) => {
      const { status, stdout, stderr } = spawnSync(path!, options, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name} ${options.join(' ')}\n${stdout}${stderr}`);
      return `${stdout}${stderr}`;
    },
  };
}
