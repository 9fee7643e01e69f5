import { type ComponentScope, ConfigMap, Job, contentChecksum } from '@lumie-infra/common-chart';
import { type PostgresLogin, psqlEnvironment } from '../psql-environment.ts';
import { plans, plansSql } from './plan.ts';
import { sharedTables } from './shared-tables.ts';

/** What a database needs to become one of the tenants. */
export interface TenantSchemaProps {
  /** The name of the database. */
  readonly database: string;
  /** The role that owns the database and everything in it. */
  readonly owner: string;
  /** How that role logs in. */
  readonly login: PostgresLogin;
  /** An image with psql. */
  readonly image: string;
}

/**
 * A job that gives a database the tables that all tenants share, and the plans.
 *
 * It may run any number of times. A tenant's own tables are in a schema of its own, which the services make.
 */
export function tenantSchema(scope: ComponentScope, name: string, props: TenantSchemaProps): void {
  const { login, image } = props;
  const data = {
    '1-owner.sql': ownerSql(props),
    '2-tables.sql': sharedTables,
    '3-plans.sql': plansSql(plans),
  };
  new ConfigMap(scope, name, { data });
  // A job cannot change once it exists, so another content is another job.
  new Job(scope, `${name}-${contentChecksum({ ...data, image }).slice(0, 8)}`, {
    backoffLimit: 20,
    restartPolicy: 'OnFailure',
    securityContext: { runAsUser: 26, runAsGroup: 26 },
    containers: {
      psql: {
        image,
        command: [
          'psql',
          '--no-psqlrc',
          '--set=ON_ERROR_STOP=1',
          '--single-transaction',
          ...Object.keys(data).map((file) => `--file=/etc/schema/${file}`),
        ],
        env: psqlEnvironment(login),
        resources: { cpu: '10m', memory: '64Mi' },
        volumeMounts: { '/etc/schema': { volume: 'schema', readOnly: true } },
      },
    },
    volumes: { schema: { configMap: name } },
  });
}

/**
 * Whoever logs in acts as the owner, if allowed to, so that what one service makes belongs to all of them.
 *
 * @example ownerSql({ database: 'lumie', owner: 'lumie' });
 */
export function ownerSql({ database, owner }: Pick<TenantSchemaProps, 'database' | 'owner'>): string {
  return `ALTER DATABASE ${database} SET role TO '${owner}';\n`;
}
