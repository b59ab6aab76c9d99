import { rowsAt, valueAt } from "./answer-values.ts";
import type { Question } from "./question.ts";

/** Asked when the warning is out. The department registers vessels, hears their signals, and sees that crews are insured. */
export default {
  persona: "agriculture-officer",
  purpose: "agriculture-management",
  sectors: ["agriculture-environment", "geospatial", "population", "social-insurance"],
  answered: (data) =>
    rowsAt(data, "fishingVessels.nodes").map((row) =>
      [
        row["registrationNo"],
        row["lastSignalAt"],
        valueAt(row, "owner.fullName"),
        valueAt(row, "owner.socialInsurance.status.code") ?? "none",
      ].join(" "),
    ),
  candidates: ({ rows }) => rows("fishing_vessel"),
  expected({ rows }) {
    const names = new Map(rows("citizen").map((row) => [row["personal_id"], row["full_name"]]));
    const insured = new Map(rows("insured_person").map((row) => [row["personal_id"], row["status"]]));
    return rows("fishing_vessel")
      .filter((row) => row["at_sea"] === true)
      .map(({ registration_no: number, last_signal_at: heard, owner_personal_id: owner }) =>
        [number, heard, names.get(owner), insured.get(owner) ?? "none"].join(" "),
      );
  },
} satisfies Question;
