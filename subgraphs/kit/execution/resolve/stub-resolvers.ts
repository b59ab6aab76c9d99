import { evaluate, type Condition } from "@lgsp/policies";
import type { InverseField, SectorModel, StubModel } from "../../model.ts";
import { fail } from "../errors.ts";
import { personType } from "../person-type.ts";
import type { SectorRequest } from "../sector-request.ts";
import { viaRelation } from "../statement/condition.ts";
import { isRecord } from "../statement/filter-tree.ts";
import { fieldDecision } from "../statement/question.ts";
import { inverseResolver } from "./inverse.ts";
import { keyText } from "./key-text.ts";
import type { Args, RowResolver, TypeResolvers } from "./resolver-types.ts";
import { stubRow, type Row } from "./row.ts";

/** Resolvers of another sector's type: its key, and the fields that this sector adds to it. */
export function stubResolvers(stub: StubModel, model: SectorModel): TypeResolvers {
  const keyFields = stub.entityKey === "reference" ? ["id"] : stub.entityKey;
  const keys = keyFields.map((name) => [name, stubKeyResolver(stub, name)] as const);
  const fields = Object.values(stub.fields).map(
    (field) => [field.name, stubFieldResolver(field, stub, model)] as const,
  );
  return {
    ...Object.fromEntries([...keys, ...fields]),
    __resolveReference: (representation: unknown, request: SectorRequest) =>
      isRecord(representation) ? openStub(stub, representation, request) : null,
  };
}

/** The date of a dated code is the one key field that is not among the key's parts. */
const isDateKey = (name: string): boolean => name === "on";

function stubKeyResolver(stub: StubModel, name: string): RowResolver {
  if (stub.entityKey === "reference") return (row, _args, { call }) => call.keys.reference(stub.type, row.key);
  if (isDateKey(name)) return (row, _args, { call }) => row.on ?? call.question.today;
  const index = stub.entityKey.filter((field) => !isDateKey(field)).indexOf(name);
  return (row) => row.key[index] ?? null;
}

/** An entity of another sector as the gateway names it; null when its reference is forged or of another type. */
function openStub(stub: StubModel, representation: Args, { call }: SectorRequest): Row | null {
  if (stub.entityKey === "reference") {
    const id = representation["id"];
    const key = typeof id === "string" ? call.keys.open(stub.type, id) : undefined;
    return key === undefined ? null : stubRow(stub, key);
  }
  const names = stub.entityKey.filter((name) => !isDateKey(name));
  const key = names.flatMap((name) => {
    // a number of the key, such as a map sheet's, arrives as one
    const value = keyText(representation[name]);
    return value === "" ? [] : [value];
  });
  if (key.length !== names.length) return null;
  const on = representation["on"];
  return stubRow(stub, key, typeof on === "string" ? on : undefined);
}

/** A contributed field leads from another sector's row to this one's: its own decision, then the row rules there. */
function stubFieldResolver(field: InverseField, stub: StubModel, model: SectorModel): RowResolver {
  const coordinate = `${stub.type}.${field.name}`;
  const inverse = inverseResolver(field, model, (row, { call }) => {
    const target = model.tables[field.target];
    const via = target === undefined ? undefined : viaRelation(field, target);
    const meansToday = via?.validOn === "today";
    return meansToday && row.on !== undefined && row.on !== call.question.today ? undefined : row.key;
  });
  return (row, args, request, info) => {
    const { question, book } = request.call;
    const { cases } = fieldDecision(question, stub.type, field.name);
    if (cases.length === 0) {
      book.count(coordinate, "DENY", "", 0);
      throw fail("FIELD_DENIED", { coordinate });
    }
    const found = cases.find(
      ({ rows }) => rows.kind === "all" || (rows.kind === "where" && keySatisfies(rows.condition)),
    );
    if (found === undefined) return null;
    book.count(coordinate, found.mask === undefined ? "ALLOW" : `MASK(${found.mask})`, found.rule.id, 1);
    // she is concerned whatever comes of it: "none" is an answer about her too
    const [person] = row.key;
    if (stub.type === personType && field.personal !== undefined && person !== undefined) book.person(person);
    return found.mask === undefined ? inverse(row, args, request, info) : null;

    /** Only the key of a contributed row is known here; a condition on anything else holds for no row. */
    function keySatisfies(condition: Condition): boolean {
      const names = stub.entityKey === "reference" ? ["id"] : stub.entityKey;
      const known = Object.fromEntries(names.map((name, index) => [name, row.key[index]]));
      return onlyNames(condition, names) && evaluate(question.bind(condition), known);
    }
  };
}

function onlyNames(condition: Condition, names: readonly string[]): boolean {
  if ("all" in condition) return condition.all.every((part) => onlyNames(part, names));
  if ("any" in condition) return condition.any.every((part) => onlyNames(part, names));
  if ("not" in condition) return onlyNames(condition.not, names);
  return names.includes(condition.field);
}
