import type { GraphQLDataSource } from "@apollo/gateway";
import type { Contract, GraphFacts, RootFacts } from "@lgsp/policies";
import { indexFacts, type FactsIndex } from "../decision/graph-facts.ts";
import { documentDecider } from "../decision/decide-document.ts";
import { answerFilters } from "../filters/answer-filters.ts";
import type { AskKeys } from "../filters/ask-keys.ts";
import { acceptance, type Acceptance, type Operation } from "../operation/accept.ts";
import type { Limits } from "../operation/limits.ts";
import { createEngine, type EngineOptions } from "../plan/choose-engine.ts";
import type { FieldOwners } from "../plan/field-owners.ts";
import type { SectorCaller } from "../sectors/sector-caller.ts";
import type { Surface } from "../surface.ts";
import { answerAssembler } from "./assemble-answer.ts";
import type { CutContract } from "./cut-contracts.ts";
import { entranceField, entranceName, type EntranceType } from "./entrance.ts";
import { entranceSource } from "./entrance-source.ts";
import { findVisible } from "./find-visible.ts";
import { nameInside, translateOperation } from "./translate-operation.ts";

export interface ContractSurface extends Surface {
  readonly contract: Contract;
}

export interface ContractParts {
  readonly engine: Pick<EngineOptions, "kind" | "planning" | "fallingBack">;
  readonly dataSourceOf: (sector: string) => GraphQLDataSource;
  readonly callers: ReadonlyMap<string, SectorCaller>;
  readonly owners: FieldOwners;
  readonly facts: GraphFacts;
  readonly askKeys: AskKeys;
  readonly limits: Limits;
}

/** A contract as something that can be asked, in the same steps as the whole graph. Errors: CONTRACT_INVALID, SUPERGRAPH_INVALID. */
export async function contractSurface(cut: CutContract, parts: ContractParts): Promise<ContractSurface> {
  const { contract, entrance, conditions, supergraphSdl } = cut;
  const { callers, owners, dataSourceOf, limits } = parts;
  const source = entranceSource(entrance, findVisible(callers, owners));
  const engine = await createEngine({
    ...parts.engine,
    supergraphSdl,
    dataSourceOf: (sector) => (sector === entranceName ? source : dataSourceOf(sector)),
  });
  const { inner, outer } = cut.schemas(engine.schema);
  const facts = withEntrance(indexFacts(parts.facts), entrance);
  const decideDocument = documentDecider(inner.schema, facts, inner.reaching);
  const translated = translatingAcceptance(acceptance(outer.schema, owners, limits), entrance);
  const assemble = answerAssembler(outer.schema, outer.sdl, entrance);
  return {
    contract,
    engine,
    decideDocument,
    schema: inner.schema,
    accepts: translated.accepts,
    filters: { answer: answerFilters(conditions, facts, parts.askKeys), decideDocument },
    tell: (answered, operation, variables) =>
      assemble({
        answered,
        operation: translated.asAsked(operation),
        variables: namesOutside(variables),
      }),
  };
}

/** Entities come in under the row rules of their type, as a list of them would. */
function withEntrance(facts: FactsIndex, entrance: readonly EntranceType[]): FactsIndex {
  const roots = entrance.map(({ type, owner }): [string, RootFacts] => [
    entranceField(type),
    { sector: owner, kind: "list", of: type },
  ]);
  // no contract has mutations
  return { ...facts, queries: new Map([...facts.queries, ...roots]), mutations: new Map() };
}

/** Accepts what the contract's schema has, and hands on what the hub plans for it. */
function translatingAcceptance(outer: Acceptance, entrance: readonly EntranceType[]) {
  const types = entrance.map(({ type }) => type);
  const inside = new WeakMap<Operation, Operation>();
  const outside = new WeakMap<Operation, Operation>();
  const asAsked = (operation: Operation): Operation => {
    const asked = outside.get(operation);
    if (asked === undefined) throw new TypeError("an operation that was not accepted here");
    return asked;
  };
  const accepts: Acceptance = {
    operation(params, consumer) {
      const asked = outer.operation(params, consumer);
      const operation = inside.get(asked) ?? translateOperation(asked, types);
      inside.set(asked, operation);
      outside.set(operation, asked);
      return operation;
    },
    variables: (operation, params) =>
      Object.fromEntries(
        Object.entries(outer.variables(asAsked(operation), params)).map(([name, value]) => [nameInside(name), value]),
      ),
  };
  return { accepts, asAsked };
}

const namesOutside = (variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const reserved = nameInside("representations");
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name === reserved ? "representations" : name, value]),
  );
};
