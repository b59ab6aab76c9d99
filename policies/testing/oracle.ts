import type { Condition } from "../condition.ts";
import type { GraphFacts } from "../facts.ts";
import type { Principal } from "../principal.ts";
import type { Rule } from "../rule.ts";
import type { Purpose } from "../vocabulary.ts";

type Row = Readonly<Record<string, unknown>>;

/**
 * Second opinion on one coordinate of one row, straight from the rules: no CASL, no grants, no Rows algebra.
 * "CLEAR", a mask kind, or "DENY".
 */
export function oracle(
  facts: GraphFacts,
  rules: readonly Rule[],
  principal: Principal,
  purpose: Purpose,
  type: string,
  field: string,
  row: Row,
): string {
  if (!principal.purposes.includes(purpose)) return "DENY";
  const speaking = rules.filter(
    (rule) => rule.action === "read" && forWhom(rule, principal, purpose) && covers(facts, rule, type, field),
  );
  const holding = speaking.filter((rule) => rule.where === undefined || holds(rule.where, principal, row) === true);
  const prohibiting = speaking.filter(
    (rule) => rule.effect === "forbid" && (rule.where === undefined || holds(rule.where, principal, row) !== false),
  );
  if (prohibiting.length > 0) return "DENY";
  const permits = holding.filter((rule) => rule.effect === "permit").toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (permits.some((rule) => rule.mask === undefined)) return "CLEAR";
  return permits[0]?.mask ?? "DENY";
}

function forWhom({ who, purposes }: Rule, principal: Principal, purpose: Purpose): boolean {
  return (
    (who.kinds?.includes(principal.kind) ?? true) &&
    (who.roles?.some((role) => principal.roles.includes(role)) ?? true) &&
    (who.agreement === undefined || principal.agreements.includes(who.agreement)) &&
    (purposes === "any" || purposes.includes(purpose))
  );
}

function covers(facts: GraphFacts, { on, id }: Rule, type: string, field: string): boolean {
  const sector = facts.sectors.find(({ sector }) => id.startsWith(`${sector}.`));
  const found = sector?.types[type];
  if (found?.kind !== "data" || !("type" in on) || on.type !== type || !Object.hasOwn(found.fields, field))
    return false;
  if ("fields" in on) return on.fields.includes(field);
  const category = found.fields[field]?.personal?.category;
  if (on.upTo === "IMPERSONAL") return category === undefined;
  return on.upTo === "SENSITIVE" || category === undefined || category.startsWith("B");
}

/** true, false, or undefined where an attribute is missing. */
function holds(condition: Condition, principal: Principal, row: Row): boolean | undefined {
  if ("all" in condition) {
    const parts = condition.all.map((part) => holds(part, principal, row));
    return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
  }
  if ("any" in condition) {
    const parts = condition.any.map((part) => holds(part, principal, row));
    return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
  }
  if ("not" in condition) {
    const part = holds(condition.not, principal, row);
    return part === undefined ? undefined : !part;
  }
  const value = condition.value;
  if (condition.op === "isNull") return row[condition.field] === null;
  if ("principal" in value) {
    const attribute = principal.attributes[value.principal];
    return attribute === undefined ? undefined : row[condition.field] !== null && row[condition.field] === attribute;
  }
  return "constant" in value && row[condition.field] !== null && row[condition.field] === value.constant;
}
