import { defineCapability } from '../model/capability.ts';

/** Where recent metrics are asked for: the HTTP API of Prometheus. */
export const metricsStore = defineCapability('metrics-store', (site) => {
  const host = `prometheus-prometheus.prometheus.svc.${site.network.clusterDomain}`;
  return { host, port: 9090, url: `http://${host}:9090` };
});
