import { baseRules } from "./base-rules.ts";
import type { PolicyBundle } from "./bundle.ts";
import { refuseInvalidContracts } from "./check-contracts.ts";
import type { Contract } from "./contract.ts";
import { policyError } from "./errors.ts";
import type { GraphFacts } from "./facts.ts";
import { grantsOf } from "./grants.ts";
import { indexGraph, type IndexedType } from "./graph-index.ts";
import { jsonDigest } from "./operation-digest.ts";
import type { Rule } from "./rule.ts";

/**
 * Joins base rules and the sectors' rules over the graph's facts into one bundle, in an order that does not depend on
 * folders. Errors: RULE_INVALID, RULE_DUPLICATE, RULE_TARGET_UNKNOWN, MASK_NOT_PERMITTED, MASKS_ADD_UP, TYPE_OWNED_TWICE,
 * CONTRACT_INVALID.
 */
export function buildBundle(
  facts: GraphFacts,
  sectorRules: readonly Rule[],
  contracts: readonly Contract[] = [],
): PolicyBundle {
  const rules = [...baseRules, ...sectorRules].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const index = indexGraph(facts);
  for (const [position, rule] of rules.entries()) {
    if (rules[position + 1]?.id === rule.id) throw policyError("RULE_DUPLICATE", { rule: rule.id });
    refuseUnbounded(rule);
    refuseForeignMutation(rule, facts);
  }
  refuseUnpermittedMasks(rules, index);
  refuseMasksThatAddUp(rules, index);
  const byName = contracts.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const digest = jsonDigest([facts, rules, byName]);
  const bundle: PolicyBundle = { formatVersion: 1, digest, facts, rules, contracts: byName };
  refuseInvalidContracts(bundle);
  return bundle;
}

/** Reads a bundle from JSON text. Errors: BUNDLE_INVALID when it does not parse or its digest does not fit. */
export function readBundle(text: string): PolicyBundle {
  let parsed: PolicyBundle;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw policyError("BUNDLE_INVALID", {}, { cause });
  }
  if (parsed?.formatVersion !== 1 || jsonDigest([parsed.facts, parsed.rules, parsed.contracts]) !== parsed.digest) {
    throw policyError("BUNDLE_INVALID");
  }
  return parsed;
}

function refuseUnbounded(rule: Rule): void {
  const invalid = (reason: string) => policyError("RULE_INVALID", { rule: rule.id, reason });
  const { kinds = [], roles = [], agreement } = rule.who;
  if (kinds.length === 0 && roles.length === 0 && agreement === undefined) throw invalid("it names nobody");
  if (rule.purposes.length === 0) throw invalid("it names no purpose");
  if ("fields" in rule.on && rule.on.fields.length === 0) throw invalid("its field list is empty");
  if (rule.because.trim() === "") throw invalid("it cites no law or agreement");
  if (!/^[a-z][A-Za-z0-9-]*(\.[a-z0-9-]+)+$/.test(rule.id)) throw invalid("its id is not sector.name");
  if ((rule.action === "write") !== "mutation" in rule.on) throw invalid("only a write names a mutation");
  if (rule.effect === "forbid" && "own" in rule.on)
    throw invalid("a prohibition names types, classes or personal fields");
}

function refuseForeignMutation(rule: Rule, facts: GraphFacts): void {
  if (!("mutation" in rule.on)) return;
  const sector = facts.mutations[rule.on.mutation]?.sector;
  if (sector === undefined || !rule.id.startsWith(`${sector}.`)) {
    throw policyError("RULE_TARGET_UNKNOWN", { rule: rule.id, target: `Mutation.${rule.on.mutation}` });
  }
}

type Index = ReadonlyMap<string, IndexedType>;

function refuseUnpermittedMasks(rules: readonly Rule[], index: Index): void {
  for (const rule of rules) {
    for (const { type, fields } of grantsOf(rule, index)) {
      if (rule.mask === undefined) continue;
      for (const name of fields) {
        const personal = index.get(type)?.fields.get(name)?.facts.personal;
        if (personal?.masks.includes(rule.mask) !== true) {
          throw policyError("MASK_NOT_PERMITTED", { rule: rule.id, coordinate: `${type}.${name}`, mask: rule.mask });
        }
      }
    }
  }
}

/** One datum at many coordinates (`@personal(value:)`) must reach a role through one partial mask only. */
function refuseMasksThatAddUp(rules: readonly Rule[], index: Index): void {
  const seen = new Map<string, Set<string>>();
  for (const rule of rules) {
    if (rule.mask === undefined || rule.mask === "REDACT") continue;
    for (const { type, fields } of grantsOf(rule, index)) {
      for (const name of fields) {
        const value = index.get(type)?.fields.get(name)?.facts.personal?.value ?? `${type}.${name}`;
        for (const role of rule.who.roles ?? rule.who.kinds ?? [rule.who.agreement ?? ""]) {
          const key = `${role}\n${value}`;
          const masks = seen.get(key) ?? new Set();
          masks.add(rule.mask);
          seen.set(key, masks);
          if (masks.size > 1)
            throw policyError("MASKS_ADD_UP", { role, value, masks: [...masks].toSorted().join(", ") });
        }
      }
    }
  }
}
