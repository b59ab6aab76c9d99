import { parseDocument } from "yaml";
import type { Decision } from "./decision.ts";
import { policyError } from "./errors.ts";
import type { SectorFacts } from "./facts.ts";
import { maskKinds, purposes, type MaskKind, type Purpose } from "./vocabulary.ts";

/**
 * `policy.matrix.yaml`: what an official signs. Written by hand from the law and the agreements, never generated from
 * the rules, or it would only repeat their mistakes.
 */
export interface PolicyMatrix {
  readonly sector: string;
  /** Right purpose of a persona where it is not the persona's first one. */
  readonly purposes: Readonly<Record<string, Purpose>>;
  readonly types: Readonly<Record<string, TypeMatrix>>;
}

export interface TypeMatrix {
  /** How a test finds a row of one's own and a row in scope: SQL over the type's table, by persona. */
  readonly rows: Readonly<Record<"own" | "in-scope", Readonly<Record<string, string>>>>;
  readonly fields: Readonly<Record<string, FieldMatrix>>;
}

/** Cells by persona. */
export type FieldMatrix = Readonly<Record<string, Readonly<Record<RowKind, Cell>>>>;

export const rowKinds = ["own", "in-scope", "foreign", "wrong-purpose"] as const;
export type RowKind = (typeof rowKinds)[number];

/** NO_ROW: the row looks absent. NONE ("-"): the persona has no such row. */
export type Cell =
  | { readonly effect: "ALLOW" | "DENY" | "NO_ROW" | "NONE" }
  | { readonly effect: "MASK"; readonly mask: MaskKind };

/** Parses a matrix. In: YAML text. Errors: MATRIX_INVALID with the place. */
export function parseMatrix(text: string, sector: string): PolicyMatrix {
  const invalid = (place: string, reason: string) => policyError("MATRIX_INVALID", { sector, place, reason });
  const document = parseDocument(text);
  const [mistake] = document.errors;
  if (mistake !== undefined) throw invalid(`line ${mistake.linePos?.[0].line ?? 0}`, mistake.code);
  const root: unknown = document.toJS();
  const top = record(root, () => invalid("top", "a map is expected"));
  if (top["sector"] !== sector) throw invalid("sector", `it must say ${sector}`);
  const types = record(top["types"], () => invalid("types", "a map by type is expected"));
  const groups = parseGroups(top["groups"], invalid);
  return {
    sector,
    purposes: Object.fromEntries(
      Object.entries(record(top["purposes"] ?? {}, () => invalid("purposes", "a map by persona is expected"))).map(
        ([persona, purpose]) => {
          const known = purposes.find((name) => name === purpose);
          if (known === undefined) throw invalid(`purposes.${persona}`, "unknown purpose");
          return [persona, known];
        },
      ),
    ),
    types: Object.fromEntries(
      Object.entries(types).map(([type, value]) => [type, parseType(type, value, groups, invalid)]),
    ),
  };
}

type Invalid = (place: string, reason: string) => Error;
type Groups = ReadonlyMap<string, readonly string[]>;

/** Personas that a row decides together: in each row a group stands for those of it that the row does not name. */
function parseGroups(value: unknown, invalid: Invalid): Groups {
  const groups = record(value ?? {}, () => invalid("groups", "a map of lists of personas is expected"));
  return new Map(
    Object.entries(groups).map(([group, members]) => {
      const named: readonly unknown[] = Array.isArray(members) ? members : [];
      const names = named.filter((name) => typeof name === "string");
      if (names.length === 0 || names.length < named.length)
        throw invalid(`groups.${group}`, "a list of personas is expected");
      return [group, names];
    }),
  );
}

function parseType(type: string, value: unknown, groups: Groups, invalid: Invalid): TypeMatrix {
  const map = record(value, () => invalid(type, "a map is expected"));
  const rows = record(map["rows"] ?? {}, () => invalid(`${type}.rows`, "a map is expected"));
  const cells = map["cells"];
  if (!Array.isArray(cells)) throw invalid(`${type}.cells`, "a list is expected");
  const fields: Record<string, FieldMatrix> = {};
  for (const [position, entry] of cells.entries()) {
    const place = `${type}.cells[${position}]`;
    const { fields: names, ...byPersonas } = record(entry, () => invalid(place, "a map is expected"));
    if (!Array.isArray(names) || names.length === 0) throw invalid(place, "fields must be a list of names");
    const row = parseCells(place, byPersonas, groups, invalid);
    for (const name of names) {
      if (typeof name !== "string") throw invalid(place, "a field name must be text");
      if (Object.hasOwn(fields, name)) throw invalid(place, `${name} is decided twice`);
      fields[name] = row;
    }
  }
  return {
    rows: { own: rowFinders(type, "own", rows, invalid), "in-scope": rowFinders(type, "in-scope", rows, invalid) },
    fields,
  };
}

function rowFinders(type: string, kind: string, rows: Readonly<Record<string, unknown>>, invalid: Invalid) {
  const place = `${type}.rows.${kind}`;
  const finders = record(rows[kind] ?? {}, () => invalid(place, "a map by persona is expected"));
  return Object.fromEntries(
    Object.entries(finders).flatMap(([personas, where]) => {
      if (typeof where !== "string") throw invalid(place, "an SQL condition is expected");
      return personaList(personas).map((persona) => [persona, where]);
    }),
  );
}

