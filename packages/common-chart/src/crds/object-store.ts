import { Type } from '@sinclair/typebox';
import { barmanObjectStore } from './parts/barman-object-store.ts';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { envVars } from './parts/pod-piece.ts';
import { resourceRequirements } from './parts/resource-requirements.ts';

const spec = closedObject(
  {
    // The plugin takes the name of the server from the Cluster, and refuses it here.
    configuration: Type.Omit(barmanObjectStore, ['serverName'], { additionalProperties: false }),
  },
  {
    retentionPolicy: Type.String({ pattern: '^[1-9][0-9]*[dwm]$', examples: ['7d', '4w', '3m'] }),
    instanceSidecarConfiguration: closedObject(
      {},
      {
        additionalContainerArgs: Type.Array(Type.String({ pattern: '^(?!--log-level)' })),
        env: envVars,
        logLevel: choice(['error', 'warning', 'info', 'debug', 'trace']),
        resources: resourceRequirements,
        retentionPolicyIntervalSeconds: Type.Integer({ minimum: 1 }),
      },
    ),
  },
);

/** A bucket for the Barman Cloud plugin of CloudNativePG. */
export const objectStoreSchema = customResource('barmancloud.cnpg.io/v1', 'ObjectStore', spec);
