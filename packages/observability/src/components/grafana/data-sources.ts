import { type DataSource, dataSources } from '@lumie-infra/common-chart/dashboards';

/** Where the data sources are. */
export interface DataSourceAddresses {
  readonly alertmanager: string;
  readonly loki: string;
  readonly prometheus: string;
  readonly tempo: string;
  readonly thanos: string;
}

/** A data source, as Grafana provisions it. */
interface ProvisionedDataSource extends DataSource {
  readonly access: 'proxy';
  readonly url: string;
  readonly editable: boolean;
  readonly isDefault: boolean;
  readonly jsonData: Readonly<Record<string, unknown>>;
}

/** The file that Grafana provisions its data sources from. */
export interface DataSourceFile {
  readonly apiVersion: 1;
  /** Whether a data source that is no longer in the file goes. */
  readonly prune: boolean;
  readonly datasources: readonly ProvisionedDataSource[];
}

/** What turns a data source into another, by uid. */
const { alertmanager, loki, prometheus, tempo, thanos } = dataSources;

// Grafana takes a single dollar for the name of an environment variable.
const value = '$${__value.raw}';

const settings: Readonly<Record<keyof DataSourceAddresses, Readonly<Record<string, unknown>>>> = {
  alertmanager: { implementation: 'prometheus', handleGrafanaManagedAlerts: false },
  loki: {
    derivedFields: [
      { name: 'Trace', matcherType: 'label', matcherRegex: 'trace_id', datasourceUid: tempo.uid, url: value },
    ],
  },
  prometheus: metrics('Prometheus'),
  tempo: {
    nodeGraph: { enabled: true },
    serviceMap: { datasourceUid: prometheus.uid },
    tracesToLogsV2: {
      datasourceUid: loki.uid,
      filterByTraceID: true,
      tags: [{ key: 'service.name', value: 'service_name' }],
    },
    tracesToMetrics: { datasourceUid: prometheus.uid },
  },
  thanos: metrics('Thanos'),
};

function metrics(prometheusType: 'Prometheus' | 'Thanos') {
  return {
    prometheusType,
    httpMethod: 'POST',
    // As often as metrics are measured.
    timeInterval: '60s',
    manageAlerts: false,
    exemplarTraceIdDestinations: [{ name: 'traceID', datasourceUid: tempo.uid }],
  };
}

/** The data sources under the uids that dashboards rely on; metrics of any age come from Thanos. */
export function dataSourceFile(addresses: DataSourceAddresses): DataSourceFile {
  const named: Readonly<Record<keyof DataSourceAddresses, DataSource>> = {
    alertmanager,
    loki,
    prometheus,
    tempo,
    thanos,
  };
  return {
    apiVersion: 1,
    prune: true,
    datasources: (Object.keys(named) as (keyof DataSourceAddresses)[]).map((key) => ({
      ...named[key],
      access: 'proxy',
      url: addresses[key],
      editable: false,
      isDefault: named[key].uid === thanos.uid,
      jsonData: settings[key],
    })),
  };
}
