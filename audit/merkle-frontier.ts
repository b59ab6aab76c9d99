import { hash } from "node:crypto";

/**
 * The right edge of an RFC 9162 Merkle tree: roots of its perfect subtrees, the largest first. Enough to append leaves
 * and to give the root; inclusion and consistency proofs are made from the records.
 */
export interface Frontier {
  readonly size: number;
  readonly nodes: readonly Buffer[];
}

export const emptyFrontier: Frontier = { size: 0, nodes: [] };

/** Leaf hash, RFC 9162 section 2.1.1: SHA-256(0x00 || entry). */
export const leafHash = (entry: string): Buffer =>
  hash("sha256", Buffer.concat([leafPrefix, Buffer.from(entry)]), "buffer");

export function withLeaves(frontier: Frontier, leaves: readonly Buffer[]): Frontier {
  const nodes = [...frontier.nodes];
  let size = frontier.size;
  for (const leaf of leaves) {
    let node = leaf;
    // each trailing one bit of the size is a full subtree that the new leaf completes
    for (let bits = size; bits % 2 === 1; bits = Math.floor(bits / 2)) node = parent(nodes.pop() ?? node, node);
    nodes.push(node);
    size += 1;
  }
  return { size, nodes };
}

/** Root of the tree; SHA-256 of nothing for the empty one. */
export function rootOf({ nodes }: Frontier): Buffer {
  const last = nodes.at(-1);
  if (last === undefined) return hash("sha256", "", "buffer");
  return nodes.slice(0, -1).reduceRight((right, left) => parent(left, right), last);
}

const leafPrefix = Buffer.of(0);
const nodePrefix = Buffer.of(1);
const parent = (left: Buffer, right: Buffer): Buffer =>
  hash("sha256", Buffer.concat([nodePrefix, left, right]), "buffer");
