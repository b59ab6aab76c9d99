import type { Contract } from "./contract.ts";
import type { GraphFacts } from "./facts.ts";
import type { Rule } from "./rule.ts";

/** Facts and rules of the whole graph as one JSON document: what the gateway starts from, beside the supergraph. */
export interface PolicyBundle {
  readonly formatVersion: 1;
  /** SHA-256 (base64url) over canonical facts, rules and contracts. */
  readonly digest: string;
  readonly facts: GraphFacts;
  readonly rules: readonly Rule[];
  /** What consumers of other levels federate, by name. */
  readonly contracts: readonly Contract[];
}
