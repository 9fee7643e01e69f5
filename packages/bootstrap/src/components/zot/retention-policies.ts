import type { UpstreamRegistry } from '@lumie-infra/common-chart';
import { repositoriesOf } from './mirrored-registry.ts';

/** Which tags of which repositories outlive the next clean-up; a tag that meets one rule stays. */
export interface RetentionPolicy {
  readonly repositories: readonly string[];
  readonly deleteReferrers: boolean;
  readonly deleteUntagged: boolean;
  readonly keepTags: readonly {
    readonly patterns: readonly string[];
    readonly mostRecentlyPushedCount: number;
    readonly pulledWithin: string;
    readonly pushedWithin: string;
  }[];
}

/**
 * What stays in the registry: the newest tags of every repository, and what is in use.
 *
 * The first policy that names a repository is the one that counts.
 */
export function retentionPolicies(upstreams: readonly UpstreamRegistry[], keepTags: number): RetentionPolicy[] {
  const kept = { patterns: ['.*'], mostRecentlyPushedCount: keepTags };
  return [
    {
      // Half a year: an upstream may be gone when a node is set up again, or an application is rolled back.
      repositories: upstreams.flatMap(repositoriesOf),
      deleteReferrers: false,
      // Charts and releases pin images by digest, too.
      deleteUntagged: false,
      keepTags: [{ ...kept, pulledWithin: '4320h', pushedWithin: '4320h' }],
    },
    {
      repositories: ['**'],
      deleteReferrers: true,
      deleteUntagged: true,
      keepTags: [{ ...kept, pulledWithin: '720h', pushedWithin: '720h' }],
    },
  ];
}
