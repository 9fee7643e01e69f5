import { alertRules } from './alert.ts';

const hour = 3600;
const day = 24 * hour;

const lastSuccess = (schedule: string): string =>
  `time() - max by (schedule) (velero_backup_last_successful_timestamp{schedule=~"${schedule}"})`;

/** Backups of Kubernetes objects, of volumes and of databases. */
export const backupAlerts = {
  backups: alertRules({
    BackupOverdue: {
      expr: `${lastSuccess('.*daily.*')} > ${26 * hour} or ${lastSuccess('.*weekly.*')} > ${8 * day}`,
      for: '10m',
      severity: 'critical',
      summary: 'Schedule {{ $labels.schedule }} has made no backup for {{ $value | humanizeDuration }}',
      description: 'What was lost today could not be brought back.',
    },
    BackupFailed: {
      expr: 'sum by (schedule) (increase(velero_backup_failure_total{schedule!=""}[1h])) > 0 or sum by (schedule) (increase(velero_backup_partial_failure_total{schedule!=""}[1h])) > 0',
      severity: 'warning',
      summary: 'A backup of schedule {{ $labels.schedule }} failed in whole or in part',
      description: 'The one before it is still there.',
    },
    BackupNeverMade: {
      // Velero counts the successes of a schedule from its start on, but has no time of success before the first.
      expr: 'max by (schedule) (velero_backup_success_total{schedule=~".*daily.*"}) unless on (schedule) velero_backup_last_successful_timestamp',
      for: '26h',
      severity: 'critical',
      summary: 'Schedule {{ $labels.schedule }} has never made a backup',
      description: 'Nothing that is lost could be brought back.',
    },
    BackupsUnwatched: {
      expr: 'absent(velero_backup_success_total{schedule!=""})',
      for: '30m',
      severity: 'critical',
      summary: 'Nobody tells about backups',
      description: 'Velero does not run, or has no schedule.',
    },
  }),
  'database-backups': alertRules({
    DatabaseBackupOverdue: {
      expr: `time() - max by (namespace) (barman_cloud_cloudnative_pg_io_last_available_backup_timestamp) > ${26 * hour}`,
      for: '30m',
      severity: 'critical',
      summary: 'The databases in {{ $labels.namespace }} have had no backup for {{ $value | humanizeDuration }}',
      description: 'The further back the last one, the longer a restore takes, until it is deleted.',
    },
    DatabaseBackupFailed: {
      expr: 'max by (namespace) (barman_cloud_cloudnative_pg_io_last_failed_backup_timestamp) > max by (namespace) (barman_cloud_cloudnative_pg_io_last_available_backup_timestamp)',
      for: '5m',
      severity: 'warning',
      summary: 'The last backup of the databases in {{ $labels.namespace }} failed',
      description: 'The one before it is still there.',
    },
    DatabaseArchivingFailing: {
      expr: 'increase(cnpg_pg_stat_archiver_failed_count[15m]) > 0 and on (namespace, pod) cnpg_pg_replication_in_recovery == 0',
      for: '15m',
      severity: 'critical',
      summary: 'PostgreSQL {{ $labels.namespace }}/{{ $labels.pod }} cannot archive its log of changes',
      description: 'A restore would end before this moment, and the log fills the disk of the database.',
    },
  }),
};
