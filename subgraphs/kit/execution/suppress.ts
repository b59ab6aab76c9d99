/** A cell of a table of counts: one key part per dimension. */
export interface Cell {
  readonly keys: readonly (string | null)[];
  readonly count: number;
}

/** Cells with fewer people than this are withheld. */
export const smallestCell = 10;

/**
 * Which cells of a table must be withheld so that no count under 10 can be read off it, nor worked out from the margins
 * that other questions show: in every margin of the table (some dimensions fixed, the others summed, down to one), the
 * table as a whole included, the withheld cells are none, or at least two with at least 10 together. Where they are not, the smallest cell still
 * shown is withheld too, until nothing changes (complementary suppression, as statistical offices do it).
 *
 * @returns indices of withheld cells
 */
export function withheldCells(cells: readonly Cell[]): ReadonlySet<number> {
  const withheld = new Set(cells.flatMap(({ count }, index) => (count < smallestCell ? [index] : [])));
  const lines = linesOf(cells);
  for (let changed = true; changed;) {
    changed = false;
    for (const line of lines) {
      while (isRevealing(line, cells, withheld)) {
        const next = smallestShown(line, cells, withheld);
        if (next === undefined) break;
        withheld.add(next);
        changed = true;
      }
    }
  }
  return withheld;
}

/** Whether what a line withholds can be told from its total. */
export function isRevealing(line: readonly number[], cells: readonly Cell[], withheld: ReadonlySet<number>): boolean {
  const hidden = line.filter((index) => withheld.has(index));
  const sum = hidden.reduce((total, index) => total + (cells[index]?.count ?? 0), 0);
  return hidden.length > 0 && (hidden.length < 2 || sum < smallestCell);
}

function smallestShown(line: readonly number[], cells: readonly Cell[], withheld: ReadonlySet<number>) {
  const shown = line.filter((index) => !withheld.has(index));
  return shown.toSorted((a, b) => (cells[a]?.count ?? 0) - (cells[b]?.count ?? 0))[0];
}

/** What each cell of each coarser table sums: lines, planes and so on, and the whole table. */
function linesOf(cells: readonly Cell[]): readonly (readonly number[])[] {
  const dimensions = cells[0]?.keys.length ?? 0;
  const coarser = Array.from({ length: Math.max(1, 2 ** dimensions - 1) }, (_, fixed) => fixed);
  return coarser.flatMap((fixed) => [
    ...Map.groupBy(cells.keys(), (index) =>
      JSON.stringify(cells[index]?.keys.filter((_, dimension) => (fixed >> dimension) % 2 === 1)),
    ).values(),
  ]);
}
