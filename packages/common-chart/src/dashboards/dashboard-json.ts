import type { Panel as PanelModel, RowPanel } from '@grafana/grafana-foundation-sdk/dashboard';
import type { DashboardProps } from './define-dashboard.ts';
import { type PlacedRow, placeRows } from './grid.ts';
import { panelId } from './panel-id.ts';
import { panelModel } from './panel-model.ts';
import { sdk } from './sdk.ts';
import { stableJson } from './stable-json.ts';
import { variableBuilder } from './variable-model.ts';

/** A dashboard as Grafana reads it from a file. */
export function dashboardJson({
  description,
  rows,
  span = '6h',
  tags,
  title,
  uid,
  variables = [],
}: DashboardProps): string {
  const model = new sdk.dashboard.DashboardBuilder(title)
    .uid(uid)
    .description(description)
    .tags([...tags])
    .time({ from: `now-${span}`, to: 'now' })
    .refresh('1m')
    .tooltip(sdk.dashboard.DashboardCursorSync.Crosshair)
    .variables(variables.map(variableBuilder))
    .build();
  return stableJson({ ...model, panels: placeRows(rows).flatMap(rowModel) });
}

/** A closed row holds its panels, an open one only comes before them. */
function rowModel({ panels, position, row: { collapsed = false, title } }: PlacedRow): (PanelModel | RowPanel)[] {
  const models = panels.map(({ panel, position: at }) => panelModel(panel, panelId(title, panel.title), at));
  const row: RowPanel = {
    ...new sdk.dashboard.RowBuilder(title).collapsed(collapsed).id(panelId(title)).gridPos(position).build(),
    panels: collapsed ? models : [],
  };
  return collapsed ? [row] : [row, ...models];
}
