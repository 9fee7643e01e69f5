import {
  type ComponentScope,
  KubernetesObject,
  type ObjectKind,
  type SecretDeclaration,
  type SecretSettings,
  type StoredField,
  made,
  vaultSecret,
} from '@lumie-infra/common-chart';
import { type PostgresRoleProps, postgresRole, sqlName } from './postgres-role.ts';
import type { PostgresServer } from './postgres-server.ts';

/** What a component wants of a PostgreSQL server. */
export interface PostgresDatabaseProps extends PostgresRoleProps {
  /** Databases that the role owns, by their names in PostgreSQL. @default - one with the name of the role */
  readonly databases?: readonly string[] | undefined;
  /** Extensions that each of them has. @default - none */
  readonly extensions?: readonly string[] | undefined;
}

const kind: ObjectKind = { apiVersion: 'postgresql.cnpg.io/v1', kind: 'Database', namespaced: true };

/**
 * A database of a shared server, owned by a role of the same name that logs in with what the secret store holds.
 *
 * The component that wants a database makes it, so the server never knows who uses it. Role and databases outlive the
 * component. In PostgreSQL both have the name with `_` for `-`.
 *
 * @example
 * postgresDatabase(scope, 'web', {
 *   server: deps.infraDb,
 *   password: { path: 'storage/infra-db/web', field: 'PASSWORD' },
 * });
 */
export function postgresDatabase(scope: ComponentScope, name: string, props: PostgresDatabaseProps): void {
  const { databases = [sqlName(name)], extensions, ...role } = props;
  const { namespace, clusterName } = role.server;
  postgresRole(scope, name, role);
  for (const database of databases) {
    const spec = {
      cluster: { name: clusterName },
      name: database,
      owner: sqlName(name),
      extensions: extensions?.map((extension) => ({ name: extension })),
      databaseReclaimPolicy: 'retain',
    };
    new KubernetesObject(scope, database.replaceAll('_', '-'), kind, { namespace }, { spec });
  }
}

/** Which database is logged in to, and how the secret is made. */
export interface PostgresSecretProps extends SecretSettings {
  readonly server: Pick<PostgresServer, 'host' | 'port'>;
  readonly password: StoredField;
  /** @default - the database with the name of the role */
  readonly database?: string | undefined;
}

/**
 * The secret with which a component logs in under the name that it gave to {@link postgresDatabase}.
 *
 * Its `uri` asks for encryption, but not for a certificate that somebody known has signed: the server signs its own.
 *
 * @example
 * postgresSecret('web', {
 *   server: deps.infraDb,
 *   password: { path: 'storage/infra-db/web', field: 'PASSWORD' },
 * });
 */
export function postgresSecret(
  name: string,
  props: PostgresSecretProps,
): SecretDeclaration<'host' | 'port' | 'dbname' | 'username' | 'password' | 'uri'> {
  const { server, password, database = sqlName(name), ...settings } = props;
  const username = sqlName(name);
  const fixed = (text: string) => ({ template: text, fields: [] });
  const quoted = `{{ get .Secrets "${password.field}" | urlquery }}`;
  return vaultSecret(
    password.path,
    {
      host: fixed(server.host),
      port: fixed(String(server.port)),
      dbname: fixed(database),
      username: fixed(username),
      password: password.field,
      uri: {
        template: `postgresql://${username}:${quoted}@${server.host}:${server.port}/${database}?sslmode=require`,
        fields: [password.field],
      },
    },
    { ...settings, make: { [password.field]: made.random(24) } },
  );
}
