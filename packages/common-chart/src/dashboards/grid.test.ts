import { expect, test } from 'vitest';
import { placeRows } from './grid.ts';
import { type Panel, stat, timeseries } from './panel.ts';

const positions = (panels: Panel[], collapsed = false) =>
  placeRows([
    { title: 'First', panels, collapsed },
    { title: 'Second', panels: [stat({ title: 'Last', queries: [] })] },
  ]).flatMap(({ position, panels: placed }) =>
    [position, ...placed.map((one) => one.position)].map(({ x, y, w, h }) => [x, y, w, h]),
  );

test('panels go from left to right, in lines as high as their highest panel', () => {
  const panels = [
    stat({ title: 'a', queries: [] }),
    timeseries({ title: 'b', queries: [] }),
    timeseries({ title: 'c', queries: [], width: 10, height: 5 }),
  ];

  expect(positions(panels)).toEqual([
    [0, 0, 24, 1],
    [0, 1, 4, 4],
    [4, 1, 12, 8],
    [0, 9, 10, 5],
    [0, 14, 24, 1],
    [0, 15, 4, 4],
  ]);
});

test('a closed row takes one line', () => {
  expect(positions([timeseries({ title: 'a', queries: [] })], true)).toEqual([
    [0, 0, 24, 1],
    [0, 1, 12, 8],
    [0, 1, 24, 1],
    [0, 2, 4, 4],
  ]);
});
