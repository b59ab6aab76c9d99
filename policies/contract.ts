import { parseDocument } from "yaml";
import { policyError } from "./errors.ts";
import { principalKinds, purposes, type PrincipalKind, type Purpose } from "./vocabulary.ts";

/**
 * A part of the graph that one consumer of another level (a ministry, a neighbouring province) takes into its own graph,
 * under one data-sharing agreement. It chooses; it grants nothing: rules decide within it as everywhere.
 */
export interface Contract {
  /** Name of its file in policies/contracts, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly consumer: ContractConsumer;
  readonly purposes: readonly Purpose[];
  /** Law and agreement that it rests on. */
  readonly because: string;
  readonly types: Readonly<Record<string, ContractType>>;
  /** Root fields that the consumer may ask. */
  readonly queries: readonly string[];
}

export interface ContractConsumer {
  readonly organisation: string;
  readonly agreement: string;
  /** As what the authority register knows the consumer: whom the chosen fields must be decidable for. */
  readonly kind: PrincipalKind;
  readonly roles: readonly string[];
}

export interface ContractType {
  /** Fields by which the consumer's graph may join: public numbers, or `id`, a sealed reference. */
  readonly key?: string;
  readonly fields: readonly string[];
  /** Fields by which lists of the type may be filtered, ordered, and its counts be grouped. */
  readonly filters: readonly string[];
  readonly orders: readonly string[];
  readonly groups: readonly string[];
}

/** Parses a contract. In: YAML text and the file's name without its ending. Errors: CONTRACT_INVALID with the place. */
export function parseContract(text: string, name: string): Contract {
  const invalid: Invalid = (place, reason) =>
    policyError("CONTRACT_INVALID", { contract: name, mistakes: `\n  ${place}: ${reason}` });
  if (!/^[a-z][a-z0-9-]{1,62}$/.test(name)) throw invalid("name", "lower-case letters, digits and hyphens");
  const document = parseDocument(text);
  const [mistake] = document.errors;
  if (mistake !== undefined) throw invalid(`line ${mistake.linePos?.[0].line ?? 0}`, mistake.code);
  const root: unknown = document.toJS();
  const top = onlyKnown(root, "top", ["title", "consumer", "purposes", "because", "types", "queries"], invalid);
  const types = record(top["types"], "types", invalid);
  return {
    name,
    title: sentence(top["title"], "title", invalid),
    consumer: parseConsumer(top["consumer"], invalid),
    purposes: oneOrMore(names(top["purposes"], "purposes", invalid), "purposes", invalid).map((given) =>
      oneOf(purposes, given, "purposes", invalid),
    ),
    because: sentence(top["because"], "because", invalid),
    types: Object.fromEntries(
      Object.entries(types).map(([type, value]) => [type, parseType(value, `types.${type}`, invalid)]),
    ),
    queries: names(top["queries"] ?? [], "queries", invalid),
  };
}

type Invalid = (place: string, reason: string) => Error;

function parseConsumer(value: unknown, invalid: Invalid): ContractConsumer {
  const consumer = onlyKnown(value, "consumer", ["organisation", "agreement", "kind", "roles"], invalid);
  return {
    organisation: sentence(consumer["organisation"], "consumer.organisation", invalid),
    agreement: sentence(consumer["agreement"], "consumer.agreement", invalid),
    kind: oneOf(principalKinds, consumer["kind"] ?? "system", "consumer.kind", invalid),
    roles: names(consumer["roles"] ?? [], "consumer.roles", invalid).toSorted(),
  };
}

function parseType(value: unknown, place: string, invalid: Invalid): ContractType {
  const type = onlyKnown(value, place, ["key", "fields", "filters", "orders", "groups"], invalid);
  const key = type["key"];
  if (key !== undefined && (typeof key !== "string" || !fieldSet.test(key)))
    throw invalid(`${place}.key`, "names of fields, separated by blanks");
  return {
    ...(key === undefined ? {} : { key }),
    fields: names(type["fields"] ?? [], `${place}.fields`, invalid),
    filters: names(type["filters"] ?? [], `${place}.filters`, invalid),
    orders: names(type["orders"] ?? [], `${place}.orders`, invalid),
    groups: names(type["groups"] ?? [], `${place}.groups`, invalid),
  };
}

const fieldSet = /^[A-Za-z]\w*(?: [A-Za-z]\w*)*$/;

/** A misspelt word would otherwise be taken for an absent one. */
function onlyKnown(value: unknown, place: string, known: readonly string[], invalid: Invalid) {
  const map = record(value, place, invalid);
  const unknown = Object.keys(map).find((word) => !known.includes(word));
  if (unknown !== undefined) throw invalid(`${place}.${unknown}`, `unknown; known are ${known.join(", ")}`);
  return map;
}

function record(value: unknown, place: string, invalid: Invalid): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid(place, "a map is expected");
  return Object.fromEntries(Object.entries(value));
}

function sentence(value: unknown, place: string, invalid: Invalid): string {
  if (typeof value !== "string" || value.trim() === "") throw invalid(place, "a text is expected");
  return value.trim();
}

function names(value: unknown, place: string, invalid: Invalid): readonly string[] {
  if (!Array.isArray(value)) throw invalid(place, "a list of names is expected");
  return value.map((name: unknown, position) => {
    if (typeof name !== "string" || !/^[A-Za-z][\w.-]*$/.test(name))
      throw invalid(place, "a list of names is expected");
    if (value.indexOf(name) !== position) throw invalid(place, `${name} is named twice`);
    return name;
  });
}

function oneOrMore<T>(list: readonly T[], place: string, invalid: Invalid): readonly T[] {
  if (list.length === 0) throw invalid(place, "at least one is expected");
  return list;
}

function oneOf<const T extends string>(known: readonly T[], value: unknown, place: string, invalid: Invalid): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw invalid(place, `${String(value)} is none of ${known.join(", ")}`);
  return found;
}
