import { genesis, rootText, type ChainState } from "../chain.ts";
import { fail } from "../errors.ts";
import type { SignedHead } from "../head.ts";
import type { Found, LedgerReader } from "./store.ts";

/**
 * Where the chain stands, held against its last head and the witness: a tail that is missing is noticed when the
 * ledger is opened, the rest by verifyLedger(). Throws LEDGER_CORRUPT.
 */
export async function standOf(reader: LedgerReader): Promise<Found> {
  const sequence = await reader.lastSequence();
  const [last] = sequence === 0 ? [] : await reader.records(sequence - 1, 1);
  const [head] = sequence === 0 ? [] : await reader.heads(sequence - 1, sequence);
  const state: ChainState =
    last === undefined
      ? genesis(reader.ledger)
      : { hash: Buffer.from(last.hash, "base64url"), frontier: { size: sequence, nodes: await reader.frontier() } };
  assertAgrees(state, head, await reader.witness());
  return { ledger: reader.ledger, state, ...(head && { head }) };
}

function assertAgrees(state: ChainState, head: SignedHead | undefined, witness: SignedHead | undefined): void {
  const { size } = state.frontier;
  if (size > 0 && (head?.hash !== state.hash.toString("base64url") || head.root !== rootText(state))) {
    throw fail("LEDGER_CORRUPT", { reason: `its last record (${size}) and its last head do not agree` });
  }
  if (witness !== undefined && witness.sequence > size) {
    throw fail("LEDGER_CORRUPT", { reason: `it ends at record ${size}, its last head covered ${witness.sequence}` });
  }
}
