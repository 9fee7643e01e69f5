/** A layer to be drawn: its waves, each with the names of its components in order. */
export interface LayoutLayer {
  readonly name: string;
  /** Layers of the same wave stand below each other. */
  readonly wave: number;
  readonly groups: readonly { readonly wave: number; readonly names: readonly string[] }[];
}

/** A rectangle of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything of a drawing stands. */
export interface DrawingLayout {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly (Box & { readonly name: string; readonly wave: number })[];
  readonly groups: readonly (Box & { readonly layer: string; readonly wave: number })[];
  readonly nodes: ReadonlyMap<string, Box>;
}

/** How large the box of a component is, in pixels. */
export const nodeSize = { width: 152, height: 30 } as const;

const gap = { x: 34, y: 10 } as const;
const padding = 12;
const headerHeight = 34;
const groupHeader = 22;
const betweenColumns = 40;
const betweenLayers = 22;
/** A column of more rows becomes wider instead. */
const mostRows = 14;
const mostColumns = 6;

/**
 * Places layers from left to right in the order in which they are installed, and the waves of each from the top down, so
 * that what a component waits for is left of it or above it.
 */
export function drawingLayout(layers: readonly LayoutLayer[]): DrawingLayout {
  const drawn: { -readonly [Key in 'layers' | 'groups']: DrawingLayout[Key][number][] } = { layers: [], groups: [] };
  const nodes = new Map<string, Box>();
  let x = 0;
  let bottom = 0;
  for (const [, stack] of [...Map.groupBy(layers, ({ wave }) => wave)].sort(([a], [b]) => a - b)) {
    const columns = columnsOf(stack);
    const width = columns * nodeSize.width + (columns - 1) * gap.x + 2 * padding;
    let y = 0;
    for (const { name, wave, groups } of stack) {
      const top = y;
      y += headerHeight;
      for (const { wave: groupWave, names } of groups) {
        const start = y;
        y += groupHeader;
        for (const [index, node] of names.entries()) {
          nodes.set(node, {
            x: x + padding + (index % columns) * (nodeSize.width + gap.x),
            y: y + Math.floor(index / columns) * (nodeSize.height + gap.y),
            ...nodeSize,
          });
        }
        y += Math.ceil(names.length / columns) * (nodeSize.height + gap.y);
        drawn.groups.push({ layer: name, wave: groupWave, x, y: start, width, height: y - start });
      }
      y += padding - gap.y / 2;
      drawn.layers.push({ name, wave, x, y: top, width, height: y - top });
      bottom = Math.max(bottom, y);
      y += betweenLayers;
    }
    x += width + betweenColumns;
  }
  return { width: Math.max(0, x - betweenColumns), height: bottom, ...drawn, nodes };
}

function columnsOf(stack: readonly LayoutLayer[]): number {
  const groups = stack.flatMap((layer) => layer.groups);
  for (let columns = 1; columns < mostColumns; columns++) {
    const rows = groups.reduce((sum, { names }) => sum + Math.ceil(names.length / columns), 0);
    if (rows <= Math.max(mostRows, groups.length)) return columns;
  }
  return mostColumns;
}

/** The way of an edge from what waits to what is waited for, as the data of a path. */
export function edgePath(from: Box, to: Box): string {
  const middle = (box: Box): number => box.y + box.height / 2;
  if (from.x === to.x) {
    // Past what stands between them.
    const bow = Math.min(46, 14 + Math.abs(from.y - to.y) / 12);
    const [a, b] = [middle(from), middle(to)];
    return `M${from.x} ${a}C${from.x - bow} ${a} ${to.x - bow} ${b} ${to.x} ${b}`;
  }
  const leftwards = to.x < from.x;
  const start = leftwards ? from.x : from.x + from.width;
  const end = leftwards ? to.x + to.width : to.x;
  const [a, b] = [middle(from), middle(to)];
  const reach = Math.max(24, Math.abs(end - start) / 2) * (leftwards ? -1 : 1);
  return `M${start} ${a}C${start + reach} ${a} ${end - reach} ${b} ${end} ${b}`;
}
