import { keysQuestion, viaQuestion } from "@lgsp/policies";
import type { GraphFacts } from "@lgsp/policies";
import { typeOwners } from "../decision/type-owners.ts";

/** A condition on rows of one sector that another sector answers: by which rows of its own it is asked. */
export interface ForeignCondition {
  readonly type: string;
  readonly field: string;
  /** Type whose rows the condition is about. */
  readonly target: string;
  /** "contributed": the other sector names rows of `type`. "relation": it names rows of `target`, to which `type` leads. */
  readonly kind: "contributed" | "relation";
  /** The sector to ask, and the root field to ask it by. */
  readonly sector: string;
  readonly question: string;
  /** Type whose keys are answered. */
  readonly keysOf: string;
}

/** Every condition that reaches across sectors, by coordinate: what `@filter(ops: [SOME])` says of fields that lead there. */
export function foreignConditions(facts: GraphFacts): ReadonlyMap<string, ForeignCondition> {
  const owners = typeOwners(facts);
  const conditions = new Map<string, ForeignCondition>();
  for (const { sector, types } of facts.sectors) {
    for (const data of Object.values(types)) {
      if (data.kind !== "data") continue;
      const type = data.name;
      for (const [field, { ops, target }] of Object.entries(data.fields)) {
        if (target === undefined || !ops.includes("SOME") || !owners.has(type)) continue;
        const owner = owners.get(target);
        if (data.contributed && owner === sector) {
          const question = viaQuestion(type, field);
          conditions.set(`${type}.${field}`, {
            type,
            field,
            target,
            kind: "contributed",
            sector,
            question,
            keysOf: type,
          });
        } else if (!data.contributed && owner !== undefined && owner !== sector) {
          const question = keysQuestion(target);
          conditions.set(`${type}.${field}`, {
            type,
            field,
            target,
            kind: "relation",
            sector: owner,
            question,
            keysOf: target,
          });
        }
      }
    }
  }
  return conditions;
}
