import { communeOf, communes, type CommuneFacts } from "./communes.ts";

type Position = readonly [longitude: number, latitude: number];

/**
 * Sample boundaries of the communes: of the places nearer to a commune's point than to any other's (its Voronoi cell)
 * those within its box. Convex, with the point inside, and apart from each other; plainly no surveyed boundaries.
 */
const cells = new Map<string, readonly Position[]>();

/** Corners of a commune's cell, counter-clockwise, the first not repeated. */
export function cellOf(code: string): readonly Position[] {
  const known = cells.get(code) ?? cut(communeOf(code));
  cells.set(code, known);
  return known;
}

/** A degree of longitude is this much of one of latitude in the middle of the province (15° N). */
const squeeze = Math.cos((15 * Math.PI) / 180);

/** Neighbours keep a metre or so between them, so that rounded corners cannot make them overlap. */
const apart = 0.999;

function cut(commune: CommuneFacts): readonly Position[] {
  const [west, south, east, north] = commune.box;
  let corners: readonly Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  for (const other of communes) if (other !== commune) corners = nearerThan(corners, commune.point, other.point);
  return corners.map((corner) => toward(commune.point, corner, apart));
}

/** The part of a convex polygon that is nearer to `own` than to `other` (Sutherland and Hodgman 1974, one edge). */
function nearerThan(corners: readonly Position[], own: Position, other: Position): readonly Position[] {
  const [dx, dy] = [(other[0] - own[0]) * squeeze, other[1] - own[1]];
  const [mx, my] = [((own[0] + other[0]) / 2) * squeeze, (own[1] + other[1]) / 2];
  const beyond = ([x, y]: Position): number => (x * squeeze - mx) * dx + (y - my) * dy;
  return corners.flatMap((from, index): readonly Position[] => {
    const to = corners[(index + 1) % corners.length] ?? from;
    const [a, b] = [beyond(from), beyond(to)];
    const kept = a <= 0 ? [from] : [];
    return a < 0 === b < 0 || a === b ? kept : [...kept, toward(from, to, a / (a - b))];
  });
}

const toward = (from: Position, to: Position, share: number): Position => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

/** Farthest from the point, as a share of the way to the cell's edge, that a sample place lies. */
const reach = 0.95;

/** A position drawn toward its commune's point as far as it takes to lie well inside the cell. */
export function insideCell(code: string, at: Position): Position {
  const { point } = communeOf(code);
  const corners = cellOf(code);
  let share = 1;
  for (const [index, from] of corners.entries()) {
    const to = corners[(index + 1) % corners.length] ?? from;
    const outward = (p: Position): number =>
      (to[1] - from[1]) * (p[0] - from[0]) - (to[0] - from[0]) * (p[1] - from[1]);
    const [own, asked] = [outward(point), outward(at)];
    if (asked > own) share = Math.min(share, (reach * -own) / (asked - own));
  }
  return share >= 1 ? at : toward(point, at, share);
}
