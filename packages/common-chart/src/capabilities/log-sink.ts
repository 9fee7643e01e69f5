import { defineCapability } from '../model/capability.ts';

/** Where logs are written to and asked for: the HTTP API of Loki. */
export const logSink = defineCapability('log-sink', (site) => {
  const host = `loki.loki.svc.${site.network.clusterDomain}`;
  return { host, port: 3100, url: `http://${host}:3100` };
});
