import { Type } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { exclusive } from './parts/key-rule.ts';
import { nameReference } from './parts/name-reference.ts';
import { postgresRoleFields } from './parts/postgres-role.ts';

const spec = closedObject(
  {
    cluster: nameReference,
    name: Type.String({ pattern: '^(?!pg_|cnpg_)(?!postgres$|streaming_replica$).+$' }),
  },
  {
    ...postgresRoleFields,
    databaseRoleReclaimPolicy: choice(['delete', 'retain']),
    clientCertificate: closedObject({}, { enabled: Type.Boolean() }),
  },
  exclusive('passwordSecret', 'disablePassword'),
);

/** A role inside a Cluster of CloudNativePG. */
export const databaseRoleSchema = customResource('postgresql.cnpg.io/v1', 'DatabaseRole', spec);
