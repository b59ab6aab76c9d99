import type { RowKeys, SectorContext, SectorResolvers } from "@lgsp/kit";
import { auditSectorError } from "./errors.ts";

export const resolvers: SectorResolvers = { Query: { accessRecordsAbout } };

/**
 * Keys of the newest records that concern a person. Which of them the asker may see, and of those which fields, the
 * kit decides as for any row: a citizen who asks about someone else gets nothing.
 */
async function accessRecordsAbout(
  { citizen, first, before }: Readonly<Record<string, unknown>>,
  { db, keys }: SectorContext,
): Promise<RowKeys> {
  if (typeof first !== "number" || first < 1 || first > 100) throw auditSectorError("ACCESS_PAGE_SIZE");
  const [personalId] = (typeof citizen === "string" ? keys.open("Citizen", citizen) : undefined) ?? [];
  if (personalId === undefined) throw auditSectorError("ACCESS_PERSON_UNKNOWN");
  const person = keys.ledgerPerson(personalId);
  // no ledger key in this process: nobody can be found, which is an answer that reveals nothing
  if (person === undefined) return { keys: [] };
  let query = db
    .selectFrom("access_person")
    .select("sequence")
    .where("person", "=", person)
    .orderBy("sequence", "desc")
    .limit(first);
  if (typeof before === "string" && /^\d{1,15}$/.test(before)) query = query.where("sequence", "<", Number(before));
  const rows = await query.execute();
  return { keys: rows.map(({ sequence }) => [String(sequence)]) };
}
