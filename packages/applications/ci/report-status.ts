/** Tells GitHub how a pipeline ended for a commit. */
import { StepFailure, requestFailed } from './errors.ts';
import { runStep, stepArguments } from './step.ts';

/** How a pipeline ended. */
export interface StatusReport {
  /** The address of GitHub's API. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly revision: string;
  /** What Tekton says of all tasks together: `Succeeded`, `Completed`, `Failed` or `None`. */
  readonly result: string;
  /** The name of the check. */
  readonly context: string;
  /** Where people see the run. */
  readonly targetUrl: string;
  readonly token: string;
}

/**
 * Sets the status of a commit.
 *
 * @throws {StepFailure} when GitHub does not take it.
 */
export async function reportStatus(report: StatusReport): Promise<void> {
  // Some tasks were not asked for, which is no failure.
  const succeeded = report.result === 'Succeeded' || report.result === 'Completed';
  const url = `${report.api}/repos/${report.repository}/statuses/${report.revision}`;
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${report.token}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      state: succeeded ? 'success' : 'failure',
      context: report.context,
      description: succeeded ? 'The pipeline has succeeded.' : 'The pipeline has failed.',
      target_url: report.targetUrl,
    }),
    // Milliseconds.
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) {
    throw new StepFailure(requestFailed(`the status of ${report.revision}`, response.status, await response.text()));
  }
}

if (import.meta.main) {
  await runStep(async () => {
    const given = stepArguments(['api', 'repository', 'revision', 'result', 'context', 'target-url']);
    const token = process.env['GIT_PASSWORD'] ?? '';
    await reportStatus({ ...given, targetUrl: given['target-url'], token });
    console.log(`${given.repository}@${given.revision}: ${given.result}`);
  });
}