function parseCells(
  place: string,
  byPersonas: Readonly<Record<string, unknown>>,
  groups: Groups,
  invalid: Invalid,
): FieldMatrix {
  const row: Record<string, Readonly<Record<RowKind, Cell>>> = {};
  for (const [personas, list] of Object.entries(byPersonas)) {
    if (!Array.isArray(list) || list.length !== rowKinds.length) {
      throw invalid(`${place}.${personas}`, `${rowKinds.length} cells are expected: ${rowKinds.join(", ")}`);
    }
    const [own, inScope, foreign, wrong] = list.map((cell: unknown) =>
      parseCell(cell, `${place}.${personas}`, invalid),
    );
    if (own === undefined || inScope === undefined || foreign === undefined || wrong === undefined) continue;
    for (const persona of personaList(personas)) {
      if (Object.hasOwn(row, persona)) throw invalid(place, `${persona} is named twice`);
      row[persona] = { own, "in-scope": inScope, foreign, "wrong-purpose": wrong };
    }
  }
  return withMembers(row, groups);
}

function withMembers(row: FieldMatrix, groups: Groups): FieldMatrix {
  const whole = { ...row };
  for (const [group, members] of groups) {
    const cells = row[group];
    delete whole[group];
    if (cells !== undefined) for (const persona of members) whole[persona] ??= cells;
  }
  return whole;
}

function parseCell(cell: unknown, place: string, invalid: Invalid): Cell {
  if (cell === "-") return { effect: "NONE" };
  if (cell === "ALLOW" || cell === "DENY" || cell === "NO_ROW") return { effect: cell };
  const kind = typeof cell === "string" ? /^MASK\((\w+)\)$/.exec(cell)?.[1] : undefined;
  const mask = maskKinds.find((known) => known === kind);
  if (mask === undefined) throw invalid(place, `${String(cell)} is none of ALLOW, DENY, NO_ROW, MASK(kind), -`);
  return { effect: "MASK", mask };
}

const personaList = (names: string): readonly string[] => names.split(",").map((name) => name.trim());

function record(value: unknown, otherwise: () => Error): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw otherwise();
  return Object.fromEntries(Object.entries(value));
}

/** Coordinates and personas that the matrix must decide and does not, or decides though they do not exist. */
export function matrixGaps(matrix: PolicyMatrix, facts: SectorFacts, personas: readonly string[]): readonly string[] {
  const gaps: string[] = [];
  for (const type of Object.values(facts.types)) {
    if (type.kind !== "data") continue;
    const decided = matrix.types[type.name]?.fields ?? {};
    for (const field of Object.keys(type.fields)) {
      if (type.contributed && type.fields[field]?.target === undefined) continue;
      const cells = decided[field];
      if (cells === undefined) gaps.push(`${type.name}.${field}: missing`);
      else
        gaps.push(
          ...personas
            .filter((name) => cells[name] === undefined)
            .map((name) => `${type.name}.${field}: ${name} missing`),
        );
    }
  }
  for (const [name, { fields }] of Object.entries(matrix.types)) {
    const type = facts.types[name];
    for (const field of Object.keys(fields)) {
      if (type?.kind !== "data" || !Object.hasOwn(type.fields, field)) gaps.push(`${name}.${field}: no such field`);
    }
  }
  return gaps;
}

/**
 * Cells that the decision cannot produce on any row. Says nothing about which row: the end-to-end matrix test does,
 * over HTTP.
 */
export function impossibleCells(
  matrix: PolicyMatrix,
  decisionOf: (persona: string, purpose: "right" | "wrong") => Decision,
): readonly string[] {
  const mistakes: string[] = [];
  for (const [type, { fields }] of Object.entries(matrix.types)) {
    for (const [field, cells] of Object.entries(fields)) {
      for (const [persona, row] of Object.entries(cells)) {
        for (const kind of rowKinds) {
          const cell = row[kind];
          const decision = decisionOf(persona, kind === "wrong-purpose" ? "wrong" : "right");
          if (!possible(cell, decision, type, field)) {
            mistakes.push(
              `${type}.${field} for ${persona}, ${kind}: matrix says ${cellText(cell)}, rules say ${outcomes(decision, type, field).join(" or ")}`,
            );
          }
        }
      }
    }
  }
  return mistakes;
}

const possible = (cell: Cell, decision: Decision, type: string, field: string): boolean =>
  cell.effect === "NONE" || outcomes(decision, type, field).includes(cellText(cell));

/** Every effect that some row may show. A type without visible rows refuses its root: DENY, and each row looks absent. */
function outcomes(decision: Decision, type: string, field: string): readonly string[] {
  const rows = decision.rows(type);
  const { effect, cases } = decision.field(type, field);
  const found = cases.map(({ mask }) => (mask === undefined ? "ALLOW" : `MASK(${mask})`));
  if (effect === "DENY" || effect === "DEPENDS") found.push("DENY");
  if (rows.kind !== "all") found.push("NO_ROW");
  return [...new Set(found)];
}

export const cellText = (cell: Cell): string =>
  cell.effect === "MASK" ? `MASK(${cell.mask})` : cell.effect === "NONE" ? "-" : cell.effect;
