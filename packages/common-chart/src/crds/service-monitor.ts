import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { labelSelector } from './parts/label-selector.ts';
import { namespaceSelector } from './parts/namespace-selector.ts';
import { scrapeEndpointFields } from './parts/scrape-endpoint.ts';
import { scrapeLimitFields } from './parts/scrape-limits.ts';
import { tlsConfigWithFiles } from './parts/scrape-client.ts';

const spec = closedObject(
  {
    selector: labelSelector,
    endpoints: Type.Array(closedObject({}, { ...scrapeEndpointFields, tlsConfig: tlsConfigWithFiles }), {
      minItems: 1,
    }),
  },
  {
    namespaceSelector,
    jobLabel: Type.String(),
    targetLabels: Type.Array(Type.String()),
    podTargetLabels: Type.Array(Type.String()),
    attachMetadata: closedObject({}, { node: Type.Boolean() }),
    bodySizeLimit: Type.String({
      pattern: '(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$',
      examples: ['10MB', '64MiB'],
    }),
    selectorMechanism: choice(['RelabelConfig', 'RoleSelector']),
    serviceDiscoveryRole: choice(['Endpoints', 'EndpointSlice']),
    ...scrapeLimitFields,
  },
);

/** Scrapes the endpoints of the Services that a selector finds. */
export const serviceMonitorSchema = customResource('monitoring.coreos.com/v1', 'ServiceMonitor', spec);

/** The `spec` of a ServiceMonitor. */
export type ServiceMonitorSpec = Static<typeof spec>;
