import { Type } from '@sinclair/typebox';
import { choice } from './choice.ts';
import { prometheusDuration } from './duration.ts';
import { intOrString } from './int-or-string.ts';
import { secretKeySelector } from './key-selector.ts';
import { relabelConfigs } from './relabel-config.ts';
import { scrapeClientFields, scrapeProxyFields } from './scrape-client.ts';

/** HTTP with or without TLS. */
export const scrapeScheme = choice(['http', 'https', 'HTTP', 'HTTPS']);

/** The fields that an endpoint of a ServiceMonitor and of a PodMonitor share. */
export const scrapeEndpointFields = {
  port: Type.String({ description: 'The name of the port, never its number.' }),
  targetPort: intOrString,
  path: Type.String(),
  scheme: scrapeScheme,
  params: Type.Record(Type.String(), Type.Array(Type.String())),
  interval: prometheusDuration,
  scrapeTimeout: prometheusDuration,
  honorLabels: Type.Boolean(),
  honorTimestamps: Type.Boolean(),
  trackTimestampsStaleness: Type.Boolean(),
  filterRunning: Type.Boolean(),
  relabelings: relabelConfigs,
  metricRelabelings: relabelConfigs,
  bearerTokenSecret: secretKeySelector,
  ...scrapeClientFields,
  ...scrapeProxyFields,
};
