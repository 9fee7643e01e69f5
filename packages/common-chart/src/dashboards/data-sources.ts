/** A data source of Grafana: dashboards refer to it by uid, people by name. */
export interface DataSource {
  /** The plugin that asks it. */
  readonly type: string;
  readonly uid: string;
  readonly name: string;
}

/** The data sources that Grafana provisions; their uids are what every dashboard relies on. */
export const dataSources = {
  alertmanager: { type: 'alertmanager', uid: 'alertmanager', name: 'Alertmanager' },
  loki: { type: 'loki', uid: 'loki', name: 'Loki' },
  prometheus: { type: 'prometheus', uid: 'prometheus', name: 'Prometheus' },
  tempo: { type: 'tempo', uid: 'tempo', name: 'Tempo' },
  thanos: { type: 'prometheus', uid: 'thanos', name: 'Thanos' },
} as const satisfies Readonly<Record<string, DataSource>>;

/** Where panels ask for metrics: Thanos knows what Prometheus still holds and what only the bucket has. */
export const metricSource: DataSource = dataSources.thanos;

/** Where panels ask for logs. */
export const logSource: DataSource = dataSources.loki;
