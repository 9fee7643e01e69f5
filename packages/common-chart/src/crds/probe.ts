import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { prometheusDuration } from './parts/duration.ts';
import { secretKeySelector } from './parts/key-selector.ts';
import { labelSelector } from './parts/label-selector.ts';
import { namespaceSelector } from './parts/namespace-selector.ts';
import { relabelConfigs } from './parts/relabel-config.ts';
import { scrapeClientFields, scrapeProxyFields } from './parts/scrape-client.ts';
import { scrapeScheme } from './parts/scrape-endpoint.ts';
import { scrapeLimitFields } from './parts/scrape-limits.ts';
import { stringMap } from './parts/string-map.ts';

const prober = closedObject(
  { url: Type.String({ minLength: 1, description: 'Host and port of the prober, without a scheme.' }) },
  { path: Type.String(), scheme: scrapeScheme, ...scrapeProxyFields },
);

const staticTargets = closedObject(
  { static: Type.Array(Type.String()) },
  { labels: stringMap, relabelingConfigs: relabelConfigs },
);

const ingressTargets = closedObject(
  {},
  { selector: labelSelector, namespaceSelector, relabelingConfigs: relabelConfigs },
);

const spec = closedObject(
  { prober, targets: closedObject({}, { staticConfig: staticTargets, ingress: ingressTargets }) },
  {
    module: Type.String(),
    jobName: Type.String(),
    params: Type.Array(
      closedObject({ name: Type.String({ minLength: 1 }) }, { values: Type.Array(Type.String(), { minItems: 1 }) }),
    ),
    interval: prometheusDuration,
    scrapeTimeout: prometheusDuration,
    metricRelabelings: relabelConfigs,
    bearerTokenSecret: secretKeySelector,
    ...scrapeClientFields,
    ...scrapeLimitFields,
  },
);

/** Asks a prober, such as the blackbox exporter, about a list of addresses or about Ingresses. */
export const probeSchema = customResource('monitoring.coreos.com/v1', 'Probe', spec);

/** The `spec` of a Probe. */
export type ProbeSpec = Static<typeof spec>;
