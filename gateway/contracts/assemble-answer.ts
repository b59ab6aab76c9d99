import { todayInVietnam } from "@lgsp/policies";
import { executeSync, getArgumentValues, GraphQLError, Kind, OperationTypeNode } from "graphql";
import type { FieldNode, GraphQLSchema } from "graphql";
import { isRecord } from "../json.ts";
import type { Operation } from "../operation/accept.ts";
import type { Answered } from "../shape/answered.ts";
import { fieldCollector } from "../shape/collect-fields.ts";
import type { EntranceType } from "./entrance.ts";
import { keyOf } from "./representation.ts";
import { entityAlias } from "./translate-operation.ts";

export interface ToAssemble {
  /** As the consumer asked, with its variables. */
  readonly operation: Operation;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the hub answered to the translated operation. */
  readonly answered: Answered;
}

/** The answer that the consumer's gateway expects: entities in the places of their representations. */
export type AssembleAnswer = (toAssemble: ToAssemble) => Answered;

export function answerAssembler(schema: GraphQLSchema, sdl: string, entrance: readonly EntranceType[]): AssembleAnswer {
  const entered = new Map(entrance.map((type) => [type.type, type]));
  const entities = schema.getQueryType()?.getFields()["_entities"];

  return ({ operation, variables, answered }) => {
    const inside: unknown = JSON.parse(answered.data ?? "null");
    if (!isRecord(inside)) return answered;
    const { document, definition } = operation;
    const roots = fieldCollector(schema, document, variables)([definition.selectionSet], "Query");
    const data: Record<string, unknown> = {};
    const places = new Map<string, Place>();
    for (const [name, nodes] of roots) {
      const [node] = nodes;
      if (node === undefined) continue;
      const field = node.name.value;
      if (field === "_entities" && entities !== undefined) {
        const { representations } = getArgumentValues(entities, node, variables);
        data[name] = placed(name, Array.isArray(representations) ? representations : [], inside, entered, places);
      } else if (field === "_service" || field === "__schema" || field === "__type" || field === "__typename") {
        data[name] = answeredHere(schema, sdl, operation, name, nodes, variables);
      } else data[name] = inside[name] ?? null;
    }
    const errors = (answered.errors ?? []).flatMap((error) => replaced(error, places));
    const extensions = withoutEntrance(answered.extensions ?? {});
    return {
      data: JSON.stringify(data),
      ...(errors.length === 0 ? {} : { errors }),
      ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
    };
  };
}

/** Where the entities of one inner field stand in the answer. */
interface Place {
  readonly name: string;
  readonly positions: readonly number[];
}

function placed(
  name: string,
  representations: readonly unknown[],
  inside: Readonly<Record<string, unknown>>,
  entered: ReadonlyMap<string, EntranceType>,
  places: Map<string, Place>,
): readonly unknown[] {
  const answer: unknown[] = representations.map(() => null);
  for (const [type, entrance] of entered) {
    const alias = entityAlias(name, type);
    const positions = representations.flatMap((representation, position) =>
      keyOf(representation, entrance, today) === undefined ? [] : [position],
    );
    places.set(alias, { name, positions });
    const found = inside[alias];
    if (Array.isArray(found)) positions.forEach((position, index) => (answer[position] = found[index] ?? null));
  }
  return answer;
}

const today = (): string => todayInVietnam(new Date());

/** What says that a type's rows may not be seen at all is left out: the entity is null, as one that does not exist. */
function replaced(error: GraphQLError, places: ReadonlyMap<string, Place>): readonly GraphQLError[] {
  const [first, index, ...below] = error.path ?? [];
  const place = typeof first === "string" ? places.get(first) : undefined;
  if (place === undefined) return [error];
  if (index === undefined && error.extensions["code"] === "ROWS_DENIED") return [];
  const position = typeof index === "number" ? place.positions[index] : undefined;
  const path = position === undefined ? [place.name] : [place.name, position, ...below];
  return [new GraphQLError(error.message, { path, extensions: error.extensions })];
}

/** The entrance is inside: the consumer knows no such coordinate. */
function withoutEntrance(extensions: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { policy, ...others } = extensions;
  if (!isRecord(policy) || !Array.isArray(policy["denied"])) return extensions;
  const { denied, ...rest } = policy;
  const told = denied.filter((coordinate) => !String(coordinate).startsWith("Query.lgsp__"));
  const kept = { ...rest, ...(told.length === 0 ? {} : { denied: told }) };
  return Object.keys(kept).length === 0 ? others : { ...others, policy: kept };
}

/** The contract's own SDL and schema, by graphql-js: nothing of it is anybody's data. */
function answeredHere(
  schema: GraphQLSchema,
  sdl: string,
  { document, definition }: Operation,
  name: string,
  nodes: readonly FieldNode[],
  variableValues: Readonly<Record<string, unknown>>,
): unknown {
  const asked = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: definition.variableDefinitions ?? [],
        selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
      },
      ...document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION),
    ],
  } as const;
  const { data } = executeSync({ schema, document: asked, variableValues, rootValue: { _service: { sdl } } });
  return isRecord(data) ? data[name] : null;
}
