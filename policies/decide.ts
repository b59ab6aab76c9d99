import { Ability } from "@casl/ability";
import type { PolicyBundle } from "./bundle.ts";
import { allRows, noRows, type Condition, type Rows } from "./condition.ts";
import type { AggregateDecision, Decision, FieldCase, FieldDecision, RuleReference } from "./decision.ts";
import { grantsOf, type Grant } from "./grants.ts";
import { indexGraph, type IndexedType } from "./graph-index.ts";
import { jsonDigest } from "./operation-digest.ts";
import type { Principal } from "./principal.ts";
import { complementRows, intersectRows, rowsWhere, sameRows, unionRows } from "./rows.ts";
import type { Rule, Who } from "./rule.ts";
import type { Purpose } from "./vocabulary.ts";

/** A bundle with its rules spelled out, once per bundle object. */
interface Prepared {
  readonly index: ReadonlyMap<string, IndexedType>;
  readonly grants: readonly Grant[];
  readonly decisions: Map<string, Decision>;
}

const prepared = new WeakMap<PolicyBundle, Prepared>();
/** Classes of principals are few (roles × agreements × purposes); the bound is against a register gone wild. */
const decisionsKept = 1_000;

/**
 * What a principal may do for a purpose. Depends on the principal's class only (kind, roles, agreements): conditions
 * keep naming attributes, so that one decision, plan and statement serve everyone of the class.
 * Fails closed: a purpose that the principal does not hold decides DENY everywhere.
 */
export function decide(bundle: PolicyBundle, principal: Principal, purpose: Purpose): Decision {
  const { index, grants, decisions } = prepare(bundle);
  const held = principal.purposes.includes(purpose);
  const key = JSON.stringify([principal.kind, principal.roles, principal.agreements, purpose, held]);
  const known = decisions.get(key);
  if (known !== undefined) return known;
  const applies = ({ who, purposes }: Rule): boolean =>
    held && (purposes === "any" || purposes.includes(purpose)) && matches(who, principal);
  const decision = new ClassDecision(
    jsonDigest([bundle.digest, key]),
    index,
    grants.filter((grant) => applies(grant.rule)),
    bundle.rules.filter((rule) => "mutation" in rule.on && applies(rule)),
  );
  if (decisions.size >= decisionsKept) decisions.clear();
  decisions.set(key, decision);
  return decision;
}

function prepare(bundle: PolicyBundle): Prepared {
  const known = prepared.get(bundle);
  if (known !== undefined) return known;
  const index = indexGraph(bundle.facts);
  const fresh = { index, grants: bundle.rules.flatMap((rule) => grantsOf(rule, index)), decisions: new Map() };
  prepared.set(bundle, fresh);
  return fresh;
}

function matches(who: Who, principal: Principal): boolean {
  if (who.kinds !== undefined && !who.kinds.includes(principal.kind)) return false;
  if (who.roles !== undefined && !who.roles.some((role) => principal.roles.includes(role))) return false;
  return who.agreement === undefined || principal.agreements.includes(who.agreement);
}

type ReadingAbility = Ability<["read" | "predicate" | "aggregate" | "write", string], Condition>;

/**
 * CASL is asked per coordinate which rules speak about it, never "may she read Citizen?": `can()` on a type name is
 * true as soon as any conditional rule exists. Prohibitions come last in CASL's order, so that no later permit undoes one.
 */
class ClassDecision implements Decision {
  readonly digest: string;
  readonly #index: ReadonlyMap<string, IndexedType>;
  readonly #ability: ReadingAbility;
  readonly #grantOf: readonly Grant[];
  readonly #writes: readonly Rule[];
  readonly #visible = new Map<string, Rows>();
  readonly #fields = new Map<string, FieldDecision>();

