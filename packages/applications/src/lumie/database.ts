import { pgbouncer, postgresRole, postgresSecret } from '@lumie-infra/storage';
import { lumie } from '../components/lumie.ts';
import { defineNeed } from './need.ts';

/** Where the secret store keeps the password of a service's role. */
function passwordOf(service: string) {
  return { path: `storage/lumie-db/${service}`, field: 'PASSWORD' } as const;
}

/** Keeps data in the database of the tenants, as a role of its own that acts as the database's owner. */
export const database = defineNeed({
  // The one says what there is, the other is where it answers.
  dependsOn: { lumie, pgbouncer },
  secrets: ({ deps, name }) => ({
    database: postgresSecret(name, {
      server: deps.pgbouncer,
      password: passwordOf(name),
      database: deps.lumie.database,
      restarts: [`Deployment/${name}`],
    }),
  }),
  env: ({ deps, secrets: { database: login } }) => ({
    DB_HOST: deps.pgbouncer.host,
    DB_PORT: String(deps.pgbouncer.port),
    DB_NAME: deps.lumie.database,
    DB_USERNAME: { secret: login.name, key: login.keys.username },
    DB_PASSWORD: { secret: login.name, key: login.keys.password },
    // Every connection of a service is one of the server, and all services share what that takes.
    SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE: '6',
  }),
  manifests: (scope, { deps, name }) =>
    postgresRole(scope, name, {
      server: deps.pgbouncer,
      password: passwordOf(name),
      memberOf: [deps.lumie.owner],
    }),
});
