import { describe, expect, it } from "vitest";
import { buildBundle } from "./bundle-builder.ts";
import { decide } from "./decide.ts";
import { impossibleCells, matrixGaps, parseMatrix } from "./matrix.ts";
import { permit } from "./rule.ts";
import { facts, principalOf } from "./testing/fixture.ts";

const text = `
sector: clinic
types:
  Ward:
    cells:
      - fields: [code, name]
        doctor, anonymous: ["-", ALLOW, ALLOW, ALLOW]
  Roster:
    rows:
      in-scope: { doctor: "code = :ward" }
    cells:
      - fields: [code, shift]
        doctor: ["-", ALLOW, ALLOW, DENY]
        anonymous: ["-", "-", NO_ROW, DENY]
`;

describe("parseMatrix", () => {
  it("reads cells by persona and row kind", () => {
    const matrix = parseMatrix(text, "clinic");
    expect(matrix.types["Roster"]?.fields["shift"]?.["anonymous"]?.foreign).toEqual({ effect: "NO_ROW" });
    expect(matrix.types["Roster"]?.rows["in-scope"]).toEqual({ doctor: "code = :ward" });
  });

  it("lets a group stand for those of its members whom a row does not name", () => {
    const grouped = parseMatrix(
      `${text.replace("types:", "groups: { staff: [doctor, nurse] }\ntypes:")}        staff: ["-", "-", DENY, DENY]\n`,
      "clinic",
    );
    const cells = grouped.types["Roster"]?.fields["shift"] ?? {};
    expect(Object.keys(cells).toSorted()).toEqual(["anonymous", "doctor", "nurse"]);
    expect([cells["doctor"]?.foreign.effect, cells["nurse"]?.foreign.effect]).toEqual(["ALLOW", "DENY"]);
  });

  it.each([
    ["sector: clinic\ngroups: { staff: [] }\ntypes: {}", "groups.staff"],
    ["sector: other", "sector"],
    ["sector: clinic\ntypes: { A: { cells: [ { fields: [x], doctor: [ALLOW] } ] } }", "A.cells[0].doctor"],
    [
      "sector: clinic\ntypes: { A: { cells: [ { fields: [x], doctor: [ALOW, '-', '-', '-'] } ] } }",
      "A.cells[0].doctor",
    ],
    ["sector: clinic\ntypes: { A: { cells: [ { fields: [x] }, { fields: [x] } ] } }", "A.cells[1]"],
    ["sector: [", "line"],
  ])("names the place of a mistake: %s", (wrong, place) =>
    expect(() => parseMatrix(wrong, "clinic")).toThrow(
      expect.objectContaining({
        code: "MATRIX_INVALID",
        details: expect.objectContaining({ place: expect.stringContaining(place) }),
      }),
    ),
  );
});

describe("a matrix against facts and rules", () => {
  const matrix = parseMatrix(text, "clinic");
  const [clinic] = facts.sectors;

  it("lists coordinates and personas that it forgot", () => {
    const gaps = clinic === undefined ? [] : matrixGaps(matrix, clinic, ["doctor", "anonymous", "clerk"]);
    expect(gaps).toContain("Record.diagnosis: missing");
    expect(gaps).toContain("Ward.name: clerk missing");
    expect(gaps).not.toContain("Ward.name: doctor missing");
  });

  it("finds the cells that the rules cannot produce", () => {
    const people = {
      doctor: principalOf({ roles: ["doctor"] }),
      anonymous: principalOf({ kind: "anonymous", purposes: ["open-data"] }),
    };
    const bundle = buildBundle(facts, [
      permit({
        id: "clinic.roster-open",
        who: { kinds: ["anonymous"] },
        purposes: ["open-data"],
        because: "test",
        on: { type: "Roster", fields: ["shift"] },
      }),
    ]);
    const mistakes = impossibleCells(matrix, (persona, purpose) => {
      const who = persona === "doctor" ? people.doctor : people.anonymous;
      return decide(bundle, who, purpose === "right" && persona === "doctor" ? "treatment" : "open-data");
    });
    expect(mistakes.some((mistake) => mistake.startsWith("Roster.shift for anonymous, foreign"))).toBe(true);
    expect(mistakes.some((mistake) => mistake.startsWith("Ward"))).toBe(false);
  });
});
