import { anonymous } from "@lgsp/policies";
import { expect, test } from "vitest";
import { Recorded } from "../audit/ledger.ts";
import { createHub } from "./hub.ts";
import { release } from "./http/release.ts";
import { Accepted, Decided, Fetched, Identified, Intended, Shaped } from "./stages.ts";
import { testBundle } from "./testing/bundle.ts";
import { populationSector, testLedger } from "./testing/test-hub.ts";
import { supergraphSdl } from "./testing/test-sector.ts";

/** Never called: the compiler is the test. Each line must be an error, or `npm run types` fails. */
export function stagesCannotBeSkipped(identified: Identified, decided: Decided, fetched: Fetched): void {
  // @ts-expect-error nobody but identification makes an Identified
  void new Identified({}, { principal: anonymous, purpose: "open-data" });
  // @ts-expect-error an operation is accepted for someone
  void new Accepted(identified, {}, {});
  // @ts-expect-error a decision is taken on an accepted operation, not on a caller
  Decided.from(identified, testBundle, () => ({}));
  // @ts-expect-error what is fetched was decided
  void Fetched.from(identified, {});
  // @ts-expect-error an intent is recorded by the ledger
  void new Intended(decided, {});
  // @ts-expect-error only what was fetched is shaped
  Shaped.from(decided, {}, {});
  // @ts-expect-error a stage is not an object that looks like one
  const lookAlike: Fetched = { decided: fetched.decided, result: fetched.result, missing: new Set<string>() };
  // @ts-expect-error an answer leaves with what the ledger made, not with something of its shape
  release({ sequence: 1, hash: "h" }, { status: 200, headers: {}, body: "{}" }, "id", {});
  void lookAlike;
}

test("an answer whose record was not made by a ledger is not released", () => {
  const forged = Object.create(Recorded.prototype);
  expect(() => release(forged, { status: 200, headers: {}, body: "{}" }, "id", {})).toThrow(TypeError);
});

test("a supergraph with a sector that cannot be called does not start", async () => {
  const starting = createHub({
    supergraphSdl,
    bundle: testBundle,
    sectors: [populationSector()],
    ledger: testLedger(Recorded.make),
    ledgerKey: Buffer.alloc(32),
    identify: async () => ({ principal: anonymous }),
    sharedState: { consume: async () => ({ allowed: true }) },
  });
  await expect(starting).rejects.toMatchObject({ code: "SECTOR_ENDPOINT_MISSING", details: { sector: "health" } });
});
