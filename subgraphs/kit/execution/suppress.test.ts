import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRevealing, smallestCell, withheldCells, type Cell } from "./suppress.ts";

interface Shape {
  /** Number of values of each dimension. */
  readonly sizes: readonly number[];
  /** Whether an empty cell is in the table, so that it is not known to be empty. */
  readonly complete: boolean;
}

const keysOf = (sizes: readonly number[], index: number): readonly string[] => {
  let rest = index;
  return sizes.map((size) => {
    const digit = rest % size;
    rest = Math.floor(rest / size);
    return String(digit);
  });
};

const tableOf = ({ sizes, complete }: Shape): fc.Arbitrary<readonly Cell[]> => {
  const length = sizes.reduce((product, size) => product * size, 1);
  return fc
    .array(
      fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 500 })),
      { minLength: length, maxLength: length },
    )
    .map((counts) =>
      counts.flatMap((count, index) => (count === 0 && !complete ? [] : [{ keys: keysOf(sizes, index), count }])),
    );
};

const table = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 2 })
  .chain((sizes) => tableOf({ sizes, complete: false }));

/** A table by a plain field and one or two yes-or-no conditions: "insured" and "has a record", by commune. */
const flagged = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 2 }))
  .chain(([size, flags]) => tableOf({ sizes: [size, ...Array.from({ length: flags }, () => 2)], complete: true }));

/** The same counts by some of the dimensions. */
function by(places: readonly number[], cells: readonly Cell[]): readonly (Cell & { readonly of: readonly number[] })[] {
  const groups = Map.groupBy(cells.keys(), (index) => JSON.stringify(places.map((place) => cells[index]?.keys[place])));
  return [...groups.values()].map((of) => ({
    keys: places.map((place) => cells[of[0] ?? 0]?.keys[place] ?? null),
    count: of.reduce((sum, index) => sum + (cells[index]?.count ?? 0), 0),
    of,
  }));
}

const subsets = (count: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** count }, (_, mask) =>
    Array.from({ length: count }, (__, place) => place).filter((place) => (mask >> place) % 2 === 1),
  );

const modulus = 2_147_483_647n;

/** Whether the sum of some cells follows from the sums of others: whether its row is in the span of theirs. */
function follows(wanted: readonly number[], known: readonly (readonly number[])[], width: number): boolean {
  const rowOf = (of: readonly number[]) => Array.from({ length: width }, (_, index) => (of.includes(index) ? 1n : 0n));
  const basis: { readonly pivot: number; readonly row: readonly bigint[] }[] = [];
  const reduce = (row: readonly bigint[]): readonly bigint[] =>
    basis.reduce((left, { pivot, row: other }) => {
      const factor = left[pivot] ?? 0n;
      return factor === 0n
        ? left
        : left.map((value, index) => (value - factor * (other[index] ?? 0n) + factor * modulus) % modulus);
    }, row);
  for (const of of known) {
    const row = reduce(rowOf(of));
    const pivot = row.findIndex((value) => value !== 0n);
    if (pivot === -1) continue;
    const inverse = power(row[pivot] ?? 0n, modulus - 2n);
    basis.push({ pivot, row: row.map((value) => (value * inverse) % modulus) });
  }
  return reduce(rowOf(wanted)).every((value) => value === 0n);
}

function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, base % modulus];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest % 2n === 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** Every sum that some question over these dimensions shows, and every count under 10 that none may show. */
function publish(cells: readonly Cell[]) {
  const shown: (readonly number[])[] = [];
  const secret: (readonly number[])[] = [];
  for (const places of subsets(cells[0]?.keys.length ?? 0)) {
    const coarse = by(places, cells);
    const withheld = withheldCells(coarse);
    for (const [index, { of, count }] of coarse.entries())
      if (!withheld.has(index)) shown.push(of);
      else if (count < smallestCell) secret.push(of);
  }
  return { shown, secret };
}

it("no cell under 10 is shown", () => {
  fc.assert(
    fc.property(fc.oneof(table, flagged), (cells) => {
      const withheld = withheldCells(cells);
      for (const [index, { count }] of cells.entries()) {
        if (count < smallestCell) expect(withheld.has(index)).toBe(true);
      }
    }),
  );
});

it("what a coarser table withholds no finer one tells by its parts", () => {
  fc.assert(
    fc.property(fc.oneof(table, flagged), (cells) => {
      const withheld = withheldCells(cells);
      for (const places of subsets(cells[0]?.keys.length ?? 0)) {
        const coarse = by(places, cells);
        for (const index of withheldCells(coarse))
          for (const part of coarse[index]?.of ?? []) expect(withheld.has(part)).toBe(true);
      }
    }),
  );
});

it("no line's total tells what the line withholds, unless the line shows nothing at all", () => {
  fc.assert(
    fc.property(fc.oneof(table, flagged), (cells) => {
      const withheld = withheldCells(cells);
      for (const places of subsets(cells[0]?.keys.length ?? 0))
        for (const { of: line } of by(places, cells)) {
          const showsNothing = line.every((index) => withheld.has(index));
          expect(!isRevealing(line, cells, withheld) || showsNothing).toBe(true);
        }
    }),
  );
});

describe("all questions over the same fields and conditions together", () => {
  it("let nobody work out a count under 10, nor how many do not meet a condition where those are under 10", () => {
    let telling = 0;
    fc.assert(
      fc.property(flagged, (cells) => {
        const { shown, secret } = publish(cells);
        if (shown.length > 1 && secret.length > 0) telling += 1;
        for (const of of secret) expect(follows(of, shown, cells.length)).toBe(false);
      }),
      { numRuns: 120 },
    );
    expect(telling).toBeGreaterThan(15);
  }, 120_000);

  it("show all of the parts of a cell, or none of them: who is left over is told by neither", () => {
    fc.assert(
      fc.property(flagged, (cells) => {
        const withheld = withheldCells(cells);
        for (const { of } of by([0], cells)) {
          const hidden = of.filter((index) => withheld.has(index)).length;
          expect([0, of.length]).toContain(hidden);
        }
      }),
    );
  });
});

it("nothing is withheld from a table of large cells", () => {
  const cells = [30, 40, 50].map((count, index) => ({ keys: [String(index)], count }));
  expect(withheldCells(cells).size).toBe(0);
});

it("a lone small cell takes the next smallest with it", () => {
  const cells = [3, 40, 12].map((count, index) => ({ keys: [String(index)], count }));
  expect(withheldCells(cells)).toEqual(new Set([0, 2]));
});

it("a small plane is not told by the rest of its table", () => {
  // commune X has four people of E1, who fill the whole of their line: only the plane of X could give them away
  const cells = [
    { keys: ["X", "E1", "1950"], count: 3 },
    { keys: ["X", "E1", "1951"], count: 1 },
    { keys: ["X", "E2", "1960"], count: 60 },
    { keys: ["X", "E2", "1961"], count: 40 },
    { keys: ["Y", "E1", "1950"], count: 70 },
    { keys: ["Y", "E1", "1951"], count: 80 },
  ];
  const withheld = withheldCells(cells);
  const inX = [0, 1, 2, 3];
  expect(isRevealing(inX, cells, withheld)).toBe(false);
  expect(inX.filter((index) => withheld.has(index)).length).toBeGreaterThan(2);
});
