import fc from "fast-check";
import { expect, it } from "vitest";
import { isRevealing, smallestCell, withheldCells, type Cell } from "./suppress.ts";

const table = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) })
  .chain(({ rows, columns }) =>
    fc
      .array(fc.oneof(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 500 })), {
        minLength: rows * columns,
        maxLength: rows * columns,
      })
      .map((counts): readonly Cell[] =>
        counts.flatMap((count, index) =>
          count === 0 ? [] : [{ keys: [String(index % rows), String(Math.floor(index / rows))], count }],
        ),
      ),
  );

it("no cell under 10 is shown", () => {
  fc.assert(
    fc.property(table, (cells) => {
      const withheld = withheldCells(cells);
      for (const [index, { count }] of cells.entries()) {
        if (count < smallestCell) expect(withheld.has(index)).toBe(true);
      }
    }),
  );
});

it("no line's total tells what the line withholds, unless the line shows nothing at all", () => {
  fc.assert(
    fc.property(table, (cells) => {
      const withheld = withheldCells(cells);
      const all = [...cells.keys()];
      const lines = [0, 1].flatMap((dimension) => [
        ...Map.groupBy(all, (index) => cells[index]?.keys[dimension]).values(),
      ]);
      for (const line of [all, ...lines]) {
        const showsNothing = line.every((index) => withheld.has(index));
        expect(!isRevealing(line, cells, withheld) || showsNothing).toBe(true);
      }
    }),
  );
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
