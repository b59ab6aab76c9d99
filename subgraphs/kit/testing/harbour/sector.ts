import { defineSector } from "../../define-sector.ts";
import type { SampleRows } from "../../sample/world.ts";
import type { SectorDefinition } from "../../sector.ts";

/** A pseudo-random number in [0, 1) of a number: the fixture is the same everywhere. */
const noise = (seed: number): number => {
  const value = Math.sin(seed * 12.9898) * 43_758.5453;
  return value - Math.floor(value);
};

const around = (seed: number, width: number): readonly [number, number] => [
  Math.round((108.8 + (noise(seed) - 0.5) * width) * 1e5) / 1e5,
  Math.round((15.1 + (noise(seed + 0.5) - 0.5) * width) * 1e5) / 1e5,
];

const pointAt = (coordinates: readonly [number, number]): string => JSON.stringify({ type: "Point", coordinates });

const piers: SampleRows = {
  table: "pier",
  rows: Array.from({ length: 150 }, (_, index) => ({
    pier_code: `P${String(index).padStart(3, "0")}`,
    location: index % 25 === 0 ? null : pointAt(around(index, 0.4)),
  })),
};

/** Rectangles, frames with a hole, and pairs of rectangles. */
const areas: SampleRows = {
  table: "water_area",
  rows: Array.from({ length: 90 }, (_, index) => {
    const [x, y] = around(1_000 + index, 0.4);
    const size = 0.01 + noise(2_000 + index) * 0.06;
    const square = (west: number, south: number, side: number) => [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ];
    const outer = square(x, y, size);
    const shapes = [
      { type: "Polygon", coordinates: [outer] },
      { type: "Polygon", coordinates: [outer, square(x + size / 4, y + size / 4, size / 2)] },
      { type: "MultiPolygon", coordinates: [[outer], [square(x + size * 2, y, size)]] },
    ];
    return { sheet: `S${index % 4}`, number: index, shape: JSON.stringify(shapes[index % shapes.length]) };
  }),
};

const boatCommunes = ["21001", "21002"] as const;

/**
 * A sector of places for the kit's own tests: points, shapes, and positions of persons.
 * @param hidden changes where the boats of the second commune are
 */
export const harbourSector = (hidden = 0): SectorDefinition =>
  defineSector({
    name: "harbour",
    title: { vi: "Cảng", en: "Harbour" },
    owner: "H48",
    legalBasis: [],
    folder: import.meta.url,
    rules: [],
    sample: function* () {
      yield piers;
      yield areas;
      yield {
        table: "boat",
        rows: Array.from({ length: 60 }, (_, index) => {
          const commune = boatCommunes[index % boatCommunes.length] ?? "";
          return {
            boat_no: `B${index}`,
            number: index,
            commune,
            owner_personal_id: `051${String(index).padStart(9, "0")}`,
            last_position: pointAt(around(3_000 + index + (commune === "21002" ? hidden : 0), 0.3)),
          };
        }),
      };
    },
  });

/** The rows, for a computation that reads them all. */
export const harbourRows = { piers: piers.rows, areas: areas.rows };
