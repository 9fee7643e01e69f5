import type { Query } from './query.ts';
import type { Color, Threshold } from './threshold.ts';
import type { Unit } from './unit.ts';

/** What any panel has. */
interface AnyPanel {
  /** Unique in its row. */
  readonly title: string;
  /** Shown beside the title on demand: what the panel tells, where the title cannot say it. */
  readonly description?: string;
  /** In columns, of which a dashboard has 24. @default - by kind */
  readonly width?: number;
  /** In units of 30 pixels. @default - by kind */
  readonly height?: number;
}

/** How values are shown. */
export interface ValueFormat {
  /** @default 'short' */
  readonly unit?: Unit;
  readonly decimals?: number;
  readonly thresholds?: readonly Threshold[];
  /** Words for numbers that stand for a state. */
  readonly states?: Readonly<Record<number, { readonly text: string; readonly color: Color }>>;
}

/** Lines over time. */
export interface TimeseriesPanel extends AnyPanel, ValueFormat {
  readonly kind: 'timeseries';
  readonly queries: readonly Query[];
  /** Whether the series are parts of a whole. @default false */
  readonly stacked?: boolean;
  readonly min?: number;
  readonly max?: number;
}

/** A number, or one a series. */
export interface StatPanel extends AnyPanel, ValueFormat {
  readonly kind: 'stat';
  readonly queries: readonly Query[];
  /** Whether the names of the series are the message, and not their values. @default false */
  readonly names?: boolean;
}

/** A number between two bounds. */
export interface GaugePanel extends AnyPanel, ValueFormat {
  readonly kind: 'gauge';
  readonly queries: readonly Query[];
  /** @default 0 */
  readonly min?: number;
  /** @default 1 */
  readonly max?: number;
}

/** A bar a series. */
export interface BarGaugePanel extends AnyPanel, ValueFormat {
  readonly kind: 'bar-gauge';
  readonly queries: readonly Query[];
}

/** How often each size occurred, over time. */
export interface HeatmapPanel extends AnyPanel {
  readonly kind: 'heatmap';
  /** Counts by `le`. */
  readonly queries: readonly Query[];
  /** Of the sizes. @default 'short' */
  readonly unit?: Unit;
}

/** Log lines, the newest first. */
export interface LogsPanel extends AnyPanel {
  readonly kind: 'logs';
  readonly queries: readonly Query[];
}

/** A column of values. */
export interface Column extends ValueFormat {
  readonly title: string;
  /** Its labels are those of the table. */
  readonly query: Query;
}

/** A row for each set of labels. */
export interface TablePanel extends AnyPanel {
  readonly kind: 'table';
  /** The headings of labels, in order, by label. */
  readonly labels: Readonly<Record<string, string>>;
  readonly columns: readonly Column[];
  /** The heading to sort by. @default - as answered */
  readonly sortBy?: { readonly title: string; readonly descending?: boolean };
}

/** A part of a dashboard. */
export type Panel = BarGaugePanel | GaugePanel | HeatmapPanel | LogsPanel | StatPanel | TablePanel | TimeseriesPanel;

/** Lines over time. */
export function timeseries(panel: Omit<TimeseriesPanel, 'kind'>): TimeseriesPanel {
  return { kind: 'timeseries', ...panel };
}

/** A number, or one a series. */
export function stat(panel: Omit<StatPanel, 'kind'>): StatPanel {
  return { kind: 'stat', ...panel };
}

/** A number between two bounds. */
export function gauge(panel: Omit<GaugePanel, 'kind'>): GaugePanel {
  return { kind: 'gauge', ...panel };
}

/** A bar a series. */
export function barGauge(panel: Omit<BarGaugePanel, 'kind'>): BarGaugePanel {
  return { kind: 'bar-gauge', ...panel };
}

/** How often each size occurred, over time. */
export function heatmap(panel: Omit<HeatmapPanel, 'kind'>): HeatmapPanel {
  return { kind: 'heatmap', ...panel };
}

/** Log lines, the newest first. */
export function logs(panel: Omit<LogsPanel, 'kind'>): LogsPanel {
  return { kind: 'logs', ...panel };
}

/** A row for each set of labels. */
export function table(panel: Omit<TablePanel, 'kind'>): TablePanel {
  return { kind: 'table', ...panel };
}

/** Everything that a panel asks. */
export function queriesOf(panel: Panel): readonly Query[] {
  return panel.kind === 'table' ? panel.columns.map(({ query }) => query) : panel.queries;
}
