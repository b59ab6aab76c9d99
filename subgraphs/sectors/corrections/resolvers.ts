import { createHash } from "node:crypto";
import type { RowKeys, SectorContext, SectorResolvers } from "@lgsp/kit";
import { findDatum } from "./datum.ts";
import { correctionsError } from "./errors.ts";

export const resolvers: SectorResolvers = { Mutation: { requestCorrection } };

type CorrectionRow = Readonly<Record<(typeof content)[number] | "request_no", string | null>> &
  Readonly<Record<string, string | null>>;

/** What must be equal for a repeated key to mean the same request; the time of filing is not part of it. */
const content = ["personal_id", "coordinate", "proposed_value", "reason"] as const;

/**
 * Files a request, once per (caller, idempotency key): the number of the request is derived from both and is the
 * primary key, so that a retry, a race of two retries and a crash between effect and answer all end at one row.
 * Errors: IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_CONFLICT, CORRECTION_*.
 */
async function requestCorrection(
  { input }: Readonly<Record<string, unknown>>,
  context: SectorContext,
): Promise<RowKeys> {
  const row = correctionRow(isRecord(input) ? input : {}, context);
  const { request_no: requestNo } = row;
  const stored = (await find(context, requestNo)) ?? (await insert(context, row));
  if (content.some((column) => (stored[column] ?? null) !== row[column]))
    throw correctionsError("IDEMPOTENCY_CONFLICT");
  return { keys: [[requestNo ?? ""]] };
}

function correctionRow(
  { citizen, coordinate, proposedValue, reason }: Readonly<Record<string, unknown>>,
  { asking, facts, idempotencyKey, keys }: SectorContext,
): CorrectionRow {
  const { principal } = asking;
  if (idempotencyKey === undefined || idempotencyKey === "") throw correctionsError("IDEMPOTENCY_KEY_REQUIRED");
  const [personalId] = (typeof citizen === "string" ? keys.open("Citizen", citizen) : undefined) ?? [];
  const isHerself = principal.kind === "citizen" && principal.attributes["personalId"] === personalId;
  // a citizen who names someone else and one who forges a reference get the same answer
  if (personalId === undefined || (principal.kind === "citizen" && !isHerself)) {
    throw correctionsError("CORRECTION_CITIZEN_UNKNOWN");
  }
  const datum = typeof coordinate === "string" ? findDatum(coordinate, facts) : undefined;
  if (datum === undefined) throw correctionsError("CORRECTION_FIELD_UNKNOWN");
  return {
    request_no: requestNumber(principal.subject, idempotencyKey),
    personal_id: personalId,
    coordinate: datum.coordinate,
    sector: datum.sector,
    owner_agency_code: datum.owner,
    proposed_value: plainText("proposedValue", proposedValue),
    reason: reason === undefined || reason === null ? null : plainText("reason", reason),
    status: "RECEIVED",
    filed_at: new Date().toISOString(),
    filed_by: isHerself ? "citizen" : "official",
    filed_by_organisation: isHerself ? null : (principal.organisation ?? null),
  };
}

/** 22 base64url characters; a length prefix keeps ("ab", "c") and ("a", "bc") apart. */
const requestNumber = (subject: string, idempotencyKey: string): string =>
  createHash("sha256").update(`${subject.length}:${subject}${idempotencyKey}`).digest("base64url").slice(0, 22);

const textLimit = 2000;

function plainText(field: string, value: unknown): string {
  const text = typeof value === "string" && value.isWellFormed() ? value.normalize("NFC").trim() : "";
  // control characters other than tab and line ends have no business in a form
  // oxlint-disable-next-line no-control-regex
  if (text === "" || text.length > textLimit || /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)) {
    throw correctionsError("CORRECTION_TEXT_INVALID", { field, limit: textLimit });
  }
  return text;
}

const find = async ({ db }: SectorContext, requestNo: string | null): Promise<Row | undefined> =>
  db.selectFrom("correction_request").select(content).where("request_no", "=", requestNo).executeTakeFirst();

/** The row as stored: this one, or the one that another attempt stored first. */
async function insert(context: SectorContext, row: CorrectionRow): Promise<Row> {
  try {
    await context.db.insertInto("correction_request").values(row).execute();
    return row;
  } catch (error) {
    const other = await find(context, row.request_no);
    if (other === undefined) throw error;
    return other;
  }
}

type Row = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Row => typeof value === "object" && value !== null;
