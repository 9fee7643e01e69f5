import { nearest } from '../../model/nearest.ts';
import { type ClusterModel, type OwnedObject, describeObject } from '../cluster-model.ts';
import { roleIsMissing } from '../errors.ts';
import { listAt, textAt } from '../json-value.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Every role that a database or another role names is one of its server. */
export const databaseRoles: Rule = {
  name: 'database-roles',
  summary: 'Every role that a database or another role names is one of its server.',
  explanation: `A database whose owner does not exist is never created, and a role without the one that it is to be part of has no rights; both say so only in a status.

Roles are those of DatabaseRole objects by their \`spec.name\`, those that the server itself is told to keep, the owner of its first database, and those of PostgreSQL. Mend it by correcting the name or rendering the role.`,
  check: (model) => {
    const roles = rolesByServer(model);
    const named = [
      ...model
        .ofKind('Database.postgresql.cnpg.io')
        .map((owned) => ({ owned, field: 'spec.owner', role: textAt(owned.object, 'spec', 'owner') })),
      ...model.ofKind('DatabaseRole.postgresql.cnpg.io').flatMap((owned) =>
        listAt(owned.object, 'spec', 'inRoles').map((role, index) => ({
          owned,
          field: `spec.inRoles[${index}]`,
          role: String(role),
        })),
      ),
    ];
    return {
      checked: named.length,
      problems: named.flatMap(({ owned, field, role }): RuleProblem[] => {
        const known = roles.get(serverOf(owned)) ?? [];
        if (role === undefined || predefined.has(role) || known.includes(role)) return [];
        return [
          {
            component: owned.component.name,
            object: describeObject(owned.object),
            field,
            message: roleIsMissing(
              role,
              textAt(owned.object, 'spec', 'cluster', 'name') ?? '',
              nearest(role, known),
              known,
            ),
          },
        ];
      }),
    };
  },
};

// Of PostgreSQL 18.
const predefined: ReadonlySet<string> = new Set([
  'pg_checkpoint',
  'pg_create_subscription',
  'pg_database_owner',
  'pg_execute_server_program',
  'pg_maintain',
  'pg_monitor',
  'pg_read_all_data',
  'pg_read_all_settings',
  'pg_read_all_stats',
  'pg_read_server_files',
  'pg_signal_autovacuum_worker',
  'pg_signal_backend',
  'pg_stat_scan_tables',
  'pg_use_reserved_connections',
  'pg_write_all_data',
  'pg_write_server_files',
  'postgres',
]);

function serverOf({ object }: OwnedObject): string {
  return `${object.metadata.namespace}/${textAt(object, 'spec', 'cluster', 'name')}`;
}

function rolesByServer(model: ClusterModel): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, string[]>();
  const add = (server: string, role: string | undefined): void => {
    if (role !== undefined) roles.set(server, [...(roles.get(server) ?? []), role]);
  };
  for (const owned of model.ofKind('DatabaseRole.postgresql.cnpg.io')) {
    add(serverOf(owned), textAt(owned.object, 'spec', 'name'));
  }
  for (const { object } of model.ofKind('Cluster.postgresql.cnpg.io')) {
    const server = `${object.metadata.namespace}/${object.metadata.name}`;
    add(server, textAt(object, 'spec', 'bootstrap', 'initdb', 'owner'));
    for (const role of listAt(object, 'spec', 'managed', 'roles')) add(server, textAt(role, 'name'));
  }
  return roles;
}
