import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { StepFailure, argumentIsMissing, commandFailed } from './errors.ts';

/** The named arguments of a step; those listed as optional may be absent or empty. */
export function stepArguments<const Required extends string, const Optional extends string = never>(
  required: readonly Required[],
  optional: readonly Optional[] = [],
  args: readonly string[] = process.argv.slice(2),
): Readonly<Record<Required, string>> & Readonly<Partial<Record<Optional, string>>> {
  const options = Object.fromEntries([...required, ...optional].map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ args: [...args], options });
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  const found = Object.fromEntries(given) as Record<Required, string> & Partial<Record<Optional, string>>;
  for (const name of required) {
    if (found[name] === undefined) throw new StepFailure(argumentIsMissing(name));
  }
  return found;
}

/** Runs a step; what it cannot do ends it with one message and exit code 1. */
export async function runStep(main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function withoutCredentials(): NodeJS.ProcessEnv {
  const { GIT_USERNAME: _name, GIT_PASSWORD: _password, ...environment } = process.env;
  return environment;
}

/**
 * Runs a program in a folder, its output shown.
 *
 * @param environment What it gets to see of the environment. By default everything but what git signs in with.
 * @throws {StepFailure} when it does not succeed.
 */
export function runProgram(
  folder: string,
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = withoutCredentials(),
): void {
  const command = [program, ...args].join(' ');
  console.log(`$ ${command}`);
  const { status } = spawnSync(program, args, { cwd: folder, stdio: 'inherit', env: environment });
  if (status !== 0) throw new StepFailure(commandFailed(command, status));
}
