import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { labelsAndAnnotations } from './parts/labels-and-annotations.ts';
import { nameReference } from './parts/name-reference.ts';
import { affinity, podSpec, serviceSpec, tolerations, volumeClaimSpec } from './parts/pod-piece.ts';
import { quantity } from './parts/quantity.ts';
import { resourceRequirements } from './parts/resource-requirements.ts';
import { stringMap } from './parts/string-map.ts';

const statefulSetOverride = closedObject(
  {},
  {
    metadata: labelsAndAnnotations,
    spec: closedObject(
      {},
      {
        template: closedObject({}, { metadata: labelsAndAnnotations, spec: podSpec }),
        volumeClaimTemplates: Type.Array(
          closedObject(
            {},
            {
              apiVersion: Type.String(),
              kind: Type.String(),
              metadata: closedObject(
                {},
                { name: Type.String(), namespace: Type.String(), labels: stringMap, annotations: stringMap },
              ),
              spec: volumeClaimSpec,
            },
          ),
        ),
        podManagementPolicy: choice(['OrderedReady', 'Parallel']),
        minReadySeconds: Type.Integer({ minimum: 0 }),
        persistentVolumeClaimRetentionPolicy: closedObject(
          {},
          { whenDeleted: choice(['Retain', 'Delete']), whenScaled: choice(['Retain', 'Delete']) },
        ),
      },
    ),
  },
);

const spec = closedObject(
  {},
  {
    replicas: Type.Integer({ minimum: 0 }),
    image: Type.String(),
    imagePullSecrets: Type.Array(nameReference),
    resources: resourceRequirements,
    persistence: closedObject(
      {},
      {
        storageClassName: Type.String(),
        storage: quantity,
        emptyDir: closedObject({}, { medium: Type.String(), sizeLimit: quantity }),
      },
    ),
    service: closedObject(
      {},
      {
        type: choice(['ClusterIP', 'LoadBalancer', 'NodePort']),
        ipFamilyPolicy: choice(['SingleStack', 'PreferDualStack', 'RequireDualStack']),
        labels: stringMap,
        annotations: stringMap,
      },
    ),
    rabbitmq: closedObject(
      {},
      {
        additionalConfig: Type.String({ maxLength: 100000 }),
        advancedConfig: Type.String({ maxLength: 100000 }),
        envConfig: Type.String({ maxLength: 100000 }),
        erlangInetConfig: Type.String({ maxLength: 2000 }),
        additionalPlugins: Type.Array(Type.String({ pattern: '^\\w+$', maxLength: 100 })),
      },
    ),
    tls: closedObject(
      {},
      { secretName: Type.String(), caSecretName: Type.String(), disableNonTLSListeners: Type.Boolean() },
    ),
    secretBackend: closedObject(
      {},
      {
        externalSecret: nameReference,
        vault: closedObject(
          {},
          {
            role: Type.String(),
            defaultUserPath: Type.String(),
            defaultUserUpdaterImage: Type.String(),
            annotations: stringMap,
          },
        ),
      },
    ),
    override: closedObject(
      {},
      {
        statefulSet: statefulSetOverride,
        service: closedObject({}, { metadata: labelsAndAnnotations, spec: serviceSpec }),
      },
    ),
    affinity,
    tolerations,
    autoEnableAllFeatureFlags: Type.Boolean(),
    skipPostDeploySteps: Type.Boolean(),
    delayStartSeconds: Type.Integer({ minimum: 0 }),
    terminationGracePeriodSeconds: Type.Integer({ minimum: 0 }),
  },
);

/** A RabbitMQ cluster that the official operator runs. */
export const rabbitmqClusterSchema = customResource('rabbitmq.com/v1beta1', 'RabbitmqCluster', spec);

/** The `spec` of a RabbitmqCluster. */
export type RabbitmqClusterSpec = Static<typeof spec>;
