import { shapesQuestion } from "@lgsp/policies";
import { sql } from "kysely";
import type { Geometry } from "../../geo/geometry.ts";
import { positionsOf } from "../../geo/geometry.ts";
import { exchangeLimits } from "../../geo/read-geometry.ts";
import { storedGeometry } from "../../geo/stored-geometry.ts";
import type { ColumnField, SectorModel, TableModel } from "../../model.ts";
import { placeField } from "../../schema/exchange-sdl.ts";
import { fail } from "../errors.ts";
import type { SectorRequest } from "../sector-request.ts";
import { stillWanted } from "../statement/database-functions.ts";
import { filterCoordinates, readFilter, requirePredicates, type Filter } from "../statement/filter-tree.ts";
import { narrowedFilterSql } from "../statement/filter.ts";
import { column, conjunction, tableAs, type Fragment } from "../statement/fragment.ts";
import { validToday } from "../statement/keys.ts";
import { personsNamed } from "../statement/persons.ts";
import { readablePlaces } from "../statement/place.ts";
import { rowDemand } from "../statement/row-demand.ts";
import { rowsSql, scopeOf, type Question } from "../statement/question.ts";
import type { RootResolver } from "./resolver-types.ts";

/**
 * "Where are the rows of this type that match": what another sector needs to answer "near some overcrowded school". Only
 * places that are not personal are handed over, and of those only what the asker may read in clear, since distances to
 * known points tell a place as well as the place itself.
 */
export function shapeResolvers(model: SectorModel): Record<string, RootResolver> {
  return Object.fromEntries(
    Object.values(model.tables).flatMap((table): [string, RootResolver][] => {
      const field = placeField(table, model);
      if (field === undefined) return [];
      return [[shapesQuestion(table.type), (_source, args, request) => answer(table, field, args["filter"], request)]];
    }),
  );
}

/** Errors: PREDICATE_DENIED, FILTER_NULL, PLACE_TOO_WIDE. */
async function answer(
  table: TableModel,
  field: ColumnField,
  input: unknown,
  request: SectorRequest,
): Promise<Geometry> {
  const { decision, question, book, model, places } = request.call;
  const coordinate = `${table.type}.${field.name}`;
  if (field.personal !== undefined || decision.rows(table.type).kind === "none")
    throw fail("PREDICATE_DENIED", { coordinate });
  const filter = readFilter(input, table, model);
  const asked = [[table.type, field.name] as const, ...filterCoordinates(filter, table)];
  requirePredicates(asked, decision);
  for (const person of personsNamed(filter, table, question)) book.person(person);
  await places.find(filter, table, request);
  const rows = await request.read(shapesStatement(table, field, filter, question), "scan", () =>
    rowDemand(table, { filter }, question),
  );
  if (rows.length > exchangeLimits.positions) throw tooWide(coordinate);
  const geometries = [...new Set(rows.map(({ g }) => g))].flatMap((raw) => storedGeometry(raw, field.stored) ?? []);
  let positions = 0;
  for (const geometry of geometries) for (const _ of positionsOf(geometry)) positions += 1;
  if (positions > exchangeLimits.positions) throw tooWide(coordinate);
  for (const [type, name] of asked)
    book.count(`${type}.${name}`, "PREDICATE", "", name === field.name && type === table.type ? rows.length : 0);
  return { type: "GeometryCollection", geometries };
}

const tooWide = (coordinate: string) => fail("PLACE_TOO_WIDE", { coordinate, most: exchangeLimits.positions });

function shapesStatement(table: TableModel, field: ColumnField, filter: Filter, question: Question): Fragment {
  const scope = scopeOf(question, table, "t");
  const place = column("t", field.column);
  const where = conjunction([
    sql`${place} is not null`,
    ...validToday(table, "t", question.today),
    rowsSql(question.decision.rows(table.type), scope, question),
    rowsSql(question.decision.predicate(table.type, field.name), scope, question),
    readablePlaces(field, scope, question),
    narrowedFilterSql(filter, scope, question),
  ]);
  return sql`select ${place} as ${sql.id("g")} from ${tableAs(table, "t")} where ${stillWanted(question.dialect, where)} limit ${sql.lit(exchangeLimits.positions + 1)}`;
}
