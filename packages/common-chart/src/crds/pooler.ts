import { Type } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { intOrString } from './parts/int-or-string.ts';
import { exclusive } from './parts/key-rule.ts';
import { nameReference } from './parts/name-reference.ts';
import { podSpec, serviceSpec } from './parts/pod-piece.ts';
import { postgresMonitoringFields } from './parts/postgres-monitoring.ts';
import { stringMap } from './parts/string-map.ts';

const templateMetadata = closedObject({}, { name: Type.String(), labels: stringMap, annotations: stringMap });

const pgbouncer = closedObject(
  {},
  {
    poolMode: choice(['session', 'transaction']),
    parameters: stringMap,
    pg_hba: Type.Array(Type.String()),
    paused: Type.Boolean(),
    authQuery: Type.String(),
    authQuerySecret: nameReference,
    clientCASecret: nameReference,
    clientTLSSecret: nameReference,
    serverCASecret: nameReference,
    serverTLSSecret: nameReference,
    image: Type.String(),
    imageCatalogRef: closedObject({
      apiGroup: Type.Literal('postgresql.cnpg.io'),
      kind: choice(['ImageCatalog', 'ClusterImageCatalog']),
      name: Type.String(),
      key: Type.String(),
    }),
  },
  exclusive('image', 'imageCatalogRef'),
);

const spec = closedObject(
  { cluster: nameReference, pgbouncer },
  {
    type: choice(['rw', 'ro', 'r']),
    instances: Type.Integer({ minimum: 0 }),
    template: closedObject({}, { metadata: templateMetadata, spec: podSpec }),
    serviceTemplate: closedObject({}, { metadata: templateMetadata, spec: serviceSpec }),
    serviceAccountName: Type.String(),
    deploymentStrategy: closedObject(
      {},
      {
        type: choice(['Recreate', 'RollingUpdate']),
        rollingUpdate: closedObject({}, { maxSurge: intOrString, maxUnavailable: intOrString }),
      },
    ),
    monitoring: closedObject({}, postgresMonitoringFields),
  },
);

/** PgBouncer in front of a Cluster of CloudNativePG. */
export const poolerSchema = customResource('postgresql.cnpg.io/v1', 'Pooler', spec);
