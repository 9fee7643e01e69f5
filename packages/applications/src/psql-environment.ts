import type { EnvValue, SecretHandle } from '@lumie-infra/common-chart';

/** The secret with which one logs in to a database. */
export type PostgresLogin = SecretHandle<'host' | 'port' | 'dbname' | 'username' | 'password'>;

/** The variables by which psql finds and enters a database, so that no password is part of a command. */
export function psqlEnvironment({ name, keys }: PostgresLogin): Readonly<Record<string, EnvValue>> {
  return {
    PGHOST: { secret: name, key: keys.host },
    PGPORT: { secret: name, key: keys.port },
    PGDATABASE: { secret: name, key: keys.dbname },
    PGUSER: { secret: name, key: keys.username },
    PGPASSWORD: { secret: name, key: keys.password },
    PGSSLMODE: 'require',
  };
}
