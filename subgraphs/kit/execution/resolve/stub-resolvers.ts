import type { InverseField, SectorModel, StubModel } from "../../model.ts";
import type { SectorRequest } from "../sector-request.ts";
import { isRecord } from "../statement/filter-tree.ts";
import { mayFollow } from "./contributed-field.ts";
import { inverseResolver } from "./inverse.ts";
import { keyText } from "./key-text.ts";
import type { Args, RowResolver, TypeResolvers } from "./resolver-types.ts";
import { stubParentKey } from "./row-keys.ts";
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

/** How a key field of another sector's row is answered. */
export function stubKey(stub: StubModel, name: string): (row: Row, request: SectorRequest) => string | null {
  if (stub.entityKey === "reference") return (row, { call }) => call.keys.reference(stub.type, row.key);
  if (isDateKey(name)) return (row, { call }) => row.on ?? call.question.today;
  const index = stub.entityKey.filter((field) => !isDateKey(field)).indexOf(name);
  return (row) => row.key[index] ?? null;
}

function stubKeyResolver(stub: StubModel, name: string): RowResolver {
  const value = stubKey(stub, name);
  return (row, _args, request) => value(row, request);
}

/** An entity of another sector as the gateway names it; null when its reference is forged or of another type. */
export function openStub(stub: StubModel, representation: Args, { call }: SectorRequest): Row | null {
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

function stubFieldResolver(field: InverseField, stub: StubModel, model: SectorModel): RowResolver {
  const inverse = inverseResolver(field, model, (row, { call }) =>
    stubParentKey(field, row, model, call.question.today),
  );
  return (row, args, request, info) =>
    mayFollow(field, stub, row, request) ? inverse(row, args, request, info) : null;
}
