import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { readSigningKey } from "../signing-key-file.ts";

export interface TemporaryLedger {
  readonly file: string;
  readonly signingKey: string;
  readonly publicKey: string;
}

/** A place for a ledger with a key of its own, gone when the test is over. */
export function temporaryLedger(): TemporaryLedger {
  const folder = mkdtempSync(join(tmpdir(), "lgsp-ledger-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const signingKey = readSigningKey(join(folder, "ledger.key"));
  return {
    file: join(folder, "ledger.db"),
    signingKey,
    publicKey: readFileSync(join(folder, "ledger.key.pub"), "utf8"),
  };
}
