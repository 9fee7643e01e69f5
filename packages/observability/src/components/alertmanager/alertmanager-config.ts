/** A route of alerts to a receiver; matchers as Alertmanager writes them. */
export interface Route {
  readonly matchers: readonly string[];
  readonly receiver: string;
  readonly group_wait?: string;
  readonly group_interval?: string;
  readonly repeat_interval?: string;
  readonly continue?: boolean;
}

/** Where notifications go. */
export interface Receiver {
  readonly name: string;
  readonly email_configs?: readonly {
    readonly to: string;
    readonly send_resolved: boolean;
    readonly headers: Readonly<Record<string, string>>;
    readonly html: string;
    readonly text: string;
  }[];
  readonly webhook_configs?: readonly { readonly url: string; readonly send_resolved: boolean }[];
}

/** Alerts that mute others while they fire. */
export interface InhibitRule {
  readonly source_matchers: readonly string[];
  readonly target_matchers: readonly string[];
  readonly equal: readonly string[];
}

/** The configuration of Alertmanager, as far as it is used. */
export interface AlertmanagerConfig {
  readonly global: {
    readonly resolve_timeout: string;
    readonly smtp_smarthost: string;
    readonly smtp_from: string;
    readonly smtp_auth_username: string;
    readonly smtp_auth_password_file: string;
    readonly smtp_require_tls: boolean;
  };
  readonly route: Omit<Route, 'matchers'> & { readonly group_by: readonly string[]; readonly routes: readonly Route[] };
  readonly receivers: readonly Receiver[];
  readonly inhibit_rules: readonly InhibitRule[];
}

/** What differs between two sites. */
export interface AlertmanagerConfigProps {
  /** Host and port of the mail server. */
  readonly smarthost: string;
  /** Who alerts come from, and the name to log in to the mail server with. */
  readonly from: string;
  readonly passwordFile: string;
  readonly to: string;
  /** An address that every alert is posted to as well. @default - none */
  readonly webhook?: string;
  /** An address that hears the alert that always fires. @default - none */
  readonly watchdog?: string;
}

const people = 'people';
const nobody = 'nobody';
const watchdog = 'watchdog';

const subject =
  '[{{ .Status | toUpper }}{{ if eq .Status "firing" }} {{ .Alerts.Firing | len }}{{ end }}] {{ .CommonLabels.severity }}: {{ .GroupLabels.alertname }}';

const text = `{{ range .Alerts }}{{ .Status | toUpper }} {{ .Annotations.summary }}
{{ .Annotations.description }}
What to do: {{ .Annotations.runbook }}
Since: {{ .StartsAt }}
{{ range .Labels.SortedPairs }}  {{ .Name }} = {{ .Value }}
{{ end }}
{{ end }}`;

/** Who is told of which alerts, how fast, and which alerts say nothing new while another fires. */
export function alertmanagerConfig(props: AlertmanagerConfigProps): AlertmanagerConfig {
  return {
    global: {
      resolve_timeout: '5m',
      smtp_smarthost: props.smarthost,
      smtp_from: props.from,
      smtp_auth_username: props.from,
      smtp_auth_password_file: props.passwordFile,
      smtp_require_tls: true,
    },
    route: {
      receiver: people,
      group_by: ['alertname', 'cluster', 'namespace'],
      group_wait: '30s',
      group_interval: '5m',
      repeat_interval: '4h',
      routes: [
        {
          matchers: ['alertname="Watchdog"'],
          receiver: props.watchdog === undefined ? nobody : watchdog,
          group_wait: '0s',
          group_interval: '1m',
          repeat_interval: '5m',
        },
        { matchers: ['severity=~"none|info"'], receiver: nobody },
        { matchers: ['severity="critical"'], receiver: people, group_wait: '10s', repeat_interval: '1h' },
        { matchers: ['severity="warning"'], receiver: people, group_wait: '1m', repeat_interval: '12h' },
      ],
    },
    receivers: [
      {
        name: people,
        email_configs: [{ to: props.to, send_resolved: true, headers: { Subject: subject }, html: '', text }],
        ...(props.webhook === undefined ? {} : { webhook_configs: [{ url: props.webhook, send_resolved: true }] }),
      },
      ...(props.watchdog === undefined
        ? []
        : [{ name: watchdog, webhook_configs: [{ url: props.watchdog, send_resolved: false }] }]),
      { name: nobody },
    ],
    inhibit_rules: [
      // The same thing, said more urgently.
      {
        source_matchers: ['severity="critical"'],
        target_matchers: ['severity="warning"'],
        equal: ['alertname', 'cluster', 'namespace', 'pod', 'instance'],
      },
      {
        source_matchers: ['alertname="NodeDiskFull"'],
        target_matchers: ['alertname=~"NodeDiskFilling|NodeDiskFillsSoon"'],
        equal: ['cluster', 'instance', 'mountpoint'],
      },
      {
        source_matchers: ['alertname="ServedCertificateExpired"'],
        target_matchers: ['alertname=~"ServedCertificateExpires|ProbeFailing"'],
        equal: ['cluster', 'instance'],
      },
      // What follows from a node that is away.
      {
        source_matchers: ['alertname="NodeNotReady"'],
        target_matchers: ['alertname=~"NodeMetricsMissing|TargetDown|DaemonSetIncomplete"'],
        equal: ['cluster'],
      },
      // What follows from object storage that cannot be written to.
      {
        source_matchers: ['alertname="ObjectStorageUnavailable"'],
        target_matchers: [
          'alertname=~"BackupFailed|DatabaseArchivingFailing|LokiFlushFailing|TempoFlushFailing|TempoCompactionFailing|ThanosBucketFailing|ThanosUploadsStalled"',
        ],
        equal: ['cluster'],
      },
    ],
  };
}
