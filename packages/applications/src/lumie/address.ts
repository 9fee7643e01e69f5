import type { Site } from '@lumie-infra/common-chart';

/** Where a LUMIE service answers inside the cluster: its host, for gRPC on the port that all know, and its HTTP address. */
export type ServiceAddress = { readonly host: string; readonly url: string };

/** The namespace of a LUMIE service: `lumie-tenant` for `tenant-svc`. */
export function namespaceOf(service: string): string {
  return service.startsWith('lumie-') ? service : `lumie-${service.replace(/-svc$/, '')}`;
}

/** Where a LUMIE service answers, by its name alone. */
export function addressOf(service: string, httpPort: number, site: Pick<Site, 'network'>): ServiceAddress {
  const host = `${service}.${namespaceOf(service)}.svc.${site.network.clusterDomain}`;
  return { host, url: `http://${host}:${httpPort}` };
}

/** The one public host of the product: its pages, and its interfaces below `/api`. */
export const productSubdomain = 'lumie';

/** The public host of the product on a site. */
export function productHost(site: Pick<Site, 'domain'>): string {
  return `${productSubdomain}.${site.domain}`;
}
