import type { Row } from './define-dashboard.ts';
import type { Panel } from './panel.ts';

/** Columns of a dashboard. */
export const gridWidth = 24;

/** Where something is on a dashboard: columns from the left, units of 30 pixels from the top. */
export interface GridPosition {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A row, and where its heading and its panels are. */
export interface PlacedRow {
  readonly row: Row;
  readonly position: GridPosition;
  readonly panels: readonly { readonly panel: Panel; readonly position: GridPosition }[];
}

const sizes: Readonly<Record<Panel['kind'], { readonly w: number; readonly h: number }>> = {
  'bar-gauge': { w: 12, h: 8 },
  gauge: { w: 4, h: 5 },
  heatmap: { w: 12, h: 8 },
  logs: { w: 24, h: 12 },
  stat: { w: 4, h: 4 },
  table: { w: 24, h: 9 },
  timeseries: { w: 12, h: 8 },
};

/** Places rows below each other, and the panels of each from left to right, in lines as high as their highest panel. */
export function placeRows(rows: readonly Row[]): PlacedRow[] {
  let y = 0;
  return rows.map((row) => {
    const position = { x: 0, y, w: gridWidth, h: 1 };
    const { panels, bottom } = placePanels(row.panels, y + 1);
    // Grafana moves what is below a closed row when that is opened.
    y = row.collapsed ? y + 1 : bottom;
    return { row, position, panels };
  });
}

function placePanels(panels: readonly Panel[], top: number): { panels: PlacedRow['panels']; bottom: number } {
  let [x, y, lineHeight] = [0, top, 0];
  const placed = panels.map((panel) => {
    const { w, h } = { w: panel.width ?? sizes[panel.kind].w, h: panel.height ?? sizes[panel.kind].h };
    if (x + w > gridWidth) [x, y, lineHeight] = [0, y + lineHeight, 0];
    const position = { x, y, w, h };
    [x, lineHeight] = [x + w, Math.max(lineHeight, h)];
    return { panel, position };
  });
  return { panels: placed, bottom: y + lineHeight };
}
