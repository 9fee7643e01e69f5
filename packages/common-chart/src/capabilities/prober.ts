import { defineCapability } from '../model/capability.ts';

/** What asks every public host name whether it answers. */
export const prober = defineCapability(
  'prober',
  (site) => ({
    host: `blackbox-exporter.blackbox-exporter.svc.${site.network.clusterDomain}`,
    port: 9115,
    /** The way of asking that expects an answer over HTTPS with a valid certificate. */
    module: 'http_2xx',
  }),
  { optional: true },
);
