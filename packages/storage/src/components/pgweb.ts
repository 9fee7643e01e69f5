import { ConsoleService, type StoredField, WebService, defineComponent } from '@lumie-infra/common-chart';
import { postgresSecret } from '../postgres-database.ts';
import { postgresRole } from '../postgres-role.ts';
import { versions } from '../upstream-versions.ts';
import { pgbouncer } from './pgbouncer.ts';

const name = 'pgweb';
const port = 8081;
const password: StoredField = { path: 'storage/lumie-db/pgweb', field: 'PASSWORD' };

/**
 * A console that shows the databases of the LUMIE tenants.
 *
 * It has no login of its own, so it has no Ingress: whoever gives access to consoles lets people in. It can only read, for three
 * reasons of which one is enough: its role has no other right, its transactions are read-only, and it is told so.
 */
export const pgweb = defineComponent({
  name,
  images: { pgweb: versions.image('pgweb') },
  dependsOn: { pgbouncer },
  secrets: ({ deps }) => ({
    database: postgresSecret(name, {
      server: { host: deps.pgbouncer.readHost, port: deps.pgbouncer.port },
      password,
      // There from the start, unlike that of the tenants, and one can change over from it.
      database: 'postgres',
      restarts: [`Deployment/${name}`],
    }),
  }),
  manifests: (scope, { deps, images, secrets }) => {
    postgresRole(scope, name, {
      server: deps.pgbouncer,
      password,
      memberOf: ['pg_read_all_data', 'pg_read_all_stats'],
      connectionLimit: 10,
    });
    new WebService(scope, name, {
      image: images.pgweb.reference,
      args: ['--bind=0.0.0.0', `--listen=${port}`, '--readonly', '--no-ssh', '--skip-open', '--metrics'],
      env: { PGWEB_DATABASE_URL: { secret: secrets.database.name, key: secrets.database.keys.uri } },
      ports: { http: port },
      resources: { cpu: '10m', memory: '64Mi' },
      health: '/',
      metrics: { port: 'http' },
      pod: { securityContext: { runAsUser: 1000, runAsGroup: 1000 } },
    });
    new ConsoleService(scope, name, { description: 'The databases of the LUMIE tenants, to be read.' });
  },
  outputs: ({ url }) => ({ url: url(name, 80) }),
});
