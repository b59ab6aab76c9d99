import proj4 from "proj4";
import { type Box, type Geometry, type Position, boxOf, mapPositions } from "./geometry.ts";

/**
 * Coordinate systems in which a department may keep positions. VN-2000 projects in zones of three degrees for cadastral
 * maps, each province by its own meridian (Circular 973/2001/TT-TCĐC; Circular 25/2014/TT-BTNMT): Quảng Ngãi 108°00',
 * Kon Tum 107°30'. The merged province has both.
 */
export const coordinateSystems = ["EPSG:4326", "EPSG:5898", "EPSG:9216"] as const;
export type CoordinateSystem = (typeof coordinateSystems)[number];

export const isCoordinateSystem = (name: unknown): name is CoordinateSystem =>
  coordinateSystems.some((known) => known === name);

const centralMeridian = { "EPSG:5898": 108, "EPSG:9216": 107.5 } as const;

/**
 * The seven parameters from VN-2000 to WGS 84 of Decision 05/2007/QĐ-BTNMT, registered as EPSG:6960 (coordinate frame
 * rotation): metres, seconds of arc, parts per million. `towgs84` wants the position vector convention, which turns the
 * other way: the signs of the rotations change. Left as they are, everything would lie some 0.6 m off.
 */
const shift = { x: -191.90441429, y: -39.30318279, z: -111.45032835 };
const frameRotation = { x: -0.00928836, y: 0.01975479, z: -0.00427372 };
const scale = 0.252906278;

const definition = (meridian: number): string =>
  `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 ` +
  `+towgs84=${shift.x},${shift.y},${shift.z},${-frameRotation.x},${-frameRotation.y},${-frameRotation.z},${scale} ` +
  `+units=m +no_defs`;

const converters = {
  "EPSG:5898": proj4(definition(centralMeridian["EPSG:5898"]), "WGS84"),
  "EPSG:9216": proj4(definition(centralMeridian["EPSG:9216"]), "WGS84"),
} as const;

/** Eight decimals of a degree are a millimetre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e8) / 1e8;

/** Easting and northing (or longitude and latitude) of a system as WGS 84 degrees. */
export function toWgs84(system: CoordinateSystem, [first, second]: Position): Position {
  if (system === "EPSG:4326") return [first, second];
  const [longitude, latitude] = converters[system].forward([first, second]);
  return [rounded(longitude), rounded(latitude)];
}

/** WGS 84 degrees as easting and northing of a system, metres. */
export function fromWgs84(system: CoordinateSystem, [longitude, latitude]: Position): Position {
  if (system === "EPSG:4326") return [longitude, latitude];
  const [easting, northing] = converters[system].inverse([longitude, latitude]);
  return [easting, northing];
}

/** A geometry of a system in WGS 84. */
export const geometryToWgs84 = (system: CoordinateSystem, geometry: Geometry): Geometry =>
  system === "EPSG:4326" ? geometry : mapPositions(geometry, (position) => toWgs84(system, position));

/**
 * Whether a pair can be a position of the system: degrees; or, in metres, an easting within two degrees of the central
 * meridian and a northing of Vietnam. Northing and easting in the wrong order (Vietnamese tables call northing X) fail.
 */
export function inRangeOf(system: CoordinateSystem): (first: number, second: number) => boolean {
  if (system === "EPSG:4326") return (first, second) => Math.abs(first) <= 180 && Math.abs(second) <= 90;
  return (easting, northing) => easting > 250_000 && easting < 750_000 && northing > 850_000 && northing < 2_650_000;
}

/** Sides of a WGS 84 box are slightly bent in a projection: so many points of each, and this margin for what lies between. */
const pointsOfSide = 8;
const margin = { "EPSG:4326": 0, "EPSG:5898": 100, "EPSG:9216": 100 } as const;

/** Box in a system's own coordinates that holds everything of a WGS 84 box: for candidates, never too small. */
export function boxInSystem(system: CoordinateSystem, box: Box): Box {
  if (system === "EPSG:4326") return box;
  // beyond the zone the projection bends by more than the margin, and nothing of the table can be there
  const [west, south, east, north] = clampedToZone(centralMeridian[system], box);
  const along = Array.from({ length: pointsOfSide + 1 }, (_, at) => at / pointsOfSide);
  const positions = along.flatMap((share): readonly Position[] => {
    const [x, y] = [west + (east - west) * share, south + (north - south) * share];
    return [
      [x, south],
      [x, north],
      [west, y],
      [east, y],
    ];
  });
  const [w, s, e, n] = boxOf(positions.map((position) => fromWgs84(system, position))) ?? box;
  return [w - margin[system], s - margin[system], e + margin[system], n + margin[system]];
}

/** `inRangeOf` in degrees, with room: three degrees to either side of the meridian, the latitudes of Vietnam. */
function clampedToZone(meridian: number, [west, south, east, north]: Box): Box {
  const between = (low: number, high: number, value: number): number => Math.min(Math.max(value, low), high);
  return [
    between(meridian - 3, meridian + 3, west),
    between(7, 25, south),
    between(meridian - 3, meridian + 3, east),
    between(7, 25, north),
  ];
}
