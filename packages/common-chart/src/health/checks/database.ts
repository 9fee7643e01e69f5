import { appliedByPostgres } from '../applied-by-postgres.ts';
import type { HealthCheck } from '../health-check.ts';

/** A database is healthy when PostgreSQL has it as the present spec says. */
export const databaseHealth: HealthCheck = {
  group: 'postgresql.cnpg.io',
  kind: 'Database',
  lua: appliedByPostgres,
};
