/** Dashboards of Grafana as values, and the construct that shows one. */
export { type DataSource, dataSources, logSource, metricSource } from './data-sources.ts';
export { Dashboard } from './dashboard.ts';
export { dashboardDiscovery } from './dashboard-discovery.ts';
export { dashboardJson } from './dashboard-json.ts';
export {
  type DashboardDefinition,
  type DashboardProps,
  type Row,
  defineDashboard,
  isDashboard,
} from './define-dashboard.ts';
export {
  type BarGaugePanel,
  type Column,
  type GaugePanel,
  type HeatmapPanel,
  type LogsPanel,
  type Panel,
  type StatPanel,
  type TablePanel,
  type TimeseriesPanel,
  type ValueFormat,
  barGauge,
  gauge,
  heatmap,
  logs,
  stat,
  table,
  timeseries,
} from './panel.ts';
export { podResources } from './pod-resources.ts';
export { type Query, type QuerySettings, logql, promql } from './query.ts';
export { type Color, type Limits, type Threshold, tooHigh, tooLow } from './threshold.ts';
export { type Unit } from './unit.ts';
export {
  type ChoiceVariable,
  type LabelVariable,
  type TextVariable,
  type Variable,
  choice,
  logLabel,
  metricLabel,
  text,
} from './variable.ts';
