import { createRequire } from 'node:module';
import type * as BarGauge from '@grafana/grafana-foundation-sdk/bargauge';
import type * as Common from '@grafana/grafana-foundation-sdk/common';
import type * as Dashboard from '@grafana/grafana-foundation-sdk/dashboard';
import type * as Gauge from '@grafana/grafana-foundation-sdk/gauge';
import type * as Heatmap from '@grafana/grafana-foundation-sdk/heatmap';
import type * as Logs from '@grafana/grafana-foundation-sdk/logs';
import type * as Loki from '@grafana/grafana-foundation-sdk/loki';
import type * as Prometheus from '@grafana/grafana-foundation-sdk/prometheus';
import type * as Stat from '@grafana/grafana-foundation-sdk/stat';
import type * as Table from '@grafana/grafana-foundation-sdk/table';
import type * as Timeseries from '@grafana/grafana-foundation-sdk/timeseries';

interface Modules {
  readonly bargauge: typeof BarGauge;
  readonly common: typeof Common;
  readonly dashboard: typeof Dashboard;
  readonly gauge: typeof Gauge;
  readonly heatmap: typeof Heatmap;
  readonly logs: typeof Logs;
  readonly loki: typeof Loki;
  readonly prometheus: typeof Prometheus;
  readonly stat: typeof Stat;
  readonly table: typeof Table;
  readonly timeseries: typeof Timeseries;
}

const names: readonly (keyof Modules)[] = [
  'bargauge',
  'common',
  'dashboard',
  'gauge',
  'heatmap',
  'logs',
  'loki',
  'prometheus',
  'stat',
  'table',
  'timeseries',
];

const load = createRequire(import.meta.url);

/**
 * The modules of the Grafana Foundation SDK, each loaded when first used.
 *
 * They take longer to load than a layer takes to render, so a render without dashboards must not load them; and a
 * construct cannot wait for an `import()`.
 */
export const sdk = {} as Modules;

for (const name of names) {
  Object.defineProperty(sdk, name, {
    configurable: true,
    get() {
      const value: unknown = load(`@grafana/grafana-foundation-sdk/${name}`);
      Object.defineProperty(sdk, name, { value });
      return value;
    },
  });
}
