/** Labels of a series or of an alert. */
type Labels = Readonly<Record<string, string>>;

/** What happens to some series, step by step, and which alerts fire then; as `promtool test rules` reads it. */
export interface RuleTest {
  readonly name: string;
  /** Between two values of a series, and between two looks at the rules. */
  readonly interval: string;
  readonly input_series: readonly { readonly series: string; readonly values: string }[];
  readonly alert_rule_test: readonly {
    readonly eval_time: string;
    readonly alertname: string;
    readonly exp_alerts: readonly { readonly exp_labels: Labels; readonly exp_annotations?: Labels }[];
  }[];
}

type Expectation = RuleTest['alert_rule_test'][number];

const fires = (alertname: string, eval_time: string, exp_labels: Labels): Expectation => ({
  alertname,
  eval_time,
  exp_alerts: [{ exp_labels }],
});
const isSilent = (alertname: string, eval_time: string): Expectation => ({ alertname, eval_time, exp_alerts: [] });

function ruleTest(
  name: string,
  series: Readonly<Record<string, string>>,
  alert_rule_test: readonly Expectation[],
  interval = '1m',
): RuleTest {
  return {
    name,
    interval,
    input_series: Object.entries(series).map(([key, values]) => ({ series: key, values })),
    alert_rule_test,
  };
}

const critical = { severity: 'critical' } as const;
const warning = { severity: 'warning' } as const;

