import { Type } from '@sinclair/typebox';
import { choice } from './choice.ts';
import { closedObject } from './closed-object.ts';
import { goDuration } from './duration.ts';
import { labelSelector } from './label-selector.ts';
import {
  affinity,
  containerSecurityContext,
  envVars,
  podSecurityContext,
  tolerations,
  topologySpreadConstraints,
} from './pod-piece.ts';
import { resourceRequirements } from './resource-requirements.ts';
import { stringMap } from './string-map.ts';

const strings = Type.Array(Type.String());

/** The fields of a target allocator, inside a collector or as an object of its own. */
export const targetAllocatorFields = {
  replicas: Type.Integer({ minimum: 0 }),
  image: Type.String(),
  serviceAccount: Type.String(),
  allocationStrategy: choice(['least-weighted', 'consistent-hashing', 'per-node']),
  filterStrategy: choice(['', 'relabel-config']),
  collectorNotReadyGracePeriod: goDuration,
  prometheusCR: closedObject(
    {},
    {
      enabled: Type.Boolean(),
      scrapeInterval: goDuration,
      evaluationInterval: goDuration,
      allowNamespaces: strings,
      denyNamespaces: strings,
      secretNamespaces: strings,
      scrapeProtocols: strings,
      serviceMonitorSelector: labelSelector,
      serviceMonitorNamespaceSelector: labelSelector,
      podMonitorSelector: labelSelector,
      podMonitorNamespaceSelector: labelSelector,
      probeSelector: labelSelector,
      probeNamespaceSelector: labelSelector,
      scrapeConfigSelector: labelSelector,
      scrapeConfigNamespaceSelector: labelSelector,
    },
  ),
  observability: closedObject(
    {},
    {
      metrics: closedObject(
        {},
        { enableMetrics: Type.Boolean(), disablePrometheusAnnotations: Type.Boolean(), extraLabels: stringMap },
      ),
    },
  ),
  resources: resourceRequirements,
  env: envVars,
  nodeSelector: stringMap,
  affinity,
  tolerations,
  topologySpreadConstraints,
  securityContext: containerSecurityContext,
  podSecurityContext,
};
