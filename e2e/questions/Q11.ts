import { valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf, text } from "./sample-rows.ts";

/** Procedures, their papers and the catalogue of data are open. A dataset that is late cannot replace a paper. */
export default {
  persona: "anonymous",
  purpose: "open-data",
  variables: { today: "2026-11-24" },
  sectors: ["admin-procedures", "science-technology"],
  answered: (data) => valuesAt(data, "procedures.nodes.procedureCode"),
  candidates: ({ rows }) => rows("procedure"),
  expected({ rows }) {
    const fresh = keysOf(
      rows("dataset").filter((row) => text(row["next_update_due_on"]) >= "2026-11-24"),
      "dataset_code",
    );
    const droppable = keysOf(
      rows("required_paper").filter((row) => row["dataset_code"] !== null && fresh.has(row["dataset_code"])),
      "procedure_code",
    );
    return rows("procedure")
      .map((row) => row["procedure_code"])
      .filter((code) => droppable.has(code));
  },
} satisfies Question;
