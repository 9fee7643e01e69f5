import { Type } from '@sinclair/typebox';
import { choice } from './choice.ts';
import { closedObject } from './closed-object.ts';
import { intOrString } from './int-or-string.ts';
import {
  affinity,
  container,
  containerSecurityContext,
  envFrom,
  envVars,
  podSecurityContext,
  tolerations,
  topologySpreadConstraints,
  volumeMounts,
  volumes,
} from './pod-piece.ts';
import { resourceRequirements } from './resource-requirements.ts';
import { stringMap } from './string-map.ts';

/** The pod that the OpenTelemetry operator makes for a collector or a target allocator. */
export const collectorPodFields = {
  managementState: choice(['managed', 'unmanaged']),
  replicas: Type.Integer({ minimum: 0 }),
  image: Type.String(),
  imagePullPolicy: choice(['Always', 'IfNotPresent', 'Never']),
  serviceAccount: Type.String(),
  args: stringMap,
  env: envVars,
  envFrom,
  resources: resourceRequirements,
  ports: Type.Array(
    closedObject(
      { name: Type.String(), port: Type.Integer({ minimum: 1, maximum: 65535 }) },
      {
        targetPort: intOrString,
        protocol: choice(['TCP', 'UDP']),
        appProtocol: Type.String(),
        nodePort: Type.Integer(),
        hostPort: Type.Integer({ minimum: 0, maximum: 65535 }),
      },
    ),
  ),
  podAnnotations: stringMap,
  podDisruptionBudget: closedObject({}, { minAvailable: intOrString, maxUnavailable: intOrString }),
  priorityClassName: Type.String(),
  nodeSelector: stringMap,
  affinity,
  tolerations,
  topologySpreadConstraints,
  securityContext: containerSecurityContext,
  podSecurityContext,
  hostNetwork: Type.Boolean(),
  hostPID: Type.Boolean(),
  shareProcessNamespace: Type.Boolean(),
  terminationGracePeriodSeconds: Type.Integer({ minimum: 0 }),
  initContainers: Type.Array(container),
  additionalContainers: Type.Array(container),
  volumes,
  volumeMounts,
  networkPolicy: closedObject({}, { enabled: Type.Boolean() }),
};
