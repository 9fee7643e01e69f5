import { Problems } from '@lumie-infra/common-chart';
import { repositoryIsNotHttps } from '../../errors.ts';

/** A repository as Git and GitHub name it. */
export interface Repository {
  readonly url: string;
  /** `owner/name`. */
  readonly fullName: string;
  readonly owner: string;
}

/**
 * The repository of the platform, by its address.
 *
 * @throws {Problems} when pipelines cannot fetch from there.
 */
export function platformRepository(url: string): Repository {
  const match = /^https:\/\/[^/@\s]+\/(\S+?)(?:\.git)?\/?$/.exec(url);
  if (match === null) throw new Problems(undefined, [repositoryIsNotHttps(url)]);
  const fullName = match[1]!;
  return { url, fullName, owner: fullName.split('/')[0]! };
}
