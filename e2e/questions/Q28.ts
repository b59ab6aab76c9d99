import { rowsAt, valueAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { keysOf, text } from "./sample-rows.ts";

/** Vehicles are shared between agencies, decisions against firms are known to the registrar. */
export default {
  persona: "business-registrar",
  purpose: "business-registration",
  variables: { today: "2026-11-24" },
  sectors: ["construction", "justice"],
  answered: (data) =>
    rowsAt(data, "vehicles.nodes").map((row) =>
      [valueAt(row, "ownerEnterprise.enterpriseCode"), row["inspectionExpiresOn"]].join(" "),
    ),
  candidates: ({ rows }) => rows("vehicle").filter((row) => row["owner_enterprise_code"] !== null),
  expected({ rows }) {
    const owing = keysOf(
      rows("administrative_violation").filter((row) => row["paid"] === false),
      "offender_enterprise_code",
    );
    return rows("vehicle")
      .filter((row) => row["inspection_expires_on"] !== null && text(row["inspection_expires_on"]) < "2026-11-24")
      .filter(({ owner_enterprise_code: code }) => code !== null && owing.has(code))
      .map((row) => `${text(row["owner_enterprise_code"])} ${text(row["inspection_expires_on"])}`);
  },
} satisfies Question;
