import { Type } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { nameReference } from './parts/name-reference.ts';
import { quantity } from './parts/quantity.ts';

const amounts = Type.Record(Type.String(), quantity);

const spec = closedObject(
  { targetRef: closedObject({ kind: Type.String(), name: Type.String() }, { apiVersion: Type.String() }) },
  {
    updatePolicy: closedObject(
      {},
      {
        updateMode: choice(['Off', 'Initial', 'Recreate', 'InPlaceOrRecreate', 'InPlace', 'Auto']),
        minReplicas: Type.Integer({ minimum: 1 }),
        evictAfterOOMSeconds: Type.Integer({ minimum: 1 }),
        evictionRequirements: Type.Array(
          closedObject({
            changeRequirement: choice(['TargetHigherThanRequests', 'TargetLowerThanRequests']),
            resources: Type.Array(Type.String()),
          }),
        ),
      },
    ),
    resourcePolicy: closedObject(
      {},
      {
        containerPolicies: Type.Array(
          closedObject(
            { containerName: Type.String() },
            {
              mode: choice(['Auto', 'Off']),
              minAllowed: amounts,
              maxAllowed: amounts,
              controlledResources: Type.Array(choice(['cpu', 'memory'])),
              controlledValues: choice(['RequestsAndLimits', 'RequestsOnly']),
            },
          ),
        ),
      },
    ),
    recommenders: Type.Array(nameReference),
  },
);

/** Recommends, and if asked sets, the resource requests of a workload. */
export const verticalPodAutoscalerSchema = customResource('autoscaling.k8s.io/v1', 'VerticalPodAutoscaler', spec);
