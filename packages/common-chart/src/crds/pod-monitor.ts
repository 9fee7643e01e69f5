import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { labelSelector } from './parts/label-selector.ts';
import { namespaceSelector } from './parts/namespace-selector.ts';
import { scrapeEndpointFields } from './parts/scrape-endpoint.ts';
import { scrapeLimitFields } from './parts/scrape-limits.ts';

const endpoint = closedObject(
  {},
  { ...scrapeEndpointFields, portNumber: Type.Integer({ minimum: 1, maximum: 65535 }) },
);

const spec = closedObject(
  { selector: labelSelector },
  {
    podMetricsEndpoints: Type.Array(endpoint),
    namespaceSelector,
    jobLabel: Type.String(),
    podTargetLabels: Type.Array(Type.String()),
    attachMetadata: closedObject({}, { node: Type.Boolean() }),
    bodySizeLimit: Type.String({
      pattern: '(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$',
      examples: ['10MB', '64MiB'],
    }),
    selectorMechanism: choice(['RelabelConfig', 'RoleSelector']),
    ...scrapeLimitFields,
  },
);

/** Scrapes the pods that a selector finds, without a Service. */
export const podMonitorSchema = customResource('monitoring.coreos.com/v1', 'PodMonitor', spec);

/** The `spec` of a PodMonitor. */
export type PodMonitorSpec = Static<typeof spec>;
