import {
  type ComponentScope,
  KubernetesObject,
  type ObjectKind,
  type StoredField,
  VaultStaticSecret,
} from '@lumie-infra/common-chart';
import type { PostgresServer } from './postgres-server.ts';

/** What a component wants of a role. */
export interface PostgresRoleProps {
  readonly server: PostgresServer;
  /** The password of the role, which the component's own secret reads from the same place. */
  readonly password: StoredField;
  /** Roles whose rights it has as well. @default - none */
  readonly memberOf?: readonly string[] | undefined;
  /** Whether the role may read the stream of changes. @default false */
  readonly replication?: boolean | undefined;
  /** Connections that the role may have at once. @default - as many as the server has left */
  readonly connectionLimit?: number | undefined;
}

const kind: ObjectKind = { apiVersion: 'postgresql.cnpg.io/v1', kind: 'DatabaseRole', namespaced: true };

/** The name in PostgreSQL, where a dash would have to be quoted. */
export function sqlName(name: string): string {
  return name.replaceAll('-', '_');
}

/**
 * A role of a shared server, which logs in with what the secret store holds.
 *
 * It is made by objects in the server's namespace, which is there because the component depends on the server. A new password
 * in the store is the role's within an hour. The role outlives the component.
 *
 * @example
 * postgresRole(scope, 'reader', {
 *   server: deps.infraDb,
 *   password: { path: 'storage/infra-db/reader', field: 'PASSWORD' },
 *   memberOf: ['pg_monitor'],
 * });
 */
export function postgresRole(scope: ComponentScope, name: string, props: PostgresRoleProps): void {
  const { server, password, memberOf, replication, connectionLimit } = props;
  const { namespace } = server;
  const secret = `role-${name}`;
  new VaultStaticSecret(scope, secret, {
    namespace,
    path: password.path,
    vaultAuthRef: server.secretsAuth,
    destination: {
      type: 'kubernetes.io/basic-auth',
      // Without it, the operator learns of a new password only when something else changes.
      labels: { 'cnpg.io/reload': 'true' },
      templates: { username: sqlName(name), password: `{{ get .Secrets "${password.field}" }}` },
    },
  });
  const spec = {
    cluster: { name: server.clusterName },
    name: sqlName(name),
    login: true,
    replication,
    inRoles: memberOf,
    connectionLimit,
    passwordSecret: { name: secret },
    databaseRoleReclaimPolicy: 'retain',
  };
  new KubernetesObject(scope, name, kind, { namespace }, { spec });
}
