import { fail } from "./errors.ts";
import type { AccessRecord } from "./record.ts";

/** Reads a record back from its canonical text. Throws LEDGER_CORRUPT when the text is not one. */
export function parseRecord(text: string): AccessRecord {
  const value = parseJson(text);
  if (!isAccessRecord(value)) throw fail("LEDGER_CORRUPT", { reason: "a record does not have the form of a record" });
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw fail("LEDGER_CORRUPT", { reason: "a record is not JSON" });
  }
}

export const recordKinds = [
  "answer",
  "intent",
  "outcome",
  "authority",
  "system",
] as const satisfies AccessRecord["kind"][];
export const outcomeStatuses = [
  "OK",
  "PARTIAL",
  "REFUSED",
  "FAILED",
] as const satisfies AccessRecord["outcome"]["status"][];
const kinds: ReadonlySet<unknown> = new Set(recordKinds);
const statuses: ReadonlySet<unknown> = new Set(outcomeStatuses);
const operationTypes: ReadonlySet<unknown> = new Set(["query", "mutation", "subscription"]);

export function isAccessRecord(value: unknown): value is AccessRecord {
  if (!isObject(value)) return false;
  const { caller, operation, outcome, coordinates, details } = value;
  return (
    kinds.has(value["kind"]) &&
    isText(value["at"]) &&
    isText(value["requestId"]) &&
    isObject(caller) &&
    isText(caller["kind"]) &&
    isText(caller["subject"]) &&
    isOptionalText(caller["organisation"]) &&
    isTexts(caller["roles"]) &&
    isOptionalText(value["onBehalfOf"]) &&
    isOptionalText(value["purpose"]) &&
    isOptionalText(value["case"]) &&
    isOptionalText(value["policyDigest"]) &&
    isOptionalText(value["idempotencyKey"]) &&
    (operation === undefined ||
      (isObject(operation) &&
        isText(operation["digest"]) &&
        isOptionalText(operation["name"]) &&
        operationTypes.has(operation["type"]))) &&
    Array.isArray(coordinates) &&
    coordinates.every(isCoordinate) &&
    isTexts(value["sectors"]) &&
    isTexts(value["persons"]) &&
    isObject(outcome) &&
    statuses.has(outcome["status"]) &&
    isTexts(outcome["codes"]) &&
    (outcome["http"] === undefined || isNumber(outcome["http"])) &&
    isNumber(value["durationMs"]) &&
    (details === undefined || (isObject(details) && Object.values(details).every(isText)))
  );
}

const isCoordinate = (value: unknown): boolean =>
  isObject(value) &&
  isText(value["coordinate"]) &&
  isText(value["effect"]) &&
  isOptionalText(value["rule"]) &&
  isNumber(value["rows"]);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isOptionalText = (value: unknown): boolean => value === undefined || isText(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
