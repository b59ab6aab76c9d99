import { rowsAt, valueAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { among, keysOf } from "./sample-rows.ts";

/** Stations and risk areas are open; of notifiable diseases schools are told where they are, never who has them. */
export default {
  persona: "education-officer",
  purpose: "education-management",
  variables: { schoolYear: "2025-2026" },
  sectors: ["agriculture-environment", "education", "health"],
  answered: (data) =>
    rowsAt(data, "academicRecords.nodes").map((row) =>
      [valueAt(row, "pupil.pupilCode"), row["term"], row["absences"]].join(" "),
    ),
  candidates: ({ rows }) => rows("academic_record").filter((row) => Number(row["absences"]) > 10),
  expected({ rows }) {
    const rising = keysOf(
      rows("observation").filter((row) => Number(row["alert_level"] ?? 0) >= 1),
      "station_code",
    );
    const flooded = keysOf(
      rows("flood_risk_area").filter((row) => rising.has(row["reference_station_code"])),
      "commune_code",
    );
    const treating = keysOf(
      rows("encounter").filter((row) => among("A90", "A91")(row["main_icd"])),
      "facility_code",
    );
    const sick = keysOf(
      rows("health_facility").filter((row) => treating.has(row["facility_code"])),
      "commune_code",
    );
    const schools = keysOf(
      rows("school").filter(({ commune_code: commune }) => flooded.has(commune) || sick.has(commune)),
      "school_code",
    );
    const pupils = new Map(
      rows("pupil")
        .filter((row) => row["school_year"] === "2025-2026" && schools.has(row["school_code"]))
        .map((row) => [row["personal_id"], row["pupil_code"]]),
    );
    return rows("academic_record")
      .filter((row) => row["school_year"] === "2025-2026" && Number(row["absences"]) > 10)
      .filter((row) => pupils.has(row["personal_id"]))
      .map((row) => [pupils.get(row["personal_id"]), row["term"], row["absences"]].join(" "));
  },
} satisfies Question;
