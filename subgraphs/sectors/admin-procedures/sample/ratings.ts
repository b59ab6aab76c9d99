import { isSampleCitizen, plusDays, type TableRow, type World } from "@lgsp/kit";
import type { Dossier } from "./dossiers.ts";
import { officeHour } from "./working-time.ts";

const praise = ["Cán bộ nhiệt tình, hướng dẫn rõ ràng.", "Giải quyết nhanh, không phải đi lại nhiều lần."];
const blame = [
  "Trả kết quả trễ hẹn mà không có thư xin lỗi.",
  "Phải bổ sung giấy tờ nhiều lần.",
  "Hệ thống nộp trực tuyến hay lỗi.",
];

/** Four finished dossiers in ten are rated, the late ones badly. */
export function* ratingRow(world: World, dossier: Dossier): Generator<TableRow> {
  const { applicant, status, finishedAt, timeliness } = dossier;
  if (status !== "FINISHED" || finishedAt === undefined) return;
  const isPerson = applicant.personalId !== undefined;
  const isHers = isPerson && isSampleCitizen(world, applicant.index);
  const random = world.random(isPerson ? "procedures.person-rating" : "procedures.enterprise-rating", applicant.index);
  if (!random.chance(0.4) && !isHers) return;
  const late = timeliness === "DONE_LATE";
  const score = random.weighted([
    [5, late ? 0.1 : 0.62],
    [4, late ? 0.2 : 0.28],
    [3, late ? 0.3 : 0.06],
    [2, late ? 0.25 : 0.03],
    [1, late ? 0.15 : 0.01],
  ]);
  yield [
    "service_rating",
    {
      dossier_code: dossier.code,
      applicant_personal_id: applicant.personalId ?? null,
      agency_code: dossier.agency,
      score,
      comment: isHers || random.chance(0.15) ? random.pick(score >= 4 ? praise : blame) : null,
      rated_at: officeHour(plusDays(finishedAt.slice(0, 10), random.int(0, 5)), random),
    },
  ];
}
