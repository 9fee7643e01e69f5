/** Fetches exactly one commit: the one that was pushed, not what its branch holds by now. */
import { mkdirSync } from 'node:fs';
import { StepFailure, otherCommit, revisionIsNoCommit } from './errors.ts';
import { fetchUrl, gitIn } from './git.ts';
import { runStep, stepArguments } from './step.ts';

/** What is fetched, and where to. */
export interface CheckoutRequest {
  readonly url: string;
  /** A whole commit hash. */
  readonly revision: string;
  /** Made when it is not there; a checkout of an earlier attempt is used again. */
  readonly folder: string;
  /** Another commit that is fetched and not checked out, to compare with. @default - none */
  readonly base?: string | undefined;
}

/** Whether a text is a whole commit hash; zeros stand for no commit at all. */
export function isCommit(revision: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(revision) && !/^0+$/.test(revision);
}

/**
 * Checks one commit out, without its history.
 *
 * @throws {StepFailure} when there is no such commit, or another one came.
 */
export async function checkout({ url, revision, folder, base }: CheckoutRequest): Promise<void> {
  const address = fetchUrl(url);
  for (const commit of base === undefined ? [revision] : [revision, base]) {
    if (!isCommit(commit)) throw new StepFailure(revisionIsNoCommit(commit));
  }
  mkdirSync(folder, { recursive: true });
  const git = gitIn(folder);
  await git.run('init', '--quiet');
  if (base !== undefined) await git.run('fetch', '--quiet', '--depth=1', '--no-tags', address, base);
  await git.run('fetch', '--quiet', '--depth=1', '--no-tags', address, revision);
  await git.run('checkout', '--quiet', '--force', '--detach', 'FETCH_HEAD');
  const head = await git.run('rev-parse', 'HEAD');
  if (head !== revision) throw new StepFailure(otherCommit(revision, head));
}

if (import.meta.main) {
  await runStep(async () => {
    const { url, revision, folder, base } = stepArguments(['url', 'revision', 'folder'], ['base']);
    await checkout({ url, revision, folder, base: base !== undefined && isCommit(base) ? base : undefined });
    console.log(`checked out ${revision}`);
  });
}
