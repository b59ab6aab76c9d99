import type { Decision, FieldDecision, Rows } from "@lgsp/policies";
import type { FactsIndex } from "./graph-facts.ts";

export type DenialCode = "FIELD_DENIED" | "ROWS_DENIED" | "PREDICATE_DENIED" | "WRITE_DENIED";

/** What is decided on selecting one field of one concrete type. */
export type Ruling =
  | { readonly kind: "denied"; readonly code: DenialCode }
  /** A field of a data type: its value is under the decision. */
  | { readonly kind: "field"; readonly decision: FieldDecision }
  /** Introspection, roots, connections and value types: nothing of its own to decide. */
  | { readonly kind: "open" };

const open: Ruling = { kind: "open" };
const deny = (code: DenialCode): Ruling => ({ kind: "denied", code });
const openWhen = (rows: Rows, code: DenialCode): Ruling => (rows.kind === "none" ? deny(code) : open);

/** Decides one coordinate. A type that the facts do not know is denied. */
export function ruleOnField(facts: FactsIndex, decision: Decision, type: string, field: string): Ruling {
  if (field.startsWith("__") || type.startsWith("__")) return open;
  if (type === "Query") return ruleOnQuery(facts, decision, field);
  if (type === "Mutation") {
    if (!facts.mutations.has(field)) return deny("WRITE_DENIED");
    return openWhen(decision.write(field).rows, "WRITE_DENIED");
  }
  const structure = facts.structures.get(type);
  if (structure !== undefined) return ruleOnStructure(decision, structure.of, structure.role);
  if (facts.values.has(type)) return open;
  const fields = facts.data.get(type);
  const target = fields?.get(field);
  if (target === undefined) return deny("FIELD_DENIED");
  const ruling = decision.field(type, field);
  return ruling.effect === "DENY" ? deny("FIELD_DENIED") : { kind: "field", decision: ruling };
}

function ruleOnQuery(facts: FactsIndex, decision: Decision, field: string): Ruling {
  const root = facts.queries.get(field);
  if (root === undefined) return deny("ROWS_DENIED");
  return ruleOnStructure(decision, root.of, root.kind === "aggregate" ? "aggregate" : "connection");
}

function ruleOnStructure(decision: Decision, of: string, role: "connection" | "edge" | "aggregate" | "group"): Ruling {
  if (role === "aggregate" || role === "group")
    return decision.aggregate(of) === undefined ? deny("ROWS_DENIED") : open;
  return openWhen(decision.rows(of), "ROWS_DENIED");
}
