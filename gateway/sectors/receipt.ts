import type { Receipt, SectorAnswer } from "@lgsp/policies";
import { isRecord, isTexts } from "../json.ts";
import { UnfitAnswer } from "./guard-answer.ts";
import type { SectorRequest } from "./sector-request.ts";

/** Keeps an answer's receipt and returns its data. Data without a receipt cannot be recorded, so it is not data. Throws UnfitAnswer. */
export function keepReceipt(
  sector: string,
  answer: SectorAnswer,
  request: SectorRequest,
): Record<string, unknown> | null {
  const receipt = answer.extensions?.receipt;
  const data = answer.data ?? null;
  if (receipt !== undefined && (!isReceipt(receipt) || receipt.sector !== sector)) throw new UnfitAnswer("receipt");
  if (data !== null && receipt === undefined) throw new UnfitAnswer("no receipt");
  if (receipt !== undefined) request.receipts.push(receipt);
  return data;
}

/** A well-formed receipt, whatever process it comes from. */
export function isReceipt(value: unknown): value is Receipt {
  if (!isRecord(value)) return false;
  const { sector, policyDigest, coordinates, persons, statements, released } = value;
  return (
    typeof sector === "string" &&
    typeof policyDigest === "string" &&
    typeof statements === "number" &&
    isTexts(persons) &&
    Array.isArray(coordinates) &&
    coordinates.every(isCoordinateReceipt) &&
    (released === undefined || isReleased(released))
  );
}

const coordinate = /^[_A-Za-z]\w{0,127}(?:\.[_A-Za-z]\w{0,127})?$/;

/** A forged coordinate or effect would be recorded, so both have a closed form. */
function isCoordinateReceipt(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value["coordinate"] === "string" &&
    coordinate.test(value["coordinate"]) &&
    typeof value["effect"] === "string" &&
    /^[A-Z]+(?:\([A-Z0-9_]+\))?$/.test(value["effect"]) &&
    typeof value["rule"] === "string" &&
    value["rule"].length <= 200 &&
    typeof value["rows"] === "number" &&
    Number.isSafeInteger(value["rows"]) &&
    value["rows"] >= 0
  );
}

function isReleased(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value["sector"] === "string" &&
    typeof value["proof"] === "string" &&
    isTexts(value["references"])
  );
}
