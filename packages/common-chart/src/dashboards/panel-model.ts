import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import type { FieldColorModeId, Panel as PanelModel } from '@grafana/grafana-foundation-sdk/dashboard';
import type { GridPosition } from './grid.ts';
import type {
  BarGaugePanel,
  GaugePanel,
  HeatmapPanel,
  LogsPanel,
  Panel,
  StatPanel,
  TimeseriesPanel,
  ValueFormat,
} from './panel.ts';
import type { Query } from './query.ts';
import { type AnswerFormat, queryTarget } from './query-target.ts';
import { sdk } from './sdk.ts';
import { tableBuilder } from './table-model.ts';
import { stateMappings, thresholdsConfig } from './value-format.ts';

/** A panel as Grafana keeps it. */
export function panelModel(panel: Panel, id: number, position: GridPosition): PanelModel {
  const builder = builderOf(panel).id(id).title(panel.title).gridPos(position);
  if (panel.description !== undefined) builder.description(panel.description);
  return builder.build();
}

function builderOf(panel: Panel) {
  switch (panel.kind) {
    case 'bar-gauge':
      return barGaugeBuilder(panel);
    case 'gauge':
      return gaugeBuilder(panel);
    case 'heatmap':
      return heatmapBuilder(panel);
    case 'logs':
      return logsBuilder(panel);
    case 'stat':
      return statBuilder(panel);
    case 'table':
      return tableBuilder(panel);
    case 'timeseries':
      return timeseriesBuilder(panel);
  }
}

function timeseriesBuilder(panel: TimeseriesPanel) {
  const { GraphDrawStyle, LegendDisplayMode, LegendPlacement, SortOrder, StackingMode, TooltipDisplayMode } =
    sdk.common;
  const builder = new sdk.timeseries.PanelBuilder()
    .targets(targets(panel.queries))
    .drawStyle(GraphDrawStyle.Line)
    .fillOpacity(panel.stacked ? 30 : 10)
    .showPoints(sdk.common.VisibilityMode.Never)
    .legend(
      new sdk.common.VizLegendOptionsBuilder()
        .displayMode(LegendDisplayMode.List)
        .placement(LegendPlacement.Bottom)
        .showLegend(true),
    )
    .tooltip(new sdk.common.VizTooltipOptionsBuilder().mode(TooltipDisplayMode.Multi).sort(SortOrder.Descending));
  if (panel.stacked) builder.stacking(new sdk.common.StackingConfigBuilder().mode(StackingMode.Normal));
  if (panel.min !== undefined) builder.min(panel.min);
  if (panel.max !== undefined) builder.max(panel.max);
  return formatted(builder, panel, sdk.dashboard.FieldColorModeId.PaletteClassic);
}

function statBuilder(panel: StatPanel) {
  const { BigValueColorMode, BigValueGraphMode, BigValueTextMode } = sdk.common;
  const builder = new sdk.stat.PanelBuilder()
    .targets(targets(panel.queries))
    .reduceOptions(lastValue())
    .colorMode(BigValueColorMode.Value)
    .graphMode(panel.queries.every(({ instant }) => instant) ? BigValueGraphMode.None : BigValueGraphMode.Area)
    .textMode(panel.names ? BigValueTextMode.Name : BigValueTextMode.Auto);
  return formatted(builder, panel, 'text');
}

function gaugeBuilder(panel: GaugePanel) {
  const builder = new sdk.gauge.PanelBuilder()
    .targets(targets(panel.queries))
    .reduceOptions(lastValue())
    .min(panel.min ?? 0)
    .max(panel.max ?? 1);
  return formatted(builder, panel, sdk.dashboard.FieldColorModeId.Thresholds);
}

function barGaugeBuilder(panel: BarGaugePanel) {
  const { BarGaugeDisplayMode, BarGaugeValueMode, VizOrientation } = sdk.common;
  const builder = new sdk.bargauge.PanelBuilder()
    .targets(targets(panel.queries))
    .reduceOptions(lastValue())
    .orientation(VizOrientation.Horizontal)
    .displayMode(BarGaugeDisplayMode.Basic)
    .valueMode(BarGaugeValueMode.Color);
  return formatted(builder, panel, sdk.dashboard.FieldColorModeId.PaletteClassic);
}

function heatmapBuilder(panel: HeatmapPanel) {
  return new sdk.heatmap.PanelBuilder()
    .targets(targets(panel.queries, 'heatmap'))
    .calculate(false)
    .yAxis(new sdk.heatmap.YAxisConfigBuilder().unit(panel.unit ?? 'short'))
    .color(
      new sdk.heatmap.HeatmapColorOptionsBuilder().mode(sdk.heatmap.HeatmapColorMode.Scheme).scheme('Blues').steps(64),
    );
}

function logsBuilder(panel: LogsPanel) {
  const { LogsDedupStrategy, LogsSortOrder } = sdk.common;
  return new sdk.logs.PanelBuilder()
    .targets(targets(panel.queries))
    .showTime(true)
    .wrapLogMessage(true)
    .enableLogDetails(true)
    .sortOrder(LogsSortOrder.Descending)
    .dedupStrategy(LogsDedupStrategy.None);
}

function targets(queries: readonly Query[], format: AnswerFormat = 'time_series') {
  return queries.map((query, index) => queryTarget(query, index, format));
}

function lastValue() {
  return new sdk.common.ReduceDataOptionsBuilder().calcs(['lastNotNull']);
}

/** What the builders of all panels with values have in common. */
interface ValueBuilder {
  unit(unit: string): unknown;
  decimals(decimals: number): unknown;
  mappings(mappings: ReturnType<typeof stateMappings>): unknown;
  thresholds(thresholds: Builder<ReturnType<typeof thresholdsConfig>>): unknown;
  colorScheme(color: Builder<{ mode: FieldColorModeId; fixedColor?: string }>): unknown;
}

/** Without thresholds, values have a colour of the palette or that of plain text. */
function formatted<B extends ValueBuilder>(builder: B, format: ValueFormat, otherwise: FieldColorModeId | 'text'): B {
  const { FieldColorModeId } = sdk.dashboard;
  builder.unit(format.unit ?? 'short');
  if (format.decimals !== undefined) builder.decimals(format.decimals);
  if (format.states !== undefined) builder.mappings(stateMappings(format.states));
  if (format.thresholds !== undefined) {
    const thresholds = thresholdsConfig(format.thresholds);
    builder.thresholds({ build: () => thresholds });
    builder.colorScheme({ build: () => ({ mode: FieldColorModeId.Thresholds }) });
  } else if (otherwise === 'text') {
    builder.colorScheme({ build: () => ({ mode: FieldColorModeId.Fixed, fixedColor: 'text' }) });
  } else {
    builder.colorScheme({ build: () => ({ mode: otherwise }) });
  }
  return builder;
}
