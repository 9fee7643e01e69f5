import { expect, test } from 'vitest';
import type { GridPosition, PlacedRow } from '../grid.ts';
import { stat } from '../panel.ts';
import { overlaps } from './overlaps.ts';

const placed = (collapsed: boolean, ...positions: GridPosition[]): PlacedRow => ({
  row: { title: 'Row', collapsed, panels: [] },
  position: { x: 0, y: 0, w: 24, h: 1 },
  panels: positions.map((position, index) => ({ panel: stat({ title: String(index), queries: [] }), position })),
});
const at = (x: number, y: number): GridPosition => ({ x, y, w: 4, h: 4 });

test('finds panels that cover each other or a row', () => {
  expect(overlaps([placed(false, at(0, 1), at(4, 1), at(3, 4))])).toEqual(['0 and 2', '1 and 2']);
  expect(overlaps([placed(false, at(0, 0))])).toEqual(['row Row and 0']);
});

test('sees the panels of a closed row alone', () => {
  expect(overlaps([placed(true, at(0, 1)), { ...placed(false), position: { x: 0, y: 1, w: 24, h: 1 } }])).toEqual([]);
  expect(overlaps([placed(true, at(0, 1), at(1, 1))])).toEqual(['0 and 1']);
});
