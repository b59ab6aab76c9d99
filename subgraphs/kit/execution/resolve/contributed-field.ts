import { evaluate, type Condition } from "@lgsp/policies";
import type { InverseField, StubModel } from "../../model.ts";
import { fail } from "../errors.ts";
import { personType } from "../person-type.ts";
import type { SectorRequest } from "../sector-request.ts";
import { fieldDecision, type Question } from "../statement/question.ts";
import type { Row } from "./row.ts";

/**
 * A contributed field leads from another sector's row to this one's: its own decision, written into the book, then the
 * row rules there. False: it answers null. Errors: FIELD_DENIED.
 */
export function mayFollow(field: InverseField, stub: StubModel, row: Row, { call }: SectorRequest): boolean {
  const { question, book } = call;
  const coordinate = `${stub.type}.${field.name}`;
  const { cases } = fieldDecision(question, stub.type, field.name);
  if (cases.length === 0) {
    book.count(coordinate, "DENY", "", 0);
    throw fail("FIELD_DENIED", { coordinate });
  }
  const found = cases.find(
    ({ rows }) => rows.kind === "all" || (rows.kind === "where" && keySatisfies(rows.condition, stub, row, question)),
  );
  if (found === undefined) return false;
  book.count(coordinate, found.mask === undefined ? "ALLOW" : `MASK(${found.mask})`, found.rule.id, 1);
  // she is concerned whatever comes of it: "none" is an answer about her too
  const [person] = row.key;
  if (stub.type === personType && field.personal !== undefined && person !== undefined) book.person(person);
  return found.mask === undefined;
}

/** Only the key of a contributed row is known here; a condition on anything else holds for no row. */
function keySatisfies(condition: Condition, stub: StubModel, row: Row, question: Question): boolean {
  const names = stub.entityKey === "reference" ? ["id"] : stub.entityKey;
  const known = Object.fromEntries(names.map((name, index) => [name, row.key[index]]));
  return onlyNames(condition, names) && evaluate(question.bind(condition), known);
}

function onlyNames(condition: Condition, names: readonly string[]): boolean {
  if ("all" in condition) return condition.all.every((part) => onlyNames(part, names));
  if ("any" in condition) return condition.any.every((part) => onlyNames(part, names));
  if ("not" in condition) return onlyNames(condition.not, names);
  return names.includes(condition.field);
}
