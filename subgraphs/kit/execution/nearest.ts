import { setImmediate } from "node:timers/promises";
import { geodesicMetres, metresFrom } from "../geo/distance.ts";
import type { Position } from "../geo/geometry.ts";
import { storedGeometry } from "../geo/stored-geometry.ts";
import { fail } from "./errors.ts";
import { isSqlValue } from "./resolve/page.ts";
import type { SectorRequest } from "./sector-request.ts";
import type { SqlValue } from "./statement/fragment.ts";
import type { Distances } from "./statement/distances.ts";
import { locatedRows } from "./statement/located-rows.ts";
import type { ListQuestion } from "./statement/page.ts";
import type { ColumnField } from "../model.ts";
import type { RowDemand } from "../source/row-demand.ts";
import type { Row } from "../source/source.ts";

/** Rows of a list whose distance is computed for one page: a wider question says first what it wants near. */
const mostMeasured = 200_000;
/** Rows equally far that a statement can name: who stands on one spot. */
const mostNamed = 2_000;
/** Rows between two turns of the event loop: some milliseconds. */
const atOnce = 500;

interface Measured {
  readonly key: readonly SqlValue[];
  readonly millimetres: number;
}

/**
 * A list ordered by distance, with the distances of the rows that its page may hold: those next after the cursor, and
 * all that are as far as the last of them, among which the database decides by key. Any other list is returned as it is.
 * Errors: PLACE_TOO_WIDE.
 */
export async function withDistances(
  list: ListQuestion,
  request: SectorRequest,
  demand: () => RowDemand,
): Promise<ListQuestion> {
  const { order, table, after, first } = list;
  if (order?.from === undefined || order.field.kind !== "column") return list;
  const coordinate = `${table.type}.${order.field.name}`;
  const statement = locatedRows(list, order.field, mostMeasured + 1, request.call.question);
  const rows = await request.read(statement, "scan", demand);
  if (rows.length > mostMeasured) throw fail("PLACE_TOO_WIDE", { coordinate, most: mostMeasured });
  const distance = metresFrom(order.from);
  const sign = order.descending ? -1 : 1;
  const from = typeof after?.[0] === "number" ? after[0] * sign : Number.NEGATIVE_INFINITY;
  const measured: Measured[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % atOnce === atOnce - 1) await setImmediate();
    const metres = distanceOf(row, order.from, distance, order.field);
    const key = table.key.map((_, index) => row[`k${index}`]);
    if (metres === undefined || !key.every(isSqlValue)) continue;
    const millimetres = Math.round(metres * 1_000);
    if (millimetres * sign >= from) measured.push({ key, millimetres });
  }
  measured.sort((a, b) => (a.millimetres - b.millimetres) * sign);
  const near = upTo(measured, first + 1, from * sign);
  if (near.length > mostNamed) throw fail("PLACE_TOO_WIDE", { coordinate, most: mostNamed });
  const distances: Distances = {
    keys: near.map(({ key }) => key),
    millimetres: near.map(({ millimetres }) => millimetres),
  };
  return { ...list, order: { ...order, distances } };
}

/** A row's distance: by its box alone where that is a point, else by its geometry. */
function distanceOf(
  { w: west, s: south, e: east, n: north, g }: Row,
  from: Position,
  distance: ReturnType<typeof metresFrom>,
  { stored }: ColumnField,
): number | undefined {
  if (typeof west === "number" && typeof south === "number" && west === east && south === north)
    return geodesicMetres(from, [west, south]);
  const geometry = storedGeometry(g, stored);
  return geometry === undefined ? undefined : distance(geometry);
}

/** So many rows beyond those that are as far as the cursor's, with all that are as far as the last. */
function upTo(sorted: readonly Measured[], count: number, from: number): readonly Measured[] {
  const tied = sorted.findIndex(({ millimetres }) => millimetres !== from);
  const last = sorted[Math.max(tied, 0) + count - 1];
  if (tied === -1 || last === undefined) return sorted;
  const end = sorted.findLastIndex(({ millimetres }) => millimetres === last.millimetres);
  return sorted.slice(0, end + 1);
}
