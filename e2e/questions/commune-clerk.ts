import { among, keysOf, text, type Row, type SampleRows } from "./sample-rows.ts";

/** What the clerk of a commune may know of: its people, its households, what it pays and issues. */
export function communeClerk({ rows, commune }: SampleRows) {
  const ofCommune = (table: string): readonly Row[] => rows(table).filter((row) => row["commune_code"] === commune);
  return {
    ofCommune,
    citizens: () => rows("citizen").filter((row) => row["permanent_commune_code"] === commune),
    households: () => keysOf(ofCommune("household"), "household_no"),
    /** Numbers of the households in one of these classes this year. */
    poor: (...classes: readonly string[]) =>
      keysOf(
        ofCommune("poor_household").filter((row) => row["year"] === 2026 && among(...classes)(row["poverty_class"])),
        "household_no",
      ),
    /** Persons with an allowance on one of these grounds, on any without one. */
    allowances: (...grounds: readonly string[]) =>
      keysOf(
        ofCommune("social_protection_beneficiary").filter(
          (row) => grounds.length === 0 || among(...grounds)(row["category"]),
        ),
        "personal_id",
      ),
    /** Persons with a health-insurance card that is valid at least until then. */
    insured: (until = "") =>
      keysOf(
        ofCommune("health_insurance_card").filter((row) => until === "" || text(row["valid_to"]) >= until),
        "personal_id",
      ),
  };
}
