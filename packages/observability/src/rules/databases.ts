import { alertRules } from './alert.ts';

const instance = 'PostgreSQL {{ $labels.namespace }}/{{ $labels.pod }}';

/** PostgreSQL: whether its instances run and follow each other. */
export const databaseAlerts = {
  databases: alertRules({
    DatabaseDown: {
      expr: 'cnpg_collector_up == 0',
      for: '2m',
      severity: 'critical',
      summary: `${instance} does not answer`,
      description: 'Another instance takes over if there is one.',
    },
    DatabaseReplicaDisconnected: {
      expr: 'cnpg_pg_replication_is_wal_receiver_up == 0 and on (namespace, pod) cnpg_pg_replication_in_recovery == 1',
      for: '5m',
      severity: 'critical',
      summary: `${instance} receives no changes from its primary`,
      description: 'Should the primary fail now, what has been written since would be lost.',
    },
    DatabaseReplicationLagging: {
      expr: 'cnpg_pg_replication_lag > 300 and on (namespace, pod) cnpg_pg_replication_in_recovery == 1',
      for: '5m',
      severity: 'warning',
      summary: `${instance} is {{ $value | humanizeDuration }} behind its primary`,
      description: 'A failover waits until it has caught up, and who reads from it sees old data.',
    },
    DatabaseReplicationSlotGrowing: {
      expr: 'max by (namespace, pod, slot_name) (cnpg_pg_replication_slots_pg_wal_lsn_diff) > 2 * 1024 ^ 3',
      for: '15m',
      severity: 'warning',
      summary: `${instance} keeps {{ $value | humanize1024 }}B of changes for slot {{ $labels.slot_name }}`,
      description: 'Nobody fetches them, and they fill the disk of the database.',
    },
    DatabaseConnectionsRunningOut: {
      expr: 'sum by (namespace, pod) (cnpg_backends_total) / on (namespace, pod) max by (namespace, pod) (cnpg_pg_settings_setting{name="max_connections"}) > 0.9',
      for: '10m',
      severity: 'warning',
      summary: `${instance} has {{ $value | humanizePercentage }} of its connections in use`,
      description: 'The next application that connects is refused.',
    },
    DatabaseTransactionIdsRunningOut: {
      expr: 'max by (namespace, pod, datname) (cnpg_pg_database_xid_age) > 1e9',
      for: '1h',
      severity: 'warning',
      summary: `Database {{ $labels.datname }} of ${instance} has not been vacuumed for {{ $value | humanize }} transactions`,
      description: 'Before two thousand million PostgreSQL stops accepting writes.',
    },
  }),
};
