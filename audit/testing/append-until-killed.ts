import { writeSync } from "node:fs";
import { openSqliteLedger } from "../open-ledger.ts";
import type { AccessRecord } from "../record.ts";

// run by crash.test.ts with plain Node, so nothing of the test runner may be imported here
const [, , file = ""] = process.argv;
const ledger = await openSqliteLedger({ file, signingKey: process.env["LGSP_TEST_SIGNING_KEY"] ?? "" });
let index = 0;

const next = (): AccessRecord => ({
  kind: "answer",
  at: new Date().toISOString(),
  requestId: `${process.pid}-${(index += 1)}`,
  caller: { kind: "system", subject: "load", roles: [] },
  coordinates: [{ coordinate: "Citizen.fullName", effect: "ALLOW", rows: 1 }],
  sectors: ["population"],
  persons: [],
  outcome: { status: "OK", codes: [] },
  durationMs: 0,
});

async function appendForever(): Promise<never> {
  for (;;) {
    const { sequence, hash } = await ledger.append(next());
    writeSync(1, `${sequence} ${hash}\n`);
  }
}

await Promise.all(Array.from({ length: 16 }, appendForever));
