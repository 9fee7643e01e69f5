/** A text in the Common Expression Language. */
function text(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}

/** Which pushes are meant. */
export interface PushFilter {
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
  /** Folders of which at least one must have changed; a file that is gone has changed, too. @default - any change */
  readonly paths?: readonly string[] | undefined;
}

/** The condition, in the Common Expression Language, that a push to exactly this branch of this repository meets. */
export function pushFilter({ repository, branch, paths }: PushFilter): string {
  const changed = (paths ?? []).map((path) => `file.startsWith(${text(path)})`).join(' || ');
  const files = ['added', 'modified', 'removed'].map((kind) => `commit.${kind}.exists(file, ${changed})`).join(' || ');
  return [
    `body.repository.full_name == ${text(repository)}`,
    `body.ref == ${text(`refs/heads/${branch}`)}`,
    '!body.deleted',
    // GitHub lists no commits when a branch was set to one that it knew.
    ...(paths === undefined ? [] : [`(body.forced || body.commits.exists(commit, ${files}))`]),
  ].join(' && ');
}

/**
 * The condition that a pull request into this branch meets when somebody has pushed to it.
 *
 * A pull request of another repository is not built: whoever may write there might run anything here.
 */
export function pullRequestFilter({ repository, branch }: Omit<PushFilter, 'paths'>): string {
  return [
    `body.repository.full_name == ${text(repository)}`,
    `body.pull_request.base.ref == ${text(branch)}`,
    `body.pull_request.head.repo.full_name == ${text(repository)}`,
    "body.action in ['opened', 'reopened', 'synchronize']",
  ].join(' && ');
}
