/** Makes an application run an image: changes its one entry, renders what that affects, commits and pushes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StepFailure, pushLostRace, pushRefused, renderTouchedOthers } from './errors.ts';
import { type Git, fetchUrl, gitIn } from './git.ts';
import { type ImageEntry, imageEntry, imagesFile, withImage } from './image-entry.ts';
import { renderAffected } from './render-affected.ts';
import { runStep, stepArguments } from './step.ts';
import { type SourceCommit, supersededBy } from './superseded.ts';

/** What is changed, and where. */
export interface UpdateRequest {
  /** The repository of the platform. */
  readonly url: string;
  readonly branch: string;
  /** Where it is checked out to. */
  readonly folder: string;
  readonly app: string;
  readonly image: Required<ImageEntry>;
  /** What the image was built of. @default - it is taken for the newest */
  readonly source?: SourceCommit | undefined;
  readonly author: { readonly name: string; readonly email: string };
  /** Renders what a change of files affects, and fails when that cannot be rendered. */
  readonly render: (folder: string, files: readonly string[]) => void;
  /** How often a push that others came before is tried. @default 20 */
  readonly attempts?: number | undefined;
  /** Milliseconds before the attempt of a number from 2 on. @default - seconds as the number says, half a minute at most */
  readonly pause?: ((attempt: number) => number) | undefined;
}

/** How an update ended. */
export type UpdateOutcome =
  | { readonly kind: 'pushed'; readonly commit: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'superseded'; readonly by: string };

// What a render writes into the repository besides its output: the renders that tests compare with.
const renders = ':(glob)packages/*/test/golden/**';

async function newest(git: Git, { url, branch }: UpdateRequest): Promise<void> {
  await git.run('init', '--quiet');
  await git.run('fetch', '--quiet', '--depth=1', '--no-tags', fetchUrl(url), branch);
  await git.run('checkout', '--quiet', '--force', '--detach', 'FETCH_HEAD');
  // What Git ignores stays: installed packages and caches serve the next attempt.
  await git.run('clean', '--quiet', '--force', '-d');
}

async function commit(git: Git, { app, author, image }: UpdateRequest): Promise<void> {
  await git.run('add', '--all', '--', imagesFile);
  await git.attempt('add', '--all', '--', renders);
  const others = await git.run('status', '--porcelain', '--untracked-files=all');
  const unstaged = others.split('\n').filter((line) => line !== '' && line[1] !== ' ');
  if (unstaged.length > 0) throw new StepFailure(renderTouchedOthers(unstaged.map((line) => line.slice(3))));
  const identity = ['-c', `user.name=${author.name}`, '-c', `user.email=${author.email}`];
  await git.run(...identity, 'commit', '--quiet', '--message', `${app} runs ${image.tag}`);
}

const lostRace = /\((fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value)/;
const refused =
  /Authentication failed|could not read Username|Permission to .* denied|Repository not found|error: 40[13]/;

/** Whether the push arrived; `false` when somebody else, or the network, came between. */
async function push(git: Git, { url, branch }: UpdateRequest): Promise<boolean> {
  const { code, stdout, stderr } = await git.attempt('push', '--porcelain', fetchUrl(url), `HEAD:refs/heads/${branch}`);
  if (code === 0) return true;
  const rejection = stdout.split('\n').find((line) => line.startsWith('!'));
  const lost = rejection === undefined ? !refused.test(stderr) : lostRace.test(rejection);
  if (!lost) throw new StepFailure(pushRefused(branch, rejection ?? stderr));
  return false;
}

/**
 * Makes an application run an image, whatever others push meanwhile.
 *
 * @throws {StepFailure} when the entry cannot be changed, what it affects cannot be rendered, or the push is refused.
 */
export async function updateImage(request: UpdateRequest): Promise<UpdateOutcome> {
  const { app, folder, image, source, attempts = 20, pause = (attempt) => 1000 * Math.min(attempt, 30) } = request;
  mkdirSync(folder, { recursive: true });
  const git = gitIn(folder);
  const file = join(folder, imagesFile);
  for (let attempt = 1; attempt <= attempts; attempt++) {
    if (attempt > 1) await sleep(pause(attempt));
    await newest(git, request);
    const text = readFileSync(file, 'utf8');
    const running = imageEntry(text, app);
    if (running.tag === image.tag && running.digest === image.digest) return { kind: 'unchanged' };
    const by = source === undefined ? undefined : await supersededBy(source, running.tag);
    if (by !== undefined) return { kind: 'superseded', by };
    writeFileSync(file, withImage(text, app, image));
    request.render(folder, [imagesFile]);
    await commit(git, request);
    if (await push(git, request)) return { kind: 'pushed', commit: await git.run('rev-parse', 'HEAD') };
  }
  throw new StepFailure(pushLostRace(request.branch, attempts));
}

function outcomeText(app: string, tag: string, outcome: UpdateOutcome): string {
  switch (outcome.kind) {
    case 'pushed':
      return `${app} runs ${tag}: commit ${outcome.commit}`;
    case 'unchanged':
      return `${app} runs ${tag} already`;
    case 'superseded':
      return `${app} stays as it is: ${tag} is older than ${outcome.by}`;
  }
}

if (import.meta.main) {
  await runStep(async () => {
    const given = stepArguments(
      ['url', 'branch', 'folder', 'app', 'repository', 'tag', 'digest', 'email'],
      ['source-url', 'source-branch', 'source-revision'],
    );
    const { 'source-url': sourceUrl, 'source-branch': sourceBranch, 'source-revision': revision } = given;
    const outcome = await updateImage({
      url: given.url,
      branch: given.branch,
      folder: given.folder,
      app: given.app,
      image: { repository: given.repository, tag: given.tag, digest: given.digest },
      source:
        sourceUrl === undefined || sourceBranch === undefined || revision === undefined
          ? undefined
          : { url: sourceUrl, branch: sourceBranch, revision },
      author: { name: 'CI', email: given.email },
      render: renderAffected,
    });
    console.log(outcomeText(given.app, given.tag, outcome));
  });
}
