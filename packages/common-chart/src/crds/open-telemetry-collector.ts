import { Type } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { collectorPodFields } from './parts/collector-pod-fields.ts';
import { customResource } from './parts/custom-resource.ts';
import { intOrString } from './parts/int-or-string.ts';
import { builtIn } from './parts/built-in.ts';
import { stringMap } from './parts/string-map.ts';
import { targetAllocatorFields } from './parts/target-allocator-fields.ts';
import { goDuration } from './parts/duration.ts';
import type { IProbe } from 'kubernetes-models/v1/Probe';

const parts = Type.Record(Type.String(), Type.Unknown(), {
  description: 'Free: the fields belong to the part, which the collector checks.',
});
const names = Type.Array(Type.String());

const config = closedObject(
  {
    receivers: parts,
    exporters: parts,
    service: closedObject(
      {
        pipelines: Type.Record(
          Type.String(),
          closedObject({ receivers: names, exporters: names }, { processors: names }),
        ),
      },
      { extensions: names, telemetry: Type.Record(Type.String(), Type.Unknown()) },
    ),
  },
  { processors: parts, extensions: parts, connectors: parts },
);

const rollingUpdate = closedObject(
  {},
  {
    type: choice(['RollingUpdate', 'OnDelete', 'Recreate']),
    rollingUpdate: closedObject({}, { maxSurge: intOrString, maxUnavailable: intOrString }),
  },
);

const probe = builtIn<IProbe>('v1/Probe');

const spec = closedObject(
  { config },
  {
    mode: choice(['daemonset', 'deployment', 'sidecar', 'statefulset']),
    ...collectorPodFields,
    configVersions: Type.Integer({ minimum: 1 }),
    upgradeStrategy: choice(['automatic', 'none']),
    serviceName: Type.String(),
    daemonSetUpdateStrategy: rollingUpdate,
    deploymentUpdateStrategy: rollingUpdate,
    podManagementPolicy: choice(['OrderedReady', 'Parallel']),
    configmaps: Type.Array(closedObject({ name: Type.String(), mountpath: Type.String() })),
    livenessProbe: probe,
    readinessProbe: probe,
    startupProbe: probe,
    observability: closedObject(
      {},
      {
        metrics: closedObject(
          {},
          { enableMetrics: Type.Boolean(), disablePrometheusAnnotations: Type.Boolean(), extraLabels: stringMap },
        ),
      },
    ),
    targetAllocator: closedObject(
      {},
      { enabled: Type.Boolean(), ...targetAllocatorFields, collectorTargetReloadInterval: goDuration },
    ),
    autoscaler: closedObject(
      {},
      {
        minReplicas: Type.Integer({ minimum: 1 }),
        maxReplicas: Type.Integer({ minimum: 1 }),
        targetCPUUtilization: Type.Integer({ minimum: 1 }),
        targetMemoryUtilization: Type.Integer({ minimum: 1 }),
      },
    ),
  },
);

/** An OpenTelemetry collector with its configuration. */
export const openTelemetryCollectorSchema = customResource('opentelemetry.io/v1beta1', 'OpenTelemetryCollector', spec);
