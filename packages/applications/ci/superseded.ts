import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchUrl, gitIn } from './git.ts';

/** The commit that an image was built of, in its own repository. */
export interface SourceCommit {
  readonly url: string;
  readonly branch: string;
  readonly revision: string;
}

/**
 * Why an image of a commit is no longer wanted, or `undefined`: a later commit runs already, or the branch lost the commit.
 *
 * Two pushes build at the same time, and the first may end last.
 *
 * @param running The tag of what runs now; anything but the beginning of a commit hash is older than every commit.
 */
export async function supersededBy(source: SourceCommit, running: string): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'source-'));
  try {
    const git = gitIn(folder);
    const branch = `refs/heads/${source.branch}`;
    await git.run('init', '--quiet', '--bare');
    // Commits only, of which alone the order is asked.
    await git.run('fetch', '--quiet', '--no-tags', '--filter=tree:0', fetchUrl(source.url), `+${branch}:${branch}`);
    const contains = async (newer: string): Promise<boolean> =>
      (await git.attempt('merge-base', '--is-ancestor', source.revision, newer)).code === 0;
    if (!(await contains(branch))) return `${source.branch} without it`;
    if (!/^[0-9a-f]{7,64}$/.test(running)) return undefined;
    const { code, stdout } = await git.attempt('rev-parse', '--verify', '--quiet', `${running}^{commit}`);
    const commit = stdout.trim();
    return code === 0 && commit !== source.revision && (await contains(commit)) ? commit : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
