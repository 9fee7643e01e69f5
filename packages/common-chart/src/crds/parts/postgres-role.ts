import { Type } from '@sinclair/typebox';
import { nameReference } from './name-reference.ts';

/** The optional fields of a PostgreSQL role, in a Cluster or as an object of its own. */
export const postgresRoleFields = {
  comment: Type.String(),
  login: Type.Boolean(),
  superuser: Type.Boolean(),
  createdb: Type.Boolean(),
  createrole: Type.Boolean(),
  replication: Type.Boolean(),
  bypassrls: Type.Boolean(),
  inherit: Type.Boolean(),
  inRoles: Type.Array(Type.String()),
  connectionLimit: Type.Integer({ minimum: -1 }),
  validUntil: Type.String(),
  passwordSecret: nameReference,
  disablePassword: Type.Boolean(),
};
