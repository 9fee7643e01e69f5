import { defineCapability } from '../model/capability.ts';

/** Where alerts are sent to: the HTTP API of Alertmanager. */
export const alertSink = defineCapability('alert-sink', (site) => {
  const host = `alertmanager.alertmanager.svc.${site.network.clusterDomain}`;
  return { host, port: 9093, url: `http://${host}:9093` };
});