/** A few alerts, on series that were made up for them. */
export const ruleTests: readonly RuleTest[] = [
  ruleTest(
    'Vault is sealed',
    {
      'up{job="vault-internal", pod="vault-0"}': '1x20',
      'vault_core_unsealed{job="vault-internal", pod="vault-0"}': '1x5 0x15',
    },
    [
      isSilent('VaultSealed', '5m'),
      fires('VaultSealed', '10m', { ...critical, job: 'vault-internal', pod: 'vault-0' }),
      isSilent('VaultMissing', '20m'),
    ],
  ),
  ruleTest('a sealed Vault may not answer at all', { 'up{job="vault-internal", pod="vault-0"}': '1x5 0x15' }, [
    fires('VaultSealed', '10m', { ...critical, job: 'vault-internal', pod: 'vault-0' }),
  ]),
  ruleTest('Vault is gone', { 'up{job="other"}': '1x20' }, [
    fires('VaultMissing', '15m', { ...critical, job: 'vault-internal' }),
  ]),
  ruleTest('the registry is away', { 'up{job="zot", pod="zot-0"}': '1x5 0x20' }, [
    isSilent('RegistryDown', '8m'),
    fires('RegistryDown', '15m', { ...critical, job: 'zot', pod: 'zot-0' }),
  ]),
  ruleTest(
    'a container runs out of memory',
    {
      'kube_pod_container_status_restarts_total{namespace="web", pod="web-0", container="web"}': '0x5 1x20',
      'kube_pod_container_status_last_terminated_reason{namespace="web", pod="web-0", container="web", reason="OOMKilled"}':
        '0x5 1x20',
      'kube_pod_container_status_restarts_total{namespace="web", pod="api-0", container="api"}': '0x5 1x20',
      'kube_pod_container_status_last_terminated_reason{namespace="web", pod="api-0", container="api", reason="Error"}':
        '0x5 1x20',
    },
    [
      isSilent('ContainerOutOfMemory', '5m'),
      fires('ContainerOutOfMemory', '7m', { ...warning, namespace: 'web', pod: 'web-0', container: 'web' }),
    ],
  ),
  ruleTest(
    'a node goes away and its metrics with it',
    {
      'kube_node_status_condition{node="agent-1", condition="Ready", status="true"}': '1x5 0x30',
      'kube_node_info{node="agent-1"}': '1x40',
      'kube_node_info{node="agent-2"}': '1x40',
      'up{job="node-exporter", instance="agent-1"}': '1x5 stale',
      'up{job="node-exporter", instance="agent-2"}': '1x40',
    },
    [
      isSilent('NodeNotReady', '8m'),
      fires('NodeNotReady', '15m', { ...critical, node: 'agent-1', condition: 'Ready', status: 'true' }),
      isSilent('NodeMetricsMissing', '10m'),
      fires('NodeMetricsMissing', '30m', warning),
    ],
  ),
  ruleTest(
    'a disk fills within a day, another only has little left',
    {
      'node_filesystem_avail_bytes{instance="a", mountpoint="/", fstype="ext4"}': '350-2x60',
      'node_filesystem_size_bytes{instance="a", mountpoint="/", fstype="ext4"}': '1000x60',
      'node_filesystem_avail_bytes{instance="b", mountpoint="/", fstype="ext4"}': '100x60',
      'node_filesystem_size_bytes{instance="b", mountpoint="/", fstype="ext4"}': '1000x60',
      'node_filesystem_avail_bytes{instance="b", mountpoint="/run", fstype="tmpfs"}': '0x60',
      'node_filesystem_size_bytes{instance="b", mountpoint="/run", fstype="tmpfs"}': '10x60',
    },
    [
      fires('NodeDiskFillsSoon', '8h', { ...warning, instance: 'a', mountpoint: '/', fstype: 'ext4' }),
      fires('NodeDiskFilling', '8h', { ...warning, instance: 'b', mountpoint: '/', fstype: 'ext4' }),
      isSilent('NodeDiskFull', '8h'),
    ],
    '10m',
  ),
  ruleTest(
    'a daily backup is not made any more',
    {
      'velero_backup_last_successful_timestamp{schedule="daily"}': '0x60',
      'velero_backup_last_successful_timestamp{schedule="weekly"}': '0x60',
      'velero_backup_success_total{schedule="daily"}': '1x60',
    },
    [
      isSilent('BackupOverdue', '26h'),
      fires('BackupOverdue', '27h', { ...critical, schedule: 'daily' }),
      isSilent('BackupNeverMade', '28h'),
    ],
    '30m',
  ),
  ruleTest(
    'a daily backup was never made',
    { 'velero_backup_success_total{schedule="daily"}': '0x60' },
    [isSilent('BackupNeverMade', '25h'), fires('BackupNeverMade', '27h', { ...critical, schedule: 'daily' })],
    '30m',
  ),
  ruleTest(
    'a database is not backed up any more',
    {
      'barman_cloud_cloudnative_pg_io_last_available_backup_timestamp{namespace="infra-db", pod="infra-db-1"}': '0x60',
    },
    [
      isSilent('DatabaseBackupOverdue', '26h'),
      fires('DatabaseBackupOverdue', '27h', { ...critical, namespace: 'infra-db' }),
    ],
    '30m',
  ),
  ruleTest(
    'a replica loses its primary',
    {
      'cnpg_pg_replication_is_wal_receiver_up{namespace="infra-db", pod="infra-db-1"}': '0x30',
      'cnpg_pg_replication_in_recovery{namespace="infra-db", pod="infra-db-1"}': '0x30',
      'cnpg_pg_replication_is_wal_receiver_up{namespace="infra-db", pod="infra-db-2"}': '1x5 0x25',
      'cnpg_pg_replication_in_recovery{namespace="infra-db", pod="infra-db-2"}': '1x30',
    },
    [
      isSilent('DatabaseReplicaDisconnected', '8m'),
      fires('DatabaseReplicaDisconnected', '15m', { ...critical, namespace: 'infra-db', pod: 'infra-db-2' }),
    ],
  ),
  ruleTest(
    'only the primary archives',
    {
      'cnpg_pg_stat_archiver_failed_count{namespace="infra-db", pod="infra-db-1"}': '0+1x60',
      'cnpg_pg_replication_in_recovery{namespace="infra-db", pod="infra-db-1"}': '0x60',
      'cnpg_pg_stat_archiver_failed_count{namespace="infra-db", pod="infra-db-2"}': '0+1x60',
      'cnpg_pg_replication_in_recovery{namespace="infra-db", pod="infra-db-2"}': '1x60',
    },
    [fires('DatabaseArchivingFailing', '40m', { ...critical, namespace: 'infra-db', pod: 'infra-db-1' })],
  ),
  ruleTest(
    'an application drifts, and another is broken',
    {
      'argocd_app_info{name="web", sync_status="OutOfSync", health_status="Healthy", pod="a"}': '1x60',
      'argocd_app_info{name="api", sync_status="Synced", health_status="Degraded", pod="a"}': '1x60',
      'argocd_app_info{name="db", sync_status="Synced", health_status="Healthy", pod="a"}': '1x60',
    },
    [
      isSilent('ApplicationOutOfSync', '20m'),
      fires('ApplicationOutOfSync', '40m', { ...warning, name: 'web' }),
      fires('ApplicationDegraded', '40m', { ...warning, name: 'api', health_status: 'Degraded' }),
      isSilent('ApplicationsUnwatched', '40m'),
    ],
  ),
  ruleTest(
    'a public name does not answer',
    {
      'probe_success{job="ingress", instance="https://web.example.com/"}': '1x5 0x20',
      'probe_success{job="ingress", instance="https://api.example.com/"}': '1x25',
    },
    [
      isSilent('ProbeFailing', '8m'),
      fires('ProbeFailing', '15m', { ...critical, job: 'ingress', instance: 'https://web.example.com/' }),
    ],
  ),
  ruleTest(
    'a certificate is not renewed',
    {
      // Should have been renewed when the clock of the test begins, and expires ninety hours later.
      'certmanager_certificate_renewal_timestamp_seconds{namespace="web", name="web-tls"}': '1x60',
      'certmanager_certificate_expiration_timestamp_seconds{namespace="web", name="web-tls"}': '324000x60',
    },
    [
      isSilent('CertificateNotRenewed', '24h'),
      fires('CertificateNotRenewed', '26h', { ...warning, namespace: 'web', name: 'web-tls' }),
      isSilent('CertificateExpires', '17h'),
      fires('CertificateExpires', '20h', { ...critical, namespace: 'web', name: 'web-tls' }),
    ],
    '30m',
  ),
  ruleTest(
    'no block of metrics reaches the bucket',
    { 'thanos_objstore_bucket_last_successful_upload_time{job="prometheus-thanos-discovery"}': '0x60' },
    [isSilent('ThanosUploadsStalled', '7h'), fires('ThanosUploadsStalled', '9h', critical)],
    '30m',
  ),
  ruleTest(
    'a collector refuses traces, but not logs',
    {
      'otelcol_receiver_refused_log_records_total{pod="gateway-0", receiver="otlp"}': '0x40',
      'otelcol_receiver_refused_spans_total{pod="gateway-0", receiver="otlp"}': '0+10x40',
    },
    [fires('CollectorRefusingData', '30m', { ...warning, pod: 'gateway-0', receiver: 'otlp' })],
  ),
  ruleTest('nothing is wrong', { 'up{job="web"}': '1x20' }, [
    fires('Watchdog', '1m', { severity: 'none' }),
    isSilent('TargetDown', '20m'),
  ]),
];