  constructor(
    digest: string,
    index: ReadonlyMap<string, IndexedType>,
    grants: readonly Grant[],
    writes: readonly Rule[],
  ) {
    this.digest = digest;
    this.#index = index;
    this.#writes = writes;
    this.#grantOf = grants.toSorted((a, b) => Number(a.rule.effect === "forbid") - Number(b.rule.effect === "forbid"));
    this.#ability = new Ability<["read" | "predicate" | "aggregate" | "write", string], Condition>(
      this.#grantOf.flatMap(({ rule, type, fields, where }, position) =>
        (rule.effect === "forbid" ? (["read", "predicate"] as const) : [rule.action]).map((action) => ({
          action,
          subject: type,
          fields: [...fields],
          inverted: rule.effect === "forbid",
          reason: String(position),
          ...(where === undefined ? {} : { conditions: where }),
        })),
      ),
      {
        // Conditions become SQL or evaluate() with the asker's attributes bound; CASL itself must never guess at them.
        conditionsMatcher: () => () => {
          throw new TypeError("row conditions are evaluated by the owner of the rows");
        },
        fieldMatcher: (fields) => (field) => fields.includes(field),
      },
    );
  }

  rows(type: string): Rows {
    const known = this.#visible.get(type);
    if (known !== undefined) return known;
    const indexed = this.#index.get(type);
    const rows = indexed === undefined ? noRows : indexed.owner === undefined ? allRows : this.#visibleRows(indexed);
    this.#visible.set(type, rows);
    return rows;
  }

  #visibleRows(type: IndexedType): Rows {
    const own = [...type.fields.values()].filter((field) => field.sector === type.owner && !field.structural);
    return unionRows(own.flatMap((field) => this.#cases(type.name, field.name).map((fieldCase) => fieldCase.rows)));
  }

  field(type: string, field: string): FieldDecision {
    const coordinate = `${type}.${field}`;
    const known = this.#fields.get(coordinate);
    if (known !== undefined) return known;
    const decision = this.#decideField(type, field);
    this.#fields.set(coordinate, decision);
    return decision;
  }

  #decideField(type: string, name: string): FieldDecision {
    const indexed = this.#index.get(type)?.fields.get(name);
    if (indexed === undefined) return denied;
    const visible = this.rows(type);
    if (visible.kind === "none") return denied;
    if (indexed.structural) return { effect: "ALLOW", cases: [{ rows: allRows, rule: keyOfVisibleRow }] };
    return fieldDecision(this.#cases(type, name), indexed.sector === this.#index.get(type)?.owner ? visible : allRows);
  }

  /** Clear permits before masked ones; prohibited rows are cut out of each. */
  #cases(type: string, field: string): readonly FieldCase[] {
    const { permits, forbidden } = this.#speaking("read", type, field);
    const clearFirst = permits.toSorted(
      (a, b) => Number(a.rule.mask !== undefined) - Number(b.rule.mask !== undefined),
    );
    return clearFirst.flatMap(({ rule, where }) => {
      const rows = intersectRows([rowsWhere(where), complementRows(forbidden)]);
      if (rows.kind === "none") return [];
      return [{ rows, rule: reference(rule), ...(rule.mask === undefined ? {} : { mask: rule.mask }) }];
    });
  }

  predicate(type: string, name: string): Rows {
    const indexed = this.#index.get(type)?.fields.get(name);
    if (indexed === undefined) return noRows;
    const { permits, forbidden } = this.#speaking("predicate", type, name);
    const granted = permits.map(({ where }) => rowsWhere(where));
    // An impersonal field that may be read may be asked about: there is no one behind it to be found out.
    const asRead =
      indexed.facts.personal === undefined ? this.field(type, name).cases.map((fieldCase) => fieldCase.rows) : [];
    return intersectRows([unionRows([...granted, ...asRead]), complementRows(forbidden)]);
  }

  askable(type: string, fields: readonly string[]): Rows {
    const indexed = this.#index.get(type);
    // what another sector adds is that sector's to decide; it came as a set of keys
    const ofOwner = (name: string): boolean => indexed?.fields.get(name)?.sector === indexed?.owner;
    const own = fields.filter(ofOwner);
    // of a row of which nothing is asked, it is asked whether it is there: so it must be askable by some field
    const unseen =
      own.length === 0
        ? unionRows([...(indexed?.fields.keys() ?? [])].filter(ofOwner).map((name) => this.#unseen(type, name)))
        : intersectRows(own.map((name) => this.#unseen(type, name)));
    return unionRows([this.rows(type), unseen]);
  }

  #unseen(type: string, name: string): Rows {
    const { permits, forbidden } = this.#speaking("predicate", type, name);
    const granted = permits.filter(({ rule }) => rule.unseen === true).map(({ where }) => rowsWhere(where));
    return intersectRows([unionRows(granted), complementRows(forbidden)]);
  }

  aggregate(type: string): AggregateDecision | undefined {
    const visible = this.rows(type);
    const grants = this.#grantOf.filter((grant) => grant.type === type && grant.rule.action === "aggregate");
    // another sector may add a field to count by, never a row to be counted
    const ofOwner = grants.filter(({ rule }) => isRuleOf(rule, this.#index.get(type)?.owner));
    const [first] = ofOwner;
    if (first === undefined || visible.kind === "all") {
      return visible.kind === "none" ? undefined : { rows: visible, suppress: false, by: "all", rule: rowsAreVisible };
    }
    return {
      rows: unionRows(ofOwner.map(({ where }) => rowsWhere(where))),
      suppress: true,
      by: [...new Set(grants.flatMap(({ fields }) => fields))].toSorted(),
      rule: reference(first.rule),
    };
  }

  write(mutation: string): { readonly rows: Rows; readonly rule?: RuleReference } {
    const rules = this.#writes.filter(({ on }) => "mutation" in on && on.mutation === mutation);
    const [first] = rules;
    if (first === undefined || rules.some((rule) => rule.effect === "forbid")) return { rows: noRows };
    return { rows: unionRows(rules.map((rule) => rowsWhere(rule.where))), rule: reference(first) };
  }

  #speaking(action: "read" | "predicate", type: string, field: string) {
    const grants = this.#ability
      .rulesFor(action, type, field)
      .flatMap((rule) => this.#grantOf[Number(rule.reason)] ?? [])
      .toSorted((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
    const [forbids, permits] = [true, false].map((forbid) =>
      grants.filter((grant) => (grant.rule.effect === "forbid") === forbid),
    );
    return {
      permits: permits ?? [],
      forbidden: unionRows((forbids ?? []).map(({ where }) => rowsWhere(where))),
    };
  }
}

/** `all` in a case means "all visible rows": a case over exactly the visible rows is unconditional. */
function fieldDecision(cases: readonly FieldCase[], visible: Rows): FieldDecision {
  const relative = cases.map((fieldCase) =>
    sameRows(fieldCase.rows, visible) ? { ...fieldCase, rows: allRows } : fieldCase,
  );
  const last = relative.findIndex((fieldCase) => fieldCase.rows.kind === "all");
  const reached = last === -1 ? relative : relative.slice(0, last + 1);
  const [first] = reached;
  if (first === undefined) return denied;
  const clear = reached.every((fieldCase) => fieldCase.mask === undefined);
  if (clear && last !== -1) return { effect: "ALLOW", cases: [{ rows: allRows, rule: first.rule }] };
  if (reached.length === 1 && last === 0) return { effect: "MASK", cases: reached };
  if (clear && sameRows(unionRows(reached.map((fieldCase) => fieldCase.rows)), visible)) {
    return { effect: "ALLOW", cases: [{ rows: allRows, rule: first.rule }] };
  }
  return { effect: "DEPENDS", cases: reached };
}

const denied: FieldDecision = { effect: "DENY", cases: [] };
const reference = ({ id, because }: Rule): RuleReference => ({ id, because });
const keyOfVisibleRow: RuleReference = { id: "base.key-of-visible-row", because: "một khóa không nói gì về người" };
const rowsAreVisible: RuleReference = { id: "base.rows-are-visible", because: "người hỏi được xem từng dòng" };

function isRuleOf({ id }: Rule, sector: string | undefined): boolean {
  const [of] = id.split(".", 1);
  return of === "base" || of === sector;
}
