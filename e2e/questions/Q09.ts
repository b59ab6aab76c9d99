import { rowsAt, valueAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf, text } from "./sample-rows.ts";

/** The office that controls procedures sees the course of every dossier, not its applicant. */
export default {
  persona: "procedure-controller",
  purpose: "administrative-procedure",
  sectors: ["admin-procedures", "reference", "science-technology"],
  answered: (data) =>
    rowsAt(data, "dossiers.nodes").map((row) => [valueAt(row, "receivingAgency.code"), row["submittedAt"]].join(" ")),
  candidates: ({ rows }) => rows("dossier").filter((row) => row["timeliness"] === "OPEN_OVERDUE"),
  expected({ rows }) {
    const holders = keysOf(rows("dataset"), "owner_agency_code");
    const waiting = keysOf(
      rows("dossier_step").filter((row) => row["kind"] === "CONSULT" && holders.has(row["awaited_agency_code"])),
      "dossier_code",
    );
    return rows("dossier")
      .filter((row) => row["timeliness"] === "OPEN_OVERDUE" && row["status"] === "AWAITING_AGENCY")
      .filter((row) => waiting.has(row["dossier_code"]))
      .map((row) => `${text(row["receiving_agency_code"])} ${text(row["submitted_at"])}`);
  },
} satisfies Question;
