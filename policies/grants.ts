import type { Condition } from "./condition.ts";
import { policyError } from "./errors.ts";
import { all as allOf, eq, principal, type Ceiling, type Rule } from "./rule.ts";
import type { IndexedField, IndexedType } from "./graph-index.ts";
import { sensitiveCategories } from "./vocabulary.ts";

/** A rule spelled out for one type: explicit fields, one condition. What CASL indexes. */
export interface Grant {
  readonly rule: Rule;
  readonly type: string;
  readonly fields: readonly string[];
  readonly where?: Condition;
}

type Index = ReadonlyMap<string, IndexedType>;

/**
 * Spells a rule out over the graph. A sector's rule reaches only fields that its sector answers (rule id
 * "health.…"); base rules reach every sector. Errors: RULE_TARGET_UNKNOWN for a name that does not exist.
 */
export function grantsOf(rule: Rule, index: Index): readonly Grant[] {
  const { on } = rule;
  if ("mutation" in on) return [];
  const sector = rule.id.split(".", 1)[0] ?? "";
  const within = (field: IndexedField): boolean => sector === "base" || field.sector === sector;
  if ("own" in on) return [...index.values()].flatMap((type) => ownGrants(rule, type, on.own, within));
  if ("type" in on) {
    const type = index.get(on.type);
    if (type === undefined) throw policyError("RULE_TARGET_UNKNOWN", { rule: rule.id, target: on.type });
    const fields = "fields" in on ? namedFields(rule, type, on.fields, within) : ceilingFields(type, on.upTo, within);
    return grant(rule, type.name, fields);
  }
  return [...index.values()].flatMap((type) =>
    grant(
      rule,
      type.name,
      [...type.fields.values()]
        .filter(within)
        .filter((field) =>
          "personal" in on
            ? field.facts.personal !== undefined
            : on.classes.includes(field.class) && reaches(on.upTo, field),
        )
        .map((field) => field.name),
    ),
  );
}

function grant(rule: Rule, type: string, fields: readonly string[], where = rule.where): readonly Grant[] {
  if (fields.length === 0) return [];
  return [{ rule, type, fields, ...(where === undefined ? {} : { where }) }];
}

function namedFields(
  rule: Rule,
  type: IndexedType,
  names: readonly string[],
  within: (field: IndexedField) => boolean,
) {
  for (const name of names) {
    const field = type.fields.get(name);
    if (field === undefined || !within(field)) {
      throw policyError("RULE_TARGET_UNKNOWN", { rule: rule.id, target: `${type.name}.${name}` });
    }
  }
  return names;
}

function ceilingFields(
  type: IndexedType,
  ceiling: Ceiling,
  within: (field: IndexedField) => boolean,
): readonly string[] {
  return [...type.fields.values()]
    .filter((field) => within(field) && reaches(ceiling, field))
    .map((field) => field.name);
}

const sensitive: ReadonlySet<string> = new Set(sensitiveCategories);

function reaches(ceiling: Ceiling, { facts }: IndexedField): boolean {
  if (facts.personal === undefined) return true;
  if (ceiling === "IMPERSONAL") return false;
  return ceiling === "SENSITIVE" || !sensitive.has(facts.personal.category);
}

/** Rows about the principal herself, and in other rows the fields about her (`of`), and the way from her to them. */
function ownGrants(
  rule: Rule,
  type: IndexedType,
  ceiling: Ceiling,
  within: (field: IndexedField) => boolean,
): readonly Grant[] {
  const isMe = (path: string): Condition => {
    const condition = eq(path, principal("personalId"));
    return rule.where === undefined ? condition : allOf(condition, rule.where);
  };
  const fields = [...type.fields.values()].filter((field) => within(field) && reaches(ceiling, field));
  const contributed = fields.filter((field) => field.sector !== type.owner);
  const own = fields.filter((field) => field.sector === type.owner);
  const ofOthers = Map.groupBy(
    own.filter((field) => field.facts.personal?.of !== undefined),
    (field) => field.facts.personal?.of ?? "",
  );
  const mine = own.filter((field) => field.facts.personal?.of === undefined);
  return [
    ...(type.person === undefined
      ? []
      : grant(
          rule,
          type.name,
          mine.map((field) => field.name),
          isMe(type.person),
        )),
    ...[...ofOthers].flatMap(([path, about]) =>
      grant(
        rule,
        type.name,
        about.map((field) => field.name),
        isMe(path),
      ),
    ),
    // Navigation only: the rows that a contributed field leads to have owners and row rules of their own.
    ...grant(
      rule,
      type.name,
      contributed.filter((field) => field.facts.target !== undefined).map((field) => field.name),
    ),
  ];
}
