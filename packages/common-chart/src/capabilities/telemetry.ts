import { defineCapability } from '../model/capability.ts';

/** Where applications send their traces, metrics and logs: the OTLP gateway. */
export const telemetry = defineCapability('telemetry', (site) => {
  const host = `gateway-collector.opentelemetry.svc.${site.network.clusterDomain}`;
  return {
    host,
    grpcPort: 4317,
    httpPort: 4318,
    grpcUrl: `http://${host}:4317`,
    httpUrl: `http://${host}:4318`,
  };
});
