import Flatbush from "flatbush";
import { withinMetres, widened } from "./distance.ts";
import { type Part, boxPart, partsOf, pointPart } from "./figure.ts";
import { type Box, type Geometry } from "./geometry.ts";
import { partsIntersect, partWithin } from "./relate.ts";

/**
 * What a filter asks of a row's geometry. "box" and "intersects": it shares a point with the shape; "within": every part
 * of it lies wholly in one polygon of the shape; "near": it is at most `metres` from the shape, on the ellipsoid.
 */
export type PlaceTest =
  | { readonly op: "box"; readonly box: Box }
  | { readonly op: "intersects" | "within"; readonly shape: Geometry }
  | { readonly op: "near"; readonly shape: Geometry; readonly metres: number };

export type PlaceOp = PlaceTest["op"];

/** A test made ready to be put to many rows. */
export interface PreparedTest {
  /** Boxes outside of which no row can pass. */
  readonly boxes: readonly Box[];
  /** The answer for a row's geometry. */
  passes(geometry: Geometry): boolean;
  /** The answer for a row that is a point. */
  passesPoint(longitude: number, latitude: number): boolean;
}

export function prepareTest(test: PlaceTest): PreparedTest {
  const parts = test.op === "box" ? [boxPart(test.box)] : partsOf(test.shape);
  const metres = test.op === "near" ? test.metres : 0;
  const boxes = parts.map(({ box }) => (metres === 0 ? box : widened(box, metres)));
  const candidates = indexed(parts, boxes);
  const matches = {
    box: partsIntersect,
    intersects: partsIntersect,
    within: partWithin,
    near: (row: Part, part: Part) => withinMetres(row, part, metres),
  }[test.op];
  const partPasses = (row: Part): boolean => candidates(row.box).some((part) => matches(row, part));
  return {
    boxes,
    passes(geometry) {
      const rows = partsOf(geometry);
      return test.op === "within" ? rows.length > 0 && rows.every(partPasses) : rows.some(partPasses);
    },
    passesPoint: (longitude, latitude) => partPasses(pointPart(longitude, latitude)),
  };
}

/** Below this, looking at every box is faster than walking a tree. */
const fewParts = 8;

/** The parts whose box touches a row's. */
function indexed(parts: readonly Part[], boxes: readonly Box[]): (row: Box) => readonly Part[] {
  if (parts.length < fewParts) return (row) => parts.filter((_, at) => touches(boxes[at], row));
  const tree = new Flatbush(parts.length);
  for (const box of boxes) tree.add(...box);
  tree.finish();
  return (row) => tree.search(...row).flatMap((at) => parts[at] ?? []);
}

const touches = (box: Box | undefined, row: Box): boolean =>
  box !== undefined && box[0] <= row[2] && row[0] <= box[2] && box[1] <= row[3] && row[1] <= box[3];
