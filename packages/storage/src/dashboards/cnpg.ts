import {
  defineDashboard,
  metricLabel,
  promql,
  stat,
  table,
  timeseries,
  tooHigh,
  tooLow,
} from '@lumie-infra/common-chart/dashboards';

const minute = 60;
const hour = 60 * minute;

// The name of a cluster of databases is not in it: Thanos puts that of the Kubernetes cluster under the same label.
const chosen = 'namespace=~"$namespace", pod=~"$instance"';
const pod = { legend: '{{pod}}' };

function rateOf(series: string): string {
  return `sum by (pod) (rate(${series}{${chosen}}[$__rate_interval]))`;
}

function largest(series: string, matchers = ''): string {
  return `max by (pod) (${series}{${chosen}${matchers}})`;
}

function setting(name: string): string {
  return largest('cnpg_pg_settings_setting', `, name="${name}"`);
}

const pages = setting('block_size');
const lastBackup = `max by (namespace) (barman_cloud_cloudnative_pg_io_last_available_backup_timestamp{${chosen}} > 0)`;
const firstPoint = `min by (namespace) (barman_cloud_cloudnative_pg_io_first_recoverability_point{${chosen}} > 0)`;
const connectionsUsed = `sum by (pod) (cnpg_backends_total{${chosen}}) / ${setting('max_connections')}`;
// Only the primary archives: what a replica tells of archiving is from a time when it was the primary.
const lastArchived = `max(cnpg_pg_stat_archiver_seconds_since_last_archival{${chosen}} and on (namespace, pod) cnpg_pg_replication_in_recovery == 0)`;

