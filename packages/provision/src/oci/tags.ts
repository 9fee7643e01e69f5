/** What every resource is marked with, so that people find out whose it is. */
export type Tags = Readonly<Record<string, string>>;

/** The marks of everything that belongs to a cluster. */
export function clusterTags(cluster: string): Tags {
  return { cluster, 'made-by': 'lumie-infra' };
}
