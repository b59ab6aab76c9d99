import { hash } from "node:crypto";
import { emptyFrontier, leafHash, rootOf, withLeaves, type Frontier } from "./merkle-frontier.ts";

/** Where a chain stands: the hash that the next record continues and the edge of the tree over all records. */
export interface ChainState {
  readonly hash: Buffer;
  readonly frontier: Frontier;
}

/** The start of a chain is bound to its ledger, so that records of one ledger cannot open another. */
export const genesis = (ledger: string): ChainState => ({
  hash: hash("sha256", `lgsp-ledger-v1\n${ledger}`, "buffer"),
  frontier: emptyFrontier,
});

/** chain(n) = SHA-256(chain(n-1) || leaf(n)). */
export const chainHash = (previous: Buffer, leaf: Buffer): Buffer =>
  hash("sha256", Buffer.concat([previous, leaf]), "buffer");

export interface Link {
  readonly sequence: number;
  readonly body: string;
  /** base64url */
  readonly hash: string;
}

/** Chains canonical records behind `state`; the caller keeps the old state until the links are durable. */
export function extend(state: ChainState, bodies: readonly string[]): { links: Link[]; next: ChainState } {
  let previous = state.hash;
  const leaves = bodies.map(leafHash);
  const links = bodies.map((body, index) => {
    previous = chainHash(previous, leaves[index] ?? leafHash(body));
    return { sequence: state.frontier.size + index + 1, body, hash: previous.toString("base64url") };
  });
  return { links, next: { hash: previous, frontier: withLeaves(state.frontier, leaves) } };
}

export const rootText = (state: ChainState): string => rootOf(state.frontier).toString("base64url");
