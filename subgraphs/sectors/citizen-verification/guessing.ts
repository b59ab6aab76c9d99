import type { SectorContext } from "@lgsp/kit";
import { verificationError } from "./errors.ts";

/** Misses that typing and old papers explain; beyond, somebody is trying names or dates. */
const mostMissesOfOfficer = 20;
const mostMissesOnNumber = 5;
const windowMs = 24 * 60 * 60 * 1_000;

/**
 * A yes or no can be used to find a datum by trying. The hub limits how often anybody calls; here it is counted how often
 * an officer was wrong, and how often anybody was wrong about one number. Counted in the rows themselves: it holds
 * across replicas and restarts. Errors: VERIFICATION_GUESSING.
 */
export async function requireNoGuessing(
  db: SectorContext["db"],
  officerCode: string,
  personalId: string,
): Promise<void> {
  const since = new Date(Date.now() - windowMs).toISOString();
  const misses = db
    .selectFrom("citizen_verification")
    .select(({ fn }) => fn.countAll<number | string>().as("n"))
    .where("outcome", "=", "NOT_MATCHED")
    .where("verified_at", ">", since);
  const byOfficer = await misses.where("officer_code", "=", officerCode).executeTakeFirst();
  const onNumber = await misses.where("personal_id", "=", personalId).executeTakeFirst();
  if (Number(byOfficer?.n ?? 0) >= mostMissesOfOfficer || Number(onNumber?.n ?? 0) >= mostMissesOnNumber)
    throw verificationError("VERIFICATION_GUESSING");
}
