/** What tests of dashboards and of alerts need; it loads parsers that only tests have. */
export { type MetricSource, type MetricType, metricSources, seriesOf } from '../metrics/index.ts';
export { type DashboardFile, dashboardsIn, describeDashboards } from './describe-dashboards.ts';
export { logLabels } from './log-labels.ts';
export { logLabelsUsed, logqlProblems } from './logql.ts';
export { metricProblems } from './metric-problems.ts';
export { type SeriesUse, promqlProblems, seriesUsed } from './promql.ts';
