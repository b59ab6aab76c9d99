import type { GraphFacts } from "./facts.ts";
import type { Rule } from "./rule.ts";

/** Facts and rules of the whole graph as one JSON document: what the gateway starts from, beside the supergraph. */
export interface PolicyBundle {
  readonly formatVersion: 1;
  /** SHA-256 (base64url) over canonical facts and rules. */
  readonly digest: string;
  readonly facts: GraphFacts;
  readonly rules: readonly Rule[];
}
