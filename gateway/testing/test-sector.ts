import { readFileSync } from "node:fs";
import type { CoordinateReceipt, SectorAnswer, SectorCall, SectorEndpoint } from "@lgsp/policies";
import { buildSchema, execute, getNamedType, Kind, parse, print, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import type { DefinitionNode, DocumentNode, GraphQLSchema } from "graphql";
import { isRecord } from "../json.ts";

export const supergraphSdl = readFileSync(new URL("supergraph.graphql", import.meta.url), "utf8");

/** A sector made of graphql-js over literal rows: it answers whatever it is asked, and keeps what that was. */
export interface TestSector extends SectorEndpoint {
  readonly calls: SectorCall[];
  /** Set to change or replace an answer. */
  answerWith: ((honest: SectorAnswer, call: SectorCall) => SectorAnswer | Promise<SectorAnswer>) | undefined;
  /** Text of every operation so far. */
  readonly asked: string;
}

type Row = Readonly<Record<string, unknown>>;
type Loader = (representation: Row) => Row | null;

export function testSector(
  name: "population" | "health",
  roots: Row,
  entities: Readonly<Record<string, Loader>>,
): TestSector {
  const schema = subgraphSchema(name);
  const calls: SectorCall[] = [];
  const rootValue = {
    ...roots,
    _entities: ({ representations }: { representations: readonly Row[] }) =>
      representations.map((representation) => {
        const type = String(representation["__typename"]);
        const row = entities[type]?.(representation) ?? null;
        return row === null ? null : { __typename: type, ...row };
      }),
  };
  return {
    sector: name,
    calls,
    answerWith: undefined,
    get asked() {
      return calls.map(({ text }) => text).join("\n");
    },
    ready: async () => undefined,
    async execute(call) {
      calls.push(call);
      const { data, errors } = await execute({
        schema,
        document: parse(call.text),
        rootValue,
        variableValues: { ...call.variables },
      });
      const honest: SectorAnswer = {
        ...(isRecord(data) ? { data: structuredClone(data) } : { data: null }),
        ...(errors === undefined ? {} : { errors: errors.map((error) => error.toJSON()) }),
        extensions: {
          receipt: {
            sector: name,
            policyDigest: call.assertion.policyDigest,
            coordinates: coordinatesOf(schema, call.document),
            persons: ["pseudonym-of-p1"],
            statements: 1,
          },
        },
      };
      return this.answerWith === undefined ? honest : this.answerWith(honest, call);
    },
  };
}

function subgraphSchema(name: string): GraphQLSchema {
  const source = parse(readFileSync(new URL(`${name}.graphql`, import.meta.url), "utf8"));
  const types = source.definitions.flatMap((definition): readonly DefinitionNode[] => {
    if (definition.kind === Kind.SCHEMA_EXTENSION) return [];
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [definition];
    const fields = (definition.fields ?? []).map((field) => ({ ...field, directives: [] }));
    return [{ ...definition, directives: [], fields }];
  });
  const members = { population: "Citizen | AdministrativeUnit", health: "Citizen | HealthRecord | AdministrativeUnit" };
  return buildSchema(`${print({ ...source, definitions: types })}
    scalar _Any
    union _Entity = ${name === "health" ? members.health : members.population}
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`);
}

function coordinatesOf(schema: GraphQLSchema, document: DocumentNode): CoordinateReceipt[] {
  const types = new TypeInfo(schema);
  const coordinates = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = getNamedType(types.getParentType() ?? undefined);
        if (
          parent !== undefined &&
          !/^(?:Query|Mutation|_Entity)$/.test(parent.name) &&
          !node.name.value.startsWith("__")
        )
          coordinates.add(`${parent.name}.${node.name.value}`);
      },
    }),
  );
  return [...coordinates].map((coordinate) => ({ coordinate, effect: "ALLOW", rule: "test", rows: 1 }));
}
