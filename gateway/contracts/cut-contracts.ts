import { parse } from "graphql";
import type { GraphQLSchema } from "graphql";
import { policyError, type Contract, type PolicyBundle } from "@lgsp/policies";
import { typeOwners } from "../decision/type-owners.ts";
import { foreignConditions, type ForeignCondition } from "../filters/foreign-conditions.ts";
import { hubSchema, type HubSchema } from "../filters/hub-schema.ts";
import type { FieldOwners } from "../plan/field-owners.ts";
import { contractMistakes } from "./contract-mistakes.ts";
import { contractSchema, wordsOf, type ContractSchema } from "./contract-schema.ts";
import { contractSupergraph } from "./contract-supergraph.ts";
import { readEntrance, type EntranceType } from "./entrance.ts";

/** A contract and the part of the graph that it cuts out. */
export interface CutContract {
  readonly contract: Contract;
  readonly entrance: readonly EntranceType[];
  readonly conditions: ReadonlyMap<string, ForeignCondition>;
  /** What the consumer's questions are planned over. */
  readonly supergraphSdl: string;
  /** With the schema that the supergraph plans: what the consumer composes, and what its questions become inside. */
  readonly schemas: (planned: GraphQLSchema) => ContractSchemas;
}

export interface ContractSchemas {
  readonly outer: ContractSchema;
  readonly inner: HubSchema;
}

/**
 * Cuts every contract of a bundle out of the graph. In: `whole`, the schema that the hub's own clients ask.
 * Errors: CONTRACT_INVALID with every mistake; `schemas` throws it too, for filters and orders that do not exist.
 */
export function cutContracts(
  supergraphSdl: string,
  bundle: PolicyBundle,
  fields: FieldOwners,
  whole: GraphQLSchema,
): readonly CutContract[] {
  if (bundle.contracts.length === 0) return [];
  const { facts } = bundle;
  const document = parse(supergraphSdl, { noLocation: true });
  const owners = typeOwners(facts);
  const conditions = foreignConditions(facts);
  const words = wordsOf(whole);
  return bundle.contracts.map((contract) => {
    const entrance = readEntrance(contract, fields, owners);
    const cut = contractSupergraph(document, contract, facts, entrance.types);
    refuse(contract, [...entrance.mistakes, ...cut.mistakes]);
    const own = new Map([...conditions].filter(([, condition]) => mayFilterBy(contract, condition)));
    return {
      contract,
      entrance: entrance.types,
      conditions: own,
      supergraphSdl: cut.sdl,
      schemas(planned) {
        const inner = hubSchema(planned, own);
        refuse(contract, contractMistakes(contract, inner.schema));
        return { inner, outer: contractSchema(inner.schema, contract, facts, entrance.types, words) };
      },
    };
  });
}

const mayFilterBy = ({ types }: Contract, { type, field, target }: ForeignCondition): boolean =>
  types[type]?.filters.includes(field) === true && (types[target]?.filters.length ?? 0) > 0;

function refuse({ name }: Contract, mistakes: readonly string[]): void {
  if (mistakes.length === 0) return;
  throw policyError("CONTRACT_INVALID", {
    contract: name,
    mistakes: mistakes.map((mistake) => `\n  ${mistake}`).join(""),
  });
}
