import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';

/** Programs that write down how they were called, and answer what a test tells them. */
export interface FakePrograms {
  /** An environment in which nothing else is on the path. */
  readonly environment: NodeJS.ProcessEnv;
  readonly folder: string;
  /** Every call so far, in order. */
  readonly calls: () => readonly (readonly string[])[];
}

/** What a fake program does when its arguments begin with some words. */
export interface FakeAnswer {
  readonly print?: string;
  readonly code?: number;
}

/**
 * Makes programs of these names, each with its answers by the words that its arguments begin with.
 *
 * Options before the command are no words here.
 */
export function fakePrograms(programs: Readonly<Record<string, Readonly<Record<string, FakeAnswer>>>>): FakePrograms {
  const folder = temporaryFolder('operate');
  const bin = join(folder, 'bin');
  const log = join(folder, 'calls');
  mkdirSync(bin);
  for (const [name, answers] of Object.entries(programs)) {
    const file = join(bin, name);
    writeFileSync(
      file,
      `#!${process.execPath}
const { appendFileSync } = require('node:fs');
const given = process.argv.slice(2);
const args = given[0] === '--cwd' ? given.slice(2) : given;
appendFileSync(${JSON.stringify(log)}, JSON.stringify([${JSON.stringify(name)}, ...args]) + '\\n');
const answers = ${JSON.stringify(answers)};
const key = Object.keys(answers).find((words) => args.join(' ').startsWith(words));
const { print = '', code = 0 } = answers[key] ?? {};
process.stdout.write(print);
process.exitCode = code;
`,
    );
    chmodSync(file, 0o755);
  }
  return {
    environment: { PATH: bin },
    folder,
    calls: () =>
      existsSync(log)
        ? readFileSync(log, 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as string[])
        : [],
  };
}
