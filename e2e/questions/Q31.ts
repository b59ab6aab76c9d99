import { rowsAt, valuesAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { text } from "./sample-rows.ts";

/** The catalogue is the department's: with each late dataset the types of the graph that it feeds, and who relies on it. */
export default {
  persona: "science-officer",
  purpose: "science-management",
  variables: { today: "2026-11-24" },
  sectors: ["admin-procedures", "science-technology"],
  answered: (data) =>
    rowsAt(data, "datasets.nodes").map((row) =>
      [row["datasetCode"], ...valuesAt(row, "graphTypes").map(text), ...systemsOf(row)].join(" "),
    ),
  candidates: ({ rows }) => rows("dataset").filter((row) => row["update_cycle"] === "P6M"),
  expected: ({ rows }) =>
    rows("dataset")
      .filter((row) => row["update_cycle"] === "P6M" && text(row["next_update_due_on"]) < "2026-11-24")
      .map((row) => {
        const types: readonly unknown[] = JSON.parse(text(row["graph_types"]));
        const unconnected = rows("information_system")
          .filter(
            (system) =>
              system["owner_agency_code"] === row["owner_agency_code"] && system["connected_to_hub"] === false,
          )
          .map((system) => text(system["system_code"]));
        return [row["dataset_code"], ...types, ...unconnected.toSorted()].join(" ");
      }),
} satisfies Question;

const systemsOf = (dataset: unknown): readonly string[] =>
  rowsAt(dataset, "owner.informationSystems.nodes")
    .map((system) => text(system["systemCode"]))
    .toSorted();
