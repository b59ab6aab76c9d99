import { type Box, type Geometry, type Position, boxOf } from "./geometry.ts";

/** One connected part of a geometry: a point, a line, or a polygon with its holes. */
export interface Part {
  readonly kind: "point" | "line" | "polygon";
  /** One position; the positions of the line; the closed rings of the polygon, the outer one first. */
  readonly lines: readonly (readonly Position[])[];
  readonly box: Box;
}

/** The parts of a geometry, whatever collections they stood in. */
export function partsOf(geometry: Geometry): readonly Part[] {
  switch (geometry.type) {
    case "Point":
      return part("point", [[geometry.coordinates]]);
    case "MultiPoint":
      return geometry.coordinates.flatMap((position) => part("point", [[position]]));
    case "LineString":
      return part("line", [geometry.coordinates]);
    case "MultiLineString":
      return geometry.coordinates.flatMap((line) => part("line", [line]));
    case "Polygon":
      return part("polygon", geometry.coordinates);
    case "MultiPolygon":
      return geometry.coordinates.flatMap((rings) => part("polygon", rings));
    case "GeometryCollection":
      return geometry.geometries.flatMap(partsOf);
  }
}

function part(kind: Part["kind"], lines: Part["lines"]): readonly Part[] {
  const box = boxOf(lines[0] ?? []);
  return box === undefined ? [] : [{ kind, lines, box }];
}

/** A point as a part. */
export const pointPart = (longitude: number, latitude: number): Part => ({
  kind: "point",
  lines: [[[longitude, latitude]]],
  box: [longitude, latitude, longitude, latitude],
});

/** A box as a part. */
export const boxPart = ([west, south, east, north]: Box): Part => ({
  kind: "polygon",
  lines: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
  box: [west, south, east, north],
});
