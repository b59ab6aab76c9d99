import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkingKeys } from "./linking-keys.ts";

const secret = Buffer.alloc(32, 1);
const keys = linkingKeys(secret);
const part = fc.oneof(
  fc.stringMatching(/^[0-9]{1,14}$/),
  fc.string({ maxLength: 40 }).map((text) => text.toWellFormed()),
);
const naturalKey = fc.oneof(
  fc.stringMatching(/^[0-9]{1,12}$/).map((digits) => [digits]),
  fc.array(part, { minLength: 1, maxLength: 4 }),
);
const type = fc.stringMatching(/^[A-Z][A-Za-z]{0,20}$/);

describe("references", () => {
  test("a reference opens to the key that it was made of", () => {
    fc.assert(
      fc.property(type, naturalKey, (name, key) => {
        expect(keys.open(name, keys.reference(name, key))).toEqual(key);
      }),
    );
  });

  test("a column of references is what each is alone", () => {
    fc.assert(
      fc.property(type, fc.array(naturalKey, { maxLength: 20 }), (name, column) => {
        expect(keys.references(name, column)).toEqual(column.map((key) => keys.reference(name, key)));
      }),
    );
  });

  test("twelve digits make 23 characters, whatever zeros they begin with", () => {
    for (const digits of ["051085001234", "000000000000", "0", "00", "999999999999"]) {
      expect(keys.reference("Citizen", [digits])).toMatch(/^A[A-Za-z0-9_-]{22}$/);
      expect(keys.open("Citizen", keys.reference("Citizen", [digits]))).toEqual([digits]);
    }
  });

  test("a reference of another type, a changed, a shortened or an invented one opens to nothing", () => {
    fc.assert(
      fc.property(naturalKey, fc.nat(), fc.string(), (key, seed, invented) => {
        const reference = keys.reference("Citizen", key);
        const at = 1 + (seed % (reference.length - 1));
        const other = reference[at] === "x" ? "y" : "x";
        const changed = reference.slice(0, at) + other + reference.slice(at + 1);
        for (const forged of [
          changed,
          reference.slice(0, -1),
          `${reference}A`,
          ` ${reference}`,
          invented,
          `A${invented}`,
          `S${invented}`,
        ]) {
          expect(keys.open("Citizen", forged)).toBeUndefined();
        }
        expect(keys.open("Pupil", reference)).toBeUndefined();
      }),
    );
  });

  test("only the canonical text is accepted: spare bits of base64url are zero", () => {
    const reference = keys.reference("Citizen", ["051085001234"]);
    const twin = { A: "B", Q: "R", g: "h", w: "x" }[reference.slice(-1)];
    expect(Buffer.from(`${reference.slice(1, -1)}${twin}`, "base64url")).toEqual(
      Buffer.from(reference.slice(1), "base64url"),
    );
    expect(keys.open("Citizen", `${reference.slice(0, -1)}${twin}`)).toBeUndefined();
    expect(keys.open("Citizen", reference)).toEqual(["051085001234"]);
  });

  test("after a rotation old references open, new ones differ, and the person keeps her pseudonym", () => {
    const rotated = linkingKeys([randomBytes(32), secret]);
    const old = keys.reference("Citizen", ["051085001234"]);
    expect(rotated.open("Citizen", old)).toEqual(["051085001234"]);
    expect(rotated.reference("Citizen", ["051085001234"])).not.toBe(old);
    expect(rotated.personPseudonym("051085001234")).toBe(keys.personPseudonym("051085001234"));
    expect(linkingKeys(randomBytes(32)).open("Citizen", old)).toBeUndefined();
  });

  test("pseudonyms stay through a rotation: they are stored beside rows", () => {
    const rotated = linkingKeys([randomBytes(32), secret]);
    expect(rotated.pseudonyms("Citizen", [["051085001234"]])).toEqual(keys.pseudonyms("Citizen", [["051085001234"]]));
    expect(rotated.pseudonymVersion).toBe(keys.pseudonymVersion);
    expect(linkingKeys(randomBytes(32)).pseudonymVersion).not.toBe(keys.pseudonymVersion);
  });
});

describe("persons in receipts and ledger", () => {
  test("the ledger's name of a person needs the ledger key", () => {
    expect(keys.ledgerPerson("051085001234")).toBeUndefined();
    const withLedger = linkingKeys(secret, { ledgerKey: Buffer.alloc(32, 2) });
    expect(withLedger.ledgerPerson("051085001234")).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(withLedger.ledgerPerson("051085001234")).not.toBe(withLedger.personPseudonym("051085001234"));
  });

  test("hash keys of two organisations differ", () => {
    expect(keys.hashKey("H48.10")).toEqual(keys.hashKey("H48.10"));
    expect(keys.hashKey("H48.10")).not.toEqual(keys.hashKey("H48.09"));
  });
});

describe("releases", () => {
  const binding = { requestId: "r1", subject: "s1", purpose: "treatment" };
  const released = keys.signRelease(binding, "health", ["A1", "A2"]);

  test("a signed release holds in its request", () => {
    expect(keys.verifyRelease(binding, released)).toBe(true);
  });

  test("a release of another request, asker, purpose, sector or person is refused", () => {
    expect(keys.verifyRelease({ ...binding, requestId: "r2" }, released)).toBe(false);
    expect(keys.verifyRelease({ ...binding, subject: "s2" }, released)).toBe(false);
    expect(keys.verifyRelease({ ...binding, purpose: "statistics" }, released)).toBe(false);
    expect(keys.verifyRelease(binding, { ...released, sector: "education" })).toBe(false);
    expect(keys.verifyRelease(binding, { ...released, references: ["A1", "A2", "A3"] })).toBe(false);
    expect(keys.verifyRelease(binding, { ...released, references: ["A1A2"] })).toBe(false);
    expect(keys.verifyRelease(binding, { ...released, proof: "" })).toBe(false);
    expect(linkingKeys(randomBytes(32)).verifyRelease(binding, released)).toBe(false);
  });
});

describe("cursors", () => {
  test("a cursor opens for the binding that it was sealed for, and for no other", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null))),
        fc.string(),
        fc.string(),
        (payload, binding, other) => {
          const cursor = keys.sealCursor(payload, binding);
          expect(keys.openCursor(cursor, binding)).toEqual(payload);
          if (other !== binding) expect(keys.openCursor(cursor, other)).toBeUndefined();
        },
      ),
    );
  });

  test("a changed, shortened or invented cursor opens to nothing", () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), (seed, invented) => {
        const cursor = keys.sealCursor(["Nguyễn", 1], "b");
        const at = seed % cursor.length;
        const changed = cursor.slice(0, at) + (cursor[at] === "x" ? "y" : "x") + cursor.slice(at + 1);
        for (const forged of [changed, cursor.slice(0, -2), invented])
          expect(keys.openCursor(forged, "b")).toBeUndefined();
      }),
    );
  });

  test("a cursor shows nothing of the sort values in it", () => {
    const cursor = keys.sealCursor(["051085001234"], "b");
    expect(Buffer.from(cursor, "base64url").toString("latin1")).not.toContain("051085001234");
  });
});
