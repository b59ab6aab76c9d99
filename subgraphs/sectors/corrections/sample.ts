import { createHash } from "node:crypto";
import { inBatches, samplePersonas, type SampleRows, type TableRow, type World } from "@lgsp/kit";

/** A handful of requests: two by the citizen whom the sample personas know, the others by people of the world. */
export const sample = (world: World): Iterable<SampleRows> => inBatches(rows(world));

const wishes = [
  ["Citizen.phone", "population", "QN.POLICE", "+84905000111", "Đã đổi số điện thoại"],
  ["HealthRecord.allergies", "health", "H48.10", "Dị ứng penicillin", "Hồ sơ chưa ghi dị ứng"],
  ["HealthRecord.bloodType", "health", "H48.10", "O", "Kết quả xét nghiệm khác với hồ sơ"],
  ["Citizen.religion", "population", "QN.POLICE", "Không", null],
] as const;

const requests = 24;

function* rows(world: World): Generator<TableRow> {
  const { citizen } = samplePersonas(world);
  for (let index = 0; index < Math.min(requests, world.citizens); index += 1) {
    const random = world.random("corrections.request", index);
    const person = world.person(index < wishes.length ? citizen : random.int(0, world.citizens - 1));
    const wish = wishes[index % wishes.length];
    if (wish === undefined) continue;
    const [coordinate, sector, owner, proposed, reason] = wish;
    const byOfficial = index >= wishes.length && random.chance(0.3);
    yield [
      "correction_request",
      {
        request_no: createHash("sha256").update(`${world.seed}:${index}`).digest("base64url").slice(0, 22),
        personal_id: person.personalId,
        coordinate,
        sector,
        owner_agency_code: owner,
        proposed_value: proposed,
        reason,
        status: index < wishes.length ? "RECEIVED" : random.pick(["RECEIVED", "ACCEPTED", "REJECTED"]),
        filed_at: `${world.asOf}T0${random.int(1, 9)}:${random.int(10, 59)}:00.000Z`,
        filed_by: byOfficial ? "official" : "citizen",
        filed_by_organisation: byOfficial ? "QN.POLICE" : null,
      },
    ];
  }
}
