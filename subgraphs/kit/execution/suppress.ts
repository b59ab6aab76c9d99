/** A cell of a table of counts: one key part per dimension. */
export interface Cell {
  readonly keys: readonly (string | null)[];
  readonly count: number;
}

/** Cells with fewer people than this are withheld. */
export const smallestCell = 10;

/**
 * Which cells of a table must be withheld so that no count under 10 can be read off it, nor worked out from the coarser
 * tables that other questions show (some dimensions fixed, the others summed). Coarser tables are decided first, each by
 * itself, since another question must come to the same answer about them. In every table
 *  - cells under 10 are withheld, and so is every part of a cell that a coarser table withholds: the parts would add up;
 *  - of the parts of a cell that is shown, the withheld ones are none, or at least two with at least 10 together. Where
 *    they are not, the smallest part still shown is withheld too, until nothing changes (complementary suppression, as
 *    statistical offices do it).
 * A cell that is absent is known to be empty: where that too must not be known, it is given with a count of 0.
 *
 * @returns indices of withheld cells
 */
export function withheldCells(cells: readonly Cell[]): ReadonlySet<number> {
  const dimensions = cells[0]?.keys.length ?? 0;
  const place = placing(cells, dimensions);
  const tables = new Map<number, Table>();
  for (const mask of byBits(dimensions)) tables.set(mask, withhold(mask, cells, place, tables));
  const finest = tables.get(2 ** dimensions - 1);
  const withheld = new Set<number>();
  for (const index of cells.keys()) if (finest?.withheld.has(place(index, finest.mask)) === true) withheld.add(index);
  return withheld;
}

/** Whether what a line withholds can be told from its total. */
export function isRevealing(line: readonly number[], cells: readonly Cell[], withheld: ReadonlySet<number>): boolean {
  const hidden = line.filter((index) => withheld.has(index));
  return tells(hidden.map((index) => cells[index]?.count ?? 0));
}

const tells = (hidden: readonly number[]): boolean =>
  hidden.length > 0 && (hidden.length < 2 || hidden.reduce((sum, count) => sum + count, 0) < smallestCell);

/** The counts by some of the dimensions, those of `mask`, by place. */
interface Table {
  readonly mask: number;
  readonly counts: ReadonlyMap<number, number>;
  readonly withheld: ReadonlySet<number>;
}

/** Where a cell stands in the table by the dimensions of a mask. */
type Place = (index: number, mask: number) => number;

function withhold(mask: number, cells: readonly Cell[], place: Place, coarser: ReadonlyMap<number, Table>): Table {
  const counts = new Map<number, number>();
  const example = new Map<number, number>();
  for (const [index, { count }] of cells.entries()) {
    const at = place(index, mask);
    counts.set(at, (counts.get(at) ?? 0) + count);
    example.set(at, index);
  }
  const withheld = new Set([...counts].flatMap(([at, count]) => (count < smallestCell ? [at] : [])));
  const lines: (readonly number[])[] = [];
  for (const [fixed, table] of coarser) {
    if ((fixed & mask) !== fixed) continue;
    for (const [whole, parts] of Map.groupBy(example.keys(), (at) => place(example.get(at) ?? 0, fixed)))
      if (table.withheld.has(whole)) for (const at of parts) withheld.add(at);
      else lines.push(parts);
  }
  complete(lines, counts, withheld);
  return { mask, counts, withheld };
}

function complete(
  lines: readonly (readonly number[])[],
  counts: ReadonlyMap<number, number>,
  withheld: Set<number>,
): void {
  const count = (at: number): number => counts.get(at) ?? 0;
  for (let before = -1; before !== withheld.size;) {
    before = withheld.size;
    for (const line of lines)
      while (tells(line.filter((at) => withheld.has(at)).map(count))) {
        const [next] = line.filter((at) => !withheld.has(at)).toSorted((a, b) => count(a) - count(b));
        if (next === undefined) break;
        withheld.add(next);
      }
  }
}

/** Places are numbers, the values of each dimension its digits: texts as keys would cost ten times as much. */
function placing(cells: readonly Cell[], dimensions: number): Place {
  const strides: number[] = [];
  const digits: number[][] = [];
  let stride = 1;
  for (let dimension = 0; dimension < dimensions; dimension++) {
    const codes = new Map<string | null, number>();
    digits.push(
      cells.map(({ keys }) => {
        const value = keys[dimension] ?? null;
        const code = codes.get(value) ?? codes.size;
        codes.set(value, code);
        return code;
      }),
    );
    strides.push(stride);
    stride *= Math.max(1, codes.size);
  }
  return (index, mask) => {
    let at = 0;
    for (let dimension = 0; dimension < dimensions; dimension++)
      if ((mask >> dimension) % 2 === 1) at += (digits[dimension]?.[index] ?? 0) * (strides[dimension] ?? 0);
    return at;
  };
}

/** Every choice of dimensions, the fewest first. */
function byBits(dimensions: number): readonly number[] {
  const bits = (mask: number): number => (mask === 0 ? 0 : (mask % 2) + bits(mask >> 1));
  return Array.from({ length: 2 ** dimensions }, (_, mask) => mask).toSorted((a, b) => bits(a) - bits(b));
}
