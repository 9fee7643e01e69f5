import type { GridPosition, PlacedRow } from '../grid.ts';

/** The titles of the panels that cover each other, pair by pair; those of a closed row are seen alone. */
export function overlaps(rows: readonly PlacedRow[]): string[] {
  const open = rows.flatMap(({ row, position, panels }) => [
    { title: `row ${row.title}`, position },
    ...(row.collapsed ? [] : panels.map(({ panel, position: at }) => ({ title: panel.title, position: at }))),
  ]);
  const closed = rows
    .filter(({ row }) => row.collapsed)
    .map(({ panels }) => panels.map(({ panel, position }) => ({ title: panel.title, position })));
  return [open, ...closed].flatMap((areas) =>
    areas.flatMap((one, index) =>
      areas
        .slice(index + 1)
        .flatMap((other) => (cover(one.position, other.position) ? [`${one.title} and ${other.title}`] : [])),
    ),
  );
}

function cover(a: GridPosition, b: GridPosition): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
