import { describe, expect, test } from "vitest";
import { anonymous } from "@lgsp/policies";
import type { Principal, Purpose } from "@lgsp/policies";
import { choosePurpose, readCase } from "./purpose.ts";

const withPurposes = (...purposes: Purpose[]): Principal => ({ ...anonymous, kind: "official", purposes });
const refused = (code: string) => expect.objectContaining({ code });

describe("the purpose of a request", () => {
  test("is the one stated, when the caller may use it", () => {
    expect(choosePurpose(withPurposes("open-data", "treatment"), "treatment")).toBe("treatment");
    expect(choosePurpose(withPurposes("open-data", "treatment"), "open-data")).toBe("open-data");
  });

  test("is the caller's sole one besides open data when none is stated", () => {
    expect(choosePurpose(withPurposes("open-data", "treatment"), null)).toBe("treatment");
    expect(choosePurpose(anonymous, undefined)).toBe("open-data");
  });

  test("is not guessed among several, nor found where there is none", () => {
    expect(() => choosePurpose(withPurposes("audit", "treatment"), null)).toThrow(refused("PURPOSE_REQUIRED"));
    expect(() => choosePurpose(withPurposes(), null)).toThrow(refused("PURPOSE_REQUIRED"));
  });

  test("is refused when it does not exist or is not the caller's", () => {
    for (const header of ["curiosity", "Treatment", "", "treatment, audit", "toString"]) {
      expect(() => choosePurpose(withPurposes("treatment"), header)).toThrow(refused("PURPOSE_UNKNOWN"));
    }
    expect(() => choosePurpose(withPurposes("treatment"), "audit")).toThrow(refused("PURPOSE_NOT_ALLOWED"));
    expect(() => choosePurpose(anonymous, "audit")).toThrow(refused("PURPOSE_NOT_ALLOWED"));
  });
});

describe("the case of a request", () => {
  test("is a dossier number as it is", () => {
    expect(readCase(null)).toBeUndefined();
    expect(readCase("H48.15-20261124-0001")).toBe("H48.15-20261124-0001");
  });

  test.each(["", " ", "hồ sơ", "a b", "x".repeat(65), "a\u0000", "1\n", "051087867525"])(
    "is not free text, nor a person: %j",
    (header) => {
      expect(() => readCase(header)).toThrow(refused("CASE_MALFORMED"));
    },
  );
});
