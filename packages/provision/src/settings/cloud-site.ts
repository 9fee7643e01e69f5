import type { Cloud, Site } from '@lumie-infra/common-chart';

/** A site whose machines a cloud makes. */
export type CloudSite = Site & { readonly cloud: Cloud };

/** Whether a site says what cloud its machines are made in. */
export function hasCloud(site: Site): site is CloudSite {
  return site.cloud !== undefined;
}
