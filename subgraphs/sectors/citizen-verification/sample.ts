import { createHash } from "node:crypto";
import { inBatches, samplePersonas, type SampleRows, type TableRow, type World } from "@lgsp/kit";

/** A few verifications at the clerk's counter and at the police: of the sample citizen, and of others. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

const verifications = 24;

function* rows(world: World): Generator<TableRow> {
  const { citizen, clerkCommune } = samplePersonas(world);
  for (let index = 0; index < Math.min(verifications, world.citizens); index += 1) {
    const random = world.random("citizen-verification", index);
    const person = world.person(index < 2 ? citizen : random.int(0, world.citizens - 1));
    const byPolice = index % 2 === 0;
    const matched = random.chance(0.85);
    yield [
      "citizen_verification",
      {
        verification_no: createHash("sha256").update(`${world.seed}:${index}`).digest("base64url").slice(0, 22),
        personal_id: person.personalId,
        outcome: matched ? "MATCHED" : "NOT_MATCHED",
        differing: JSON.stringify(matched ? [] : [random.pick(["fullName", "dateOfBirth"])]),
        compared: JSON.stringify(["personalId", "fullName", "dateOfBirth"]),
        officer_code: byPolice ? "CA-QN-00417" : `UB-${clerkCommune}-01`,
        organisation: byPolice ? "QN.POLICE" : `QN.${clerkCommune}`,
        purpose: byPolice ? "residence-management" : "administrative-procedure",
        request_id: `sample-${index}`,
        verified_at: `${world.asOf}T0${random.int(1, 9)}:${random.int(10, 59)}:00.000Z`,
      },
    ];
  }
}