/** PostgreSQL: whether its instances follow each other, whether they can be restored, and what they do. */
export const cnpgDashboard = defineDashboard({
  uid: 'cnpg',
  title: 'PostgreSQL',
  description: 'PostgreSQL: whether its instances follow each other, whether they can be restored, and what they do.',
  tags: ['cnpg', 'postgresql', 'databases'],
  variables: [
    metricLabel({
      name: 'namespace',
      title: 'Namespace',
      selector: 'cnpg_collector_up',
      label: 'namespace',
      multiple: true,
    }),
    metricLabel({
      name: 'instance',
      title: 'Instance',
      selector: 'cnpg_collector_up{namespace=~"$namespace"}',
      label: 'pod',
      multiple: true,
    }),
  ],
  rows: [
    {
      title: 'Now',
      panels: [
        stat({
          title: 'Instances down',
          thresholds: tooHigh({ critical: 1 }),
          queries: [promql(`count(cnpg_collector_up{${chosen}} == 0) or vector(0)`, { instant: true })],
        }),
        stat({
          title: 'Replicas without a stream',
          description: 'Instances in recovery that receive nothing from their primary.',
          thresholds: tooHigh({ critical: 1 }),
          queries: [
            promql(
              `count((cnpg_pg_replication_in_recovery{${chosen}} == 1) and on (namespace, pod) (cnpg_pg_replication_is_wal_receiver_up == 0)) or vector(0)`,
              { instant: true },
            ),
          ],
        }),
        stat({
          title: 'Replication lag',
          unit: 's',
          thresholds: tooHigh({ warning: 10, critical: minute }),
          queries: [promql(`max(cnpg_pg_replication_lag{${chosen}})`)],
        }),
        stat({
          title: 'Connections used',
          description: 'Of the instance with the fewest left.',
          unit: 'percentunit',
          thresholds: tooHigh({ warning: 0.7, critical: 0.9 }),
          queries: [promql(`max(${connectionsUsed})`)],
        }),
        stat({
          title: 'Last base backup',
          description: 'How long ago, where it is longest.',
          unit: 'dtdurations',
          thresholds: tooHigh({ warning: 26 * hour, critical: 50 * hour }),
          queries: [promql(`max(time() - ${lastBackup})`, { instant: true })],
        }),
        stat({
          title: 'Last archived log',
          description: 'How long ago, where it is longest.',
          unit: 'dtdurations',
          thresholds: tooHigh({ warning: 10 * minute, critical: hour }),
          queries: [promql(lastArchived, { instant: true })],
        }),
        table({
          title: 'Instances',
          labels: { namespace: 'Namespace', pod: 'Instance' },
          columns: [
            {
              title: 'Up',
              states: { 0: { text: 'Down', color: 'red' }, 1: { text: 'Up', color: 'green' } },
              query: promql(`max by (namespace, pod) (cnpg_collector_up{${chosen}})`),
            },
            {
              title: 'Role',
              states: { 0: { text: 'Primary', color: 'blue' }, 1: { text: 'Replica', color: 'text' } },
              query: promql(`max by (namespace, pod) (cnpg_pg_replication_in_recovery{${chosen}})`),
            },
            {
              title: 'Replicas that follow',
              query: promql(`max by (namespace, pod) (cnpg_pg_replication_streaming_replicas{${chosen}})`),
            },
            {
              title: 'Connections',
              query: promql(`sum by (namespace, pod) (cnpg_backends_total{${chosen}})`),
            },
            {
              title: 'Transaction ids used',
              unit: 'percentunit',
              thresholds: tooHigh({ warning: 0.25, critical: 0.5 }),
              query: promql(`max by (namespace, pod) (cnpg_pg_database_xid_age{${chosen}}) / 2 ^ 31`),
            },
            {
              title: 'Started',
              unit: 'dateTimeFromNow',
              query: promql(`max by (namespace, pod) (cnpg_pg_postmaster_start_time{${chosen}}) * 1000`),
            },
            {
              title: 'Version',
              decimals: 1,
              unit: 'none',
              query: promql(`max by (namespace, pod) (cnpg_collector_postgres_version{${chosen}})`),
            },
          ],
        }),
      ],
    },
    {
      title: 'Backups',
      panels: [
        stat({
          title: 'Can be restored to',
          description: 'The first point in time, by namespace.',
          unit: 'dateTimeAsIso',
          width: 8,
          queries: [promql(`${firstPoint} * 1000`, { legend: '{{namespace}}', instant: true })],
        }),
        stat({
          title: 'Newest base backup',
          unit: 'dateTimeAsIso',
          width: 8,
          queries: [promql(`${lastBackup} * 1000`, { legend: '{{namespace}}', instant: true })],
        }),
        stat({
          title: 'Last failure',
          description: 'Nothing, when no backup has failed.',
          unit: 'dateTimeAsIso',
          width: 8,
          queries: [
            promql(
              `max by (namespace) (barman_cloud_cloudnative_pg_io_last_failed_backup_timestamp{${chosen}} > 0) * 1000`,
              { legend: '{{namespace}}', instant: true },
            ),
          ],
        }),
        timeseries({
          title: 'Segments archived',
          unit: 'ops',
          queries: [
            promql(rateOf('cnpg_pg_stat_archiver_archived_count'), { legend: 'archived {{pod}}' }),
            promql(rateOf('cnpg_pg_stat_archiver_failed_count'), { legend: 'failed {{pod}}' }),
          ],
        }),
        timeseries({
          title: 'Segments to archive',
          description: 'More and more of them mean that the archive does not take them.',
          min: 0,
          queries: [promql(largest('cnpg_collector_pg_wal_archive_status', ', value="ready"'), pod)],
        }),
      ],
    },
    {
      title: 'Replication',
      panels: [
        timeseries({
          title: 'Lag of replicas',
          unit: 's',
          queries: [promql(largest('cnpg_pg_replication_lag'), pod)],
        }),
        timeseries({
          title: 'Lag seen from the primary',
          unit: 's',
          queries: [
            promql(`max by (application_name) (cnpg_pg_stat_replication_write_lag_seconds{${chosen}})`, {
              legend: 'write {{application_name}}',
            }),
            promql(`max by (application_name) (cnpg_pg_stat_replication_flush_lag_seconds{${chosen}})`, {
              legend: 'flush {{application_name}}',
            }),
            promql(`max by (application_name) (cnpg_pg_stat_replication_replay_lag_seconds{${chosen}})`, {
              legend: 'replay {{application_name}}',
            }),
          ],
        }),
        timeseries({
          title: 'Log kept for slots',
          unit: 'bytes',
          queries: [
            promql(`max by (pod, slot_name) (cnpg_pg_replication_slots_pg_wal_lsn_diff{${chosen}})`, {
              legend: '{{pod}} {{slot_name}}',
            }),
          ],
        }),
        timeseries({
          title: 'Log on disk',
          unit: 'bytes',
          queries: [promql(largest('cnpg_collector_pg_wal', ', value="size"'), pod)],
        }),
      ],
    },
    {
      title: 'Activity',
      panels: [
        timeseries({
          title: 'Transactions',
          unit: 'ops',
          queries: [
            promql(rateOf('cnpg_pg_stat_database_xact_commit'), { legend: 'committed {{pod}}' }),
            promql(rateOf('cnpg_pg_stat_database_xact_rollback'), { legend: 'rolled back {{pod}}' }),
          ],
        }),
        timeseries({
          title: 'Sessions',
          stacked: true,
          queries: [promql(`sum by (state) (cnpg_backends_total{${chosen}})`, { legend: '{{state}}' })],
        }),
        timeseries({
          title: 'Sessions by database',
          queries: [promql(`sum by (datname) (cnpg_backends_total{${chosen}})`, { legend: '{{datname}}' })],
        }),
        timeseries({
          title: 'Connections left',
          unit: 'percentunit',
          min: 0,
          max: 1,
          thresholds: tooLow({ warning: 0.3, critical: 0.1 }),
          queries: [promql(`1 - ${connectionsUsed}`, pod)],
        }),
        timeseries({
          title: 'Longest transaction',
          unit: 's',
          queries: [promql(largest('cnpg_backends_max_tx_duration_seconds'), pod)],
        }),
        timeseries({
          title: 'Waiting and deadlocks',
          queries: [
            promql(largest('cnpg_backends_waiting_total'), { legend: 'waiting {{pod}}' }),
            promql(`sum by (pod) (increase(cnpg_pg_stat_database_deadlocks{${chosen}}[$__rate_interval]))`, {
              legend: 'deadlocks {{pod}}',
            }),
          ],
        }),
      ],
    },
    {
      title: 'Data',
      collapsed: true,
      panels: [
        timeseries({
          title: 'Size of databases',
          unit: 'bytes',
          queries: [
            promql(`max by (namespace, datname) (cnpg_pg_database_size_bytes{${chosen}, datname!~"template.*"})`, {
              legend: '{{namespace}} {{datname}}',
            }),
          ],
        }),
        timeseries({
          title: 'Read from the buffers',
          description: 'The part of all blocks that were in memory already.',
          unit: 'percentunit',
          max: 1,
          queries: [
            promql(
              `${rateOf('cnpg_pg_stat_database_blks_hit')} / (${rateOf('cnpg_pg_stat_database_blks_hit')} + ${rateOf('cnpg_pg_stat_database_blks_read')})`,
              pod,
            ),
          ],
        }),
        timeseries({
          title: 'Rows',
          unit: 'ops',
          queries: ['deleted', 'fetched', 'inserted', 'returned', 'updated'].map((what) =>
            promql(`sum(rate(cnpg_pg_stat_database_tup_${what}{${chosen}}[$__rate_interval]))`, { legend: what }),
          ),
        }),
        timeseries({
          title: 'Temporary files',
          unit: 'Bps',
          queries: [promql(rateOf('cnpg_pg_stat_database_temp_bytes'), pod)],
        }),
        timeseries({
          title: 'Checkpoints',
          unit: 'ops',
          queries: [
            promql(rateOf('cnpg_pg_stat_checkpointer_checkpoints_timed'), { legend: 'by time {{pod}}' }),
            promql(rateOf('cnpg_pg_stat_checkpointer_checkpoints_req'), { legend: 'by need {{pod}}' }),
          ],
        }),
        timeseries({
          title: 'Time in checkpoints',
          description: 'For each second.',
          unit: 'ms',
          queries: [
            promql(rateOf('cnpg_pg_stat_checkpointer_write_time'), { legend: 'write {{pod}}' }),
            promql(rateOf('cnpg_pg_stat_checkpointer_sync_time'), { legend: 'sync {{pod}}' }),
          ],
        }),
      ],
    },
    {
      title: 'Configuration',
      collapsed: true,
      panels: [
        table({
          title: 'Settings',
          labels: { pod: 'Instance' },
          columns: [
            { title: 'Connections allowed', query: promql(setting('max_connections')) },
            {
              title: 'Shared buffers',
              unit: 'bytes',
              query: promql(`${setting('shared_buffers')} * ${pages}`),
            },
            {
              title: 'Cache expected',
              unit: 'bytes',
              query: promql(`${setting('effective_cache_size')} * ${pages}`),
            },
            { title: 'Work memory', unit: 'bytes', query: promql(`${setting('work_mem')} * 1024`) },
            {
              title: 'Maintenance memory',
              unit: 'bytes',
              query: promql(`${setting('maintenance_work_mem')} * 1024`),
            },
            { title: 'Cost of a random page', decimals: 1, query: promql(setting('random_page_cost')) },
          ],
        }),
        table({
          title: 'Extensions',
          labels: {
            datname: 'Database',
            extname: 'Extension',
            installed_version: 'Installed',
            default_version: 'Available',
          },
          columns: [
            {
              title: 'Update',
              states: { 0: { text: 'None', color: 'text' }, 1: { text: 'Available', color: 'yellow' } },
              query: promql(
                `max by (datname, extname, installed_version, default_version) (cnpg_pg_extensions_update_available{${chosen}})`,
              ),
            },
          ],
        }),
      ],
    },
    {
      title: 'Operator',
      collapsed: true,
      panels: [
        timeseries({
          title: 'Failed reconciliations',
          unit: 'ops',
          queries: [
            promql(
              'sum by (controller) (rate(controller_runtime_reconcile_errors_total{controller=~"backup|cluster|database|pooler|scheduled-?backup"}[$__rate_interval]))',
              { legend: '{{controller}}' },
            ),
          ],
        }),
        timeseries({
          title: 'Failed collections of metrics',
          queries: [promql(largest('cnpg_collector_last_collection_error'), pod)],
        }),
      ],
    },
  ],
});
