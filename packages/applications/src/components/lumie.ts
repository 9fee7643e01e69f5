import { defineComponent } from '@lumie-infra/common-chart';
import { cnpg, pgbouncer, postgresDatabase, postgresSecret } from '@lumie-infra/storage';
import { tenantSchema } from '../lumie/tenant-schema.ts';

const name = 'lumie';
const password = { path: 'storage/lumie-db/lumie', field: 'PASSWORD' } as const;

/**
 * The database of the LUMIE tenants: a schema for each of them, and the tables that they share.
 *
 * It is on the server behind `pgbouncer`. Services log in with roles of their own and act as its owner, so that what one
 * makes belongs to all of them.
 */
export const lumie = defineComponent({
  name,
  dependsOn: { cnpg, pgbouncer },
  secrets: ({ deps }) => ({
    owner: postgresSecret(name, {
      // Past the pooler, which would need the database to be there.
      server: { host: deps.pgbouncer.directHost, port: deps.pgbouncer.port },
      password,
    }),
  }),
  manifests: (scope, { deps, secrets }) => {
    postgresDatabase(scope, name, { server: deps.pgbouncer, password });
    tenantSchema(scope, 'lumie-schema', {
      database: name,
      owner: name,
      login: secrets.owner,
      image: deps.cnpg.clientImage,
    });
  },
  outputs: () => ({
    database: name,
    /** The role that everything in the database belongs to. */
    owner: name,
  }),
});
