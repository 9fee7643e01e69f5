import { appliedByPostgres } from '../applied-by-postgres.ts';
import type { HealthCheck } from '../health-check.ts';

/** A role is healthy when PostgreSQL has it as the present spec says. */
export const databaseRoleHealth: HealthCheck = {
  group: 'postgresql.cnpg.io',
  kind: 'DatabaseRole',
  lua: appliedByPostgres,
};
