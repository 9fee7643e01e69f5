import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { atLeastOne, exactlyOne } from './parts/key-rule.ts';
import { labelSelector } from './parts/label-selector.ts';
import { labelsAndAnnotations } from './parts/labels-and-annotations.ts';
import { affinity, containerSecurityContext, envVars, podSecurityContext, tolerations } from './parts/pod-piece.ts';
import { nameReference } from './parts/name-reference.ts';
import { resourceRequirements } from './parts/resource-requirements.ts';
import { stringMap } from './parts/string-map.ts';
import { triggerFields, triggerInterceptors } from './parts/tekton-trigger-fields.ts';

const namespaceSelector = closedObject({ matchNames: Type.Array(Type.String()) });

const trigger = closedObject(
  {},
  { name: Type.String(), triggerRef: Type.String(), ...triggerFields },
  exactlyOne('triggerRef', 'template'),
);

const triggerGroup = closedObject(
  { name: Type.String(), interceptors: triggerInterceptors },
  { triggerSelector: closedObject({}, { namespaceSelector, labelSelector }) },
);

const podTemplate = closedObject(
  {},
  {
    metadata: labelsAndAnnotations,
    spec: closedObject(
      {},
      {
        serviceAccountName: Type.String(),
        nodeSelector: stringMap,
        tolerations,
        affinity,
        securityContext: podSecurityContext,
        imagePullSecrets: Type.Array(nameReference),
        priorityClassName: Type.String(),
        containers: Type.Array(
          closedObject(
            {},
            {
              // Tekton names the container itself, and writes this name out, empty.
              name: Type.Literal(''),
              resources: resourceRequirements,
              env: envVars,
              securityContext: containerSecurityContext,
            },
          ),
          { maxItems: 1 },
        ),
      },
    ),
  },
);

const kubernetesResource = closedObject(
  {},
  {
    replicas: Type.Integer({ minimum: 0 }),
    serviceType: choice(['ClusterIP', 'NodePort', 'LoadBalancer']),
    servicePort: Type.Integer({ minimum: 1, maximum: 65535 }),
    serviceLoadBalancerClass: Type.String(),
    spec: closedObject({}, { template: podTemplate }),
  },
);

const spec = closedObject(
  {},
  {
    serviceAccountName: Type.String(),
    triggers: Type.Array(trigger),
    triggerGroups: Type.Array(triggerGroup),
    namespaceSelector,
    labelSelector,
    resources: closedObject({ kubernetesResource }),
    cloudEventURI: Type.String(),
  },
  atLeastOne('triggers', 'triggerGroups', 'namespaceSelector', 'labelSelector'),
);

/** A Service that takes events and runs triggers. */
export const eventListenerSchema = customResource('triggers.tekton.dev/v1beta1', 'EventListener', spec);

/** The `spec` of an EventListener. */
export type EventListenerSpec = Static<typeof spec>;
