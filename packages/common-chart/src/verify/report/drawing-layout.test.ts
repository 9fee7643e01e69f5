import { describe, expect, test } from 'vitest';
import { type Box, type LayoutLayer, drawingLayout, edgePath, nodeSize } from './drawing-layout.ts';

const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
const layers: readonly LayoutLayer[] = [
  { name: 'top', wave: 2, groups: [{ wave: 0, names: names('top', 40) }] },
  {
    name: 'base',
    wave: -1,
    groups: [
      { wave: 0, names: ['crds'] },
      { wave: 1, names: ['store', 'registry'] },
    ],
  },
  { name: 'left', wave: 1, groups: [{ wave: 0, names: ['a'] }] },
  { name: 'right', wave: 1, groups: [{ wave: 0, names: ['b'] }] },
];
const layout = drawingLayout(layers);
const node = (name: string): Box => layout.nodes.get(name)!;

describe('drawingLayout', () => {
  test('layers stand from left to right in the order of their waves', () => {
    expect(layout.layers.map(({ name }) => name)).toEqual(['base', 'left', 'right', 'top']);
    expect(node('crds').x).toBeLessThan(node('a').x);
    expect(node('a').x).toBeLessThan(node('top-0').x);
  });

  test('layers of the same wave stand below each other', () => {
    expect(node('a').x).toBe(node('b').x);
    expect(node('a').y).toBeLessThan(node('b').y);
  });

  test('waves of a layer stand below each other', () => {
    expect(node('crds').y).toBeLessThan(node('store').y);
  });

  test('a wave of many components is wide rather than high', () => {
    expect(new Set(names('top', 40).map((name) => node(name).x)).size).toBe(3);
  });

  test('nothing lies on anything else, and everything is inside its layer and the drawing', () => {
    const boxes = [...layout.nodes.values()];
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        expect(Math.abs(a.x - b.x) >= nodeSize.width || Math.abs(a.y - b.y) >= nodeSize.height).toBe(true);
      }
      expect(layout.layers.filter((layer) => isInside(a, layer))).toHaveLength(1);
      expect(isInside(a, { x: 0, y: 0, width: layout.width, height: layout.height })).toBe(true);
    }
  });

  test('nothing is an empty drawing', () => {
    expect(drawingLayout([])).toMatchObject({ width: 0, height: 0, layers: [] });
  });
});

describe('edgePath', () => {
  const box = (x: number, y: number): Box => ({ x, y, width: 100, height: 20 });

  test('leads from the side of one box to the facing side of the other', () => {
    expect(edgePath(box(300, 0), box(0, 40))).toBe('M300 10C200 10 200 50 100 50');
    expect(edgePath(box(0, 0), box(300, 0))).toBe('M100 10C200 10 200 10 300 10');
  });

  test('leads past what stands between two boxes of a column', () => {
    expect(edgePath(box(50, 120), box(50, 0))).toBe('M50 130C26 130 26 10 50 10');
  });
});

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
