export * from './components/index.ts';
export { storage } from './layer.ts';
export {
  type PostgresDatabaseProps,
  type PostgresSecretProps,
  postgresDatabase,
  postgresSecret,
} from './postgres-database.ts';
export { type PostgresRoleProps, postgresRole } from './postgres-role.ts';
export type { PostgresServer } from './postgres-server.ts';
