/** GeoJSON of sample shapes (RFC 7946: WGS 84, longitude first, outer rings counter-clockwise), as stored text. */
type Position = readonly [longitude: number, latitude: number];

/** Six decimals are some ten centimetres. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
const position = ([longitude, latitude]: Position): Position => [rounded(longitude), rounded(latitude)];

export const pointShape = (at: Position): string => JSON.stringify({ type: "Point", coordinates: position(at) });

/** A ring of corners as a polygon. */
export const polygonOf = (corners: readonly Position[]): string => polygon(corners);

/** The rectangle between two corners. */
export const rectangleBetween = ([west, south]: Position, [east, north]: Position): string =>
  polygon([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]);

const metresPerDegree = 111_320;

/** A rectangle of an area in m², with its south-west corner at a position. */
export function rectangleOf(areaM2: number, [longitude, latitude]: Position): string {
  const width = Math.sqrt(areaM2 / 1.6);
  const east = longitude + width / (metresPerDegree * Math.cos((latitude * Math.PI) / 180));
  const north = latitude + areaM2 / width / metresPerDegree;
  return polygon([
    [longitude, latitude],
    [east, latitude],
    [east, north],
    [longitude, north],
  ]);
}

function polygon(corners: readonly Position[]): string {
  const ring = corners.map(position);
  return JSON.stringify({ type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] });
}
