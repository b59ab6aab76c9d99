import { rowsAt, valueAt } from "./answer-values.ts";
import type { Question } from "./question.ts";
import { among, keysOf, text } from "./sample-rows.ts";

/** The department keeps the notaries' register and may ask whether a party owes tax, not how much. */
export default {
  persona: "justice-officer",
  purpose: "judicial-administration",
  variables: { enforcement: ["ACCOUNT", "INVOICE", "EXIT_BAN"] },
  sectors: ["finance", "geospatial", "justice"],
  answered: (data) =>
    rowsAt(data, "notarialActs.nodes").map((row) => [row["actNo"], valueAt(row, "office.code")].join(" ")),
  candidates: ({ rows }) => rows("notarial_act"),
  expected({ rows }) {
    const owing = keysOf(
      rows("tax_obligation").filter((row) => Number(row["debt"]) > 0),
      "taxpayer_personal_id",
    );
    const enforced = keysOf(
      rows("tax_obligation").filter((row) => among("ACCOUNT", "INVOICE", "EXIT_BAN")(row["enforcement"])),
      "taxpayer_personal_id",
    );
    const act = (row: Readonly<Record<string, unknown>>) => `${text(row["act_no"])} ${text(row["office_code"])}`;
    const byDebtor = new Set(
      rows("notarial_act_party")
        .filter(({ role, personal_id: person }) => role === "TRANSFEROR" && owing.has(person))
        .map(act),
    );
    const parcels = new Set(
      rows("land_parcel")
        .filter(({ holder_personal_id: holder }) => holder !== null && enforced.has(holder))
        .map((row) => [row["commune_code"], row["map_sheet_no"], row["parcel_no"]].join("/")),
    );
    return rows("notarial_act")
      .filter((row) => row["asset_kind"] === "LAND")
      .filter((row) => {
        const parcel = [row["parcel_commune_code"], row["parcel_map_sheet_no"], row["parcel_no"]].join("/");
        return byDebtor.has(act(row)) || parcels.has(parcel);
      })
      .map(act);
  },
} satisfies Question;
