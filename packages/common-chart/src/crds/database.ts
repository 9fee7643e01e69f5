import { Type } from '@sinclair/typebox';
import { choice } from './parts/choice.ts';
import { closedObject } from './parts/closed-object.ts';
import { customResource } from './parts/custom-resource.ts';
import { nameReference } from './parts/name-reference.ts';

const ensure = choice(['present', 'absent']);
const option = closedObject({ name: Type.String(), value: Type.String() }, { ensure });
const usage = closedObject({ name: Type.String() }, { type: choice(['grant', 'revoke']) });

const spec = closedObject(
  {
    cluster: nameReference,
    name: Type.String({
      minLength: 1,
      description: 'The name in PostgreSQL, which may differ from the name of the object.',
    }),
    owner: Type.String({ minLength: 1 }),
  },
  {
    ensure,
    databaseReclaimPolicy: choice(['delete', 'retain']),
    template: Type.String(),
    encoding: Type.String(),
    locale: Type.String(),
    localeCollate: Type.String(),
    localeCType: Type.String(),
    localeProvider: Type.String(),
    builtinLocale: Type.String(),
    icuLocale: Type.String(),
    icuRules: Type.String(),
    collationVersion: Type.String(),
    connectionLimit: Type.Integer({ minimum: -1 }),
    allowConnections: Type.Boolean(),
    isTemplate: Type.Boolean(),
    tablespace: Type.String(),
    extensions: Type.Array(
      closedObject({ name: Type.String() }, { ensure, version: Type.String(), schema: Type.String() }),
    ),
    schemas: Type.Array(closedObject({ name: Type.String() }, { ensure, owner: Type.String() })),
    fdws: Type.Array(
      closedObject(
        { name: Type.String() },
        {
          ensure,
          owner: Type.String(),
          handler: Type.String(),
          validator: Type.String(),
          options: Type.Array(option),
          usage: Type.Array(usage),
        },
      ),
    ),
    servers: Type.Array(
      closedObject(
        { name: Type.String(), fdw: Type.String() },
        { ensure, options: Type.Array(option), usage: Type.Array(usage) },
      ),
    ),
  },
);

/** A database inside a Cluster of CloudNativePG. */
export const databaseSchema = customResource('postgresql.cnpg.io/v1', 'Database', spec);
