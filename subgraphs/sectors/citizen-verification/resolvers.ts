import { createHash } from "node:crypto";
import {
  upstreamError,
  type AskingMutation,
  type RowKeys,
  type SectorContext,
  type SectorResolvers,
  type WritingContext,
} from "@lgsp/kit";
import { readClaim } from "./claim.ts";
import { verificationError } from "./errors.ts";
import { requireNoGuessing } from "./guessing.ts";
import { verifyNationally, type Claim, type Verification } from "./national-service.ts";

const sector = "citizen-verification";

/**
 * Verification before data: the officer learns whether what the papers say is so, and nothing else. Every question goes
 * out with her code, and stays here as a row beside its record in the access ledger.
 */
const verifyCitizen: AskingMutation = {
  async ask({ claim: given }, context) {
    const { idempotencyKey, service, asking, signal } = context;
    if (idempotencyKey === undefined || idempotencyKey === "") throw verificationError("IDEMPOTENCY_KEY_REQUIRED");
    const { attributes, organisation } = asking.principal;
    const { officerCode } = attributes;
    if (typeof officerCode !== "string" || officerCode === "" || organisation === undefined)
      throw verificationError("VERIFICATION_OFFICER_UNKNOWN");
    const claim = readClaim(given);
    const number = verificationNumber(asking.principal.subject, idempotencyKey, claim);
    if (await isKnown(context, number)) return () => Promise.resolve({ keys: [[number]] });
    if (service === undefined)
      throw upstreamError("UPSTREAM_UNCONFIGURED", { sector, variable: "LGSP_CITIZEN_VERIFICATION_SERVICE_URL" });
    await requireNoGuessing(context.db, officerCode, claim.personalId);
    const verified = await verifyNationally(service, sector, claim, { requestCode: number, officerCode }, signal);
    return (writing) => store(writing, rowOf(number, claim, verified, officerCode, context));
  },
};

export const resolvers: SectorResolvers = { Mutation: { verifyCitizen } };

/** The same for a retry of the same question by the same caller; another claim under the same key is another question. */
const verificationNumber = (subject: string, idempotencyKey: string, claim: Claim): string =>
  createHash("sha256")
    .update(JSON.stringify([subject, idempotencyKey, claim.personalId, claim.fullName, claim.dateOfBirth ?? null]))
    .digest("base64url")
    .slice(0, 22);

function rowOf(
  number: string,
  { personalId, dateOfBirth }: Claim,
  { matched, differing }: Verification,
  officerCode: string,
  { asking, requestId }: SectorContext,
) {
  return {
    verification_no: number,
    personal_id: personalId,
    outcome: matched ? "MATCHED" : "NOT_MATCHED",
    differing: JSON.stringify(differing),
    compared: JSON.stringify(["personalId", "fullName", ...(dateOfBirth === undefined ? [] : ["dateOfBirth"])]),
    officer_code: officerCode,
    organisation: asking.principal.organisation ?? null,
    purpose: asking.purpose,
    request_id: requestId,
    verified_at: new Date().toISOString(),
  };
}

const isKnown = async ({ db }: SectorContext, number: string): Promise<boolean> =>
  (await db
    .selectFrom("citizen_verification")
    .select("verification_no")
    .where("verification_no", "=", number)
    .executeTakeFirst()) !== undefined;

/**
 * Of two retries at the same moment one writes; both have the same number and so the same answer. Misses are counted once
 * more, by one after the other: of many guesses sent at once none had missed yet when they were asked, and of two that
 * are counted at once neither sees the other's.
 */
async function store(context: WritingContext, row: ReturnType<typeof rowOf>): Promise<RowKeys> {
  await context.alone("misses");
  if (!(await isKnown(context, row.verification_no))) {
    await requireNoGuessing(context.db, row.officer_code, row.personal_id);
    await context.db.insertInto("citizen_verification").values(row).execute();
  }
  return { keys: [[row.verification_no]] };
}
