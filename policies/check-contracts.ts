import type { PolicyBundle } from "./bundle.ts";
import type { Contract } from "./contract.ts";
import { decide } from "./decide.ts";
import type { Decision } from "./decision.ts";
import { policyError } from "./errors.ts";
import { indexGraph, type IndexedType } from "./graph-index.ts";
import type { Principal } from "./principal.ts";
import type { Purpose } from "./vocabulary.ts";

type Index = ReadonlyMap<string, IndexedType>;

/**
 * Refuses contracts that choose what does not exist, what no rule could ever allow their consumer, or what leads out of
 * them; and two contracts between which a caller's agreement and purpose do not choose. Errors: CONTRACT_INVALID.
 */
export function refuseInvalidContracts(bundle: PolicyBundle): void {
  const index = indexGraph(bundle.facts);
  for (const [position, contract] of bundle.contracts.entries()) {
    const rival = bundle.contracts.slice(position + 1).find((other) => applyAlike(contract, other));
    const mistakes = [
      ...(rival === undefined ? [] : [`consumer: ${rival.name} is for the same consumer, agreement and purpose`]),
      ...typeMistakes(contract, bundle, index),
      ...queryMistakes(contract, bundle),
    ];
    if (mistakes.length > 0)
      throw policyError("CONTRACT_INVALID", {
        contract: contract.name,
        mistakes: mistakes.map((mistake) => `\n  ${mistake}`).join(""),
      });
  }
}

const applyAlike = (one: Contract, other: Contract): boolean =>
  one.name === other.name ||
  (one.consumer.organisation === other.consumer.organisation &&
    one.consumer.agreement === other.consumer.agreement &&
    one.purposes.some((purpose) => other.purposes.includes(purpose)));

/** The decisions that the consumer can get under the contract, one for each of its purposes. */
function decisionsFor({ consumer, purposes }: Contract, bundle: PolicyBundle): readonly Decision[] {
  const principal = (purpose: Purpose): Principal => ({
    kind: consumer.kind,
    subject: "contract",
    organisation: consumer.organisation,
    roles: consumer.roles,
    purposes: [purpose],
    agreements: [consumer.agreement],
    attributes: {},
  });
  return purposes.map((purpose) => decide(bundle, principal(purpose), purpose));
}

function typeMistakes(contract: Contract, bundle: PolicyBundle, index: Index): readonly string[] {
  const decisions = decisionsFor(contract, bundle);
  return Object.entries(contract.types).flatMap(([name, chosen]) => {
    const type = index.get(name);
    // value types have no decision of their own; whether they exist is seen when the contract's schema is made
    if (type === undefined) return isValueType(name, bundle) ? [] : [`${name}: no such type`];
    const predicates = [...chosen.filters, ...chosen.orders];
    return [
      ...[...chosen.fields, ...predicates, ...chosen.groups]
        .filter((field) => !type.fields.has(field) && !isKey(field, chosen.key))
        .map((field) => `${name}.${field}: no such field`),
      ...chosen.fields.flatMap((field) => fieldMistakes(type, field, contract, decisions)),
      ...predicates
        .filter((field) => type.fields.has(field) && !decisions.some((decision) => mayAskBy(decision, name, field)))
        .map((field) => `${name}.${field}: no rule could let ${contract.consumer.agreement} filter or order by it`),
      ...chosen.groups
        .filter((field) => type.fields.has(field) && !decisions.some((decision) => mayGroupBy(decision, name, field)))
        .map((field) => `${name}.${field}: no rule could let ${contract.consumer.agreement} count by it`),
      ...(chosen.key !== undefined && decisions.every((decision) => decision.rows(name).kind === "none")
        ? [`${name}: has a key, and no rule could show ${contract.consumer.agreement} a row`]
        : []),
    ];
  });
}

/** A reference (`id`) is computed, and may not be among the facts of the type. */
const isKey = (field: string, key: string | undefined): boolean => (key ?? "").split(" ").includes(field);

function fieldMistakes(
  type: IndexedType,
  name: string,
  contract: Contract,
  decisions: readonly Decision[],
): readonly string[] {
  const field = type.fields.get(name);
  if (field === undefined) return [];
  const { target } = field.facts;
  const leadsOut = target !== undefined && !Object.hasOwn(contract.types, target);
  const denied = decisions.every((decision) => decision.field(type.name, name).effect === "DENY");
  return [
    ...(leadsOut ? [`${type.name}.${name}: leads to ${target}, which the contract does not have`] : []),
    ...(denied ? [`${type.name}.${name}: no rule could allow it under ${contract.consumer.agreement}`] : []),
  ];
}

function queryMistakes(contract: Contract, bundle: PolicyBundle): readonly string[] {
  const decisions = decisionsFor(contract, bundle);
  return contract.queries.flatMap((query) => {
    const root = Object.hasOwn(bundle.facts.queries, query) ? bundle.facts.queries[query] : undefined;
    if (root === undefined) return [`${query}: no such query`];
    if (!Object.hasOwn(contract.types, root.of))
      return [`${query}: yields ${root.of}, which the contract does not have`];
    const answers = (decision: Decision): boolean =>
      root.kind === "aggregate" ? decision.aggregate(root.of) !== undefined : decision.rows(root.of).kind !== "none";
    return decisions.some(answers) ? [] : [`${query}: no rule could answer it under ${contract.consumer.agreement}`];
  });
}

const isValueType = (name: string, { facts }: PolicyBundle): boolean =>
  facts.sectors.some(({ types }) => types[name]?.kind === "value");

const mayAskBy = (decision: Decision, type: string, field: string): boolean =>
  decision.predicate(type, field).kind !== "none" || mayGroupBy(decision, type, field);

/** As the gateway decides on arguments: where rows are only counted, the right to count by the field is enough. */
function mayGroupBy(decision: Decision, type: string, field: string): boolean {
  const aggregate = decision.aggregate(type);
  if (aggregate?.suppress !== true) return decision.predicate(type, field).kind !== "none";
  return aggregate.by === "all" || aggregate.by.includes(field);
}
