import { isProblems } from '@lumie-infra/common-chart';

/** Runs a command: what its user did wrong is printed plainly and ends in exit code 1, anything else keeps its stack. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const usageError = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (!isProblems(error) && !usageError) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
