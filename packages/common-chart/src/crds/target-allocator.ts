import { Type } from '@sinclair/typebox';
import { closedObject } from './parts/closed-object.ts';
import { collectorPodFields } from './parts/collector-pod-fields.ts';
import { customResource } from './parts/custom-resource.ts';
import { targetAllocatorFields } from './parts/target-allocator-fields.ts';

const spec = closedObject(
  {},
  {
    ...collectorPodFields,
    ...targetAllocatorFields,
    global: Type.Record(Type.String(), Type.Unknown()),
    scrapeConfigs: Type.Array(Type.Record(Type.String(), Type.Unknown())),
  },
);

/** Shares the targets of ServiceMonitors and PodMonitors out to the pods of a collector. */
export const targetAllocatorSchema = customResource('opentelemetry.io/v1alpha1', 'TargetAllocator', spec);
