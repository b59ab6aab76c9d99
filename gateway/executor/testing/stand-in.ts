import {
  buildSchema,
  execute,
  GraphQLError,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  parse,
} from "graphql";
import type { GraphQLFieldResolver, GraphQLOutputType, GraphQLSchema } from "graphql";
import { isRecord } from "../../json.ts";
import type { SectorSource } from "../call-sector.ts";
import type { Subgraph } from "./federation.ts";
import { hashText } from "./random.ts";

/** What can go wrong, each a probability; which places it hits is fixed by the seed. */
export interface World {
  readonly seed: number;
  readonly nulls: number;
  readonly errors: number;
  /** Entities that their sector does not find. */
  readonly missing: number;
  /** Sectors that fail as a whole, and how. */
  readonly down: ReadonlyMap<string, "rejects" | "error" | "short" | "nothing">;
}

export interface StandIn extends SectorSource {
  world: World;
}

const directives = `
  scalar _Any
  scalar FieldSet
  directive @key(fields: FieldSet!, resolvable: Boolean) repeatable on OBJECT | INTERFACE
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
  directive @external on FIELD_DEFINITION
  directive @requires(fields: FieldSet!) on FIELD_DEFINITION
  directive @provides(fields: FieldSet!) on FIELD_DEFINITION
  directive @override(from: String!) on FIELD_DEFINITION
  directive @interfaceObject on OBJECT
  directive @inaccessible on FIELD_DEFINITION | OBJECT | ENUM_VALUE`;

/** An object on its way through graphql-js: what its values are made from. */
interface Source {
  readonly __typename: string;
  /** Names the object wherever it is met: values of it are the same in every subgraph. */
  readonly identity: string;
  readonly representation: Readonly<Record<string, unknown>>;
}

const isSource = (value: unknown): value is Source => isRecord(value) && typeof value["identity"] === "string";

/** A subgraph of graphql-js whose values are a function of the seed, the entity and the field, the same in every subgraph. */
export function standIn(subgraph: Subgraph, world: World): StandIn {
  const schema = buildSchema(`${subgraph.body}\n${directives}
    union _Entity = ${subgraph.entities.join(" | ")}
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`);
  const resolverIn = new WeakMap<World, GraphQLFieldResolver<unknown, unknown>>();
  return {
    world,
    async process({ request, document }) {
      const { query = "", variables = {} } = request;
      const given = variables["representations"];
      const representations: unknown[] = Array.isArray(given) ? structuredClone(JSON.parse(JSON.stringify(given))) : [];
      const fieldResolver = resolverIn.get(this.world) ?? resolver(subgraph, this.world, schema);
      resolverIn.set(this.world, fieldResolver);
      const failure = this.world.down.get(subgraph.name);
      if (failure === "rejects")
        throw new GraphQLError(`${subgraph.name} rejects`, { extensions: { code: "REJECTED" } });
      if (failure === "error")
        return { data: null, errors: [{ message: `${subgraph.name} fails`, extensions: { code: "FAILED" } }] };
      if (failure === "nothing") return { data: null };
      const asked = document ?? parse(query);
      const { data, errors } = await execute({
        schema,
        document: asked,
        variableValues: { ...variables, ...(Array.isArray(given) ? { representations } : {}) },
        fieldResolver,
        typeResolver: (value) => (isSource(value) ? value.__typename : undefined),
      });
      const plain: unknown = JSON.parse(JSON.stringify(data ?? null));
      const entities = isRecord(plain) ? plain["_entities"] : undefined;
      if (failure === "short" && Array.isArray(entities)) entities.pop();
      return {
        ...(isRecord(plain) ? { data: plain } : { data: null }),
        ...(errors === undefined ? {} : { errors: errors.map((error) => error.toJSON()) }),
      };
    },
  };
}

function resolver(subgraph: Subgraph, world: World, schema: GraphQLSchema): GraphQLFieldResolver<unknown, unknown> {
  const roll = (what: string): number => hashText(`${world.seed} ${what}`) / 2 ** 32;

  const entity = (representation: unknown): Source | null => {
    if (!isRecord(representation)) throw new TypeError("representation");
    const identity = identityOf(representation);
    const asked = String(representation["__typename"]);
    if (roll(`missing ${subgraph.name} ${identity}`) < world.missing) return null;
    const isObject = schema.getType(asked) !== undefined && !isAbstractType(schema.getType(asked));
    return { __typename: isObject ? asked : typeOf(identity), identity, representation };
  };

  const make = (type: GraphQLOutputType, place: string): unknown => {
    if (isNonNullType(type)) return value(type.ofType, place, world.nulls / 4);
    return value(type, place, world.nulls);
  };

  const value = (type: GraphQLOutputType, place: string, nulls: number): unknown => {
    if (isNonNullType(type)) return make(type, place);
    if (roll(`null ${place}`) < nulls) return null;
    const hash = hashText(`${world.seed} ${place}`);
    if (isListType(type))
      return Array.from({ length: hash % 4 }, (_, index) => make(type.ofType, `${place}[${index}]`));
    if (isEnumType(type)) return type.getValues()[hash % type.getValues().length]?.name;
    if (isCompositeType(type)) {
      const members = isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
      const member = members[hash % members.length] ?? "";
      if (member === "Value" || member === "Org") return { __typename: member, identity: place, representation: {} };
      const concrete = member === "Media" ? `E${hash % 2}` : member;
      return { __typename: member, identity: `${concrete}-${(hash >>> 8) % 5}`, representation: {} };
    }
    switch (type.name) {
      case "Int":
        return hash % 5;
      case "Float":
        return (hash % 100) / 4;
      case "Boolean":
        return hash % 2 === 0;
      case "Json":
        return { text: `j${hash % 7}`, list: [hash % 3, null] };
      default:
        return `t${hash % 9}`;
    }
  };

  return (source, args, _context, info) => {
    const { fieldName, returnType, parentType } = info;
    if (fieldName === "_entities") {
      const { representations } = args;
      return Array.isArray(representations) ? representations.map(entity) : null;
    }
    const root: Source = { __typename: parentType.name, identity: parentType.name, representation: {} };
    const { identity, representation } = isSource(source) ? source : root;
    const isEntity = /^E\d-\d$/.test(identity);
    if (isEntity && fieldName === "id") return identity;
    if (isEntity && fieldName === "code") return `c-${identity}`;
    if (isEntity && fieldName === "org") return { __typename: "Org", identity: `o-${identity}`, representation: {} };
    if (parentType.name === "Org") return identity;
    const needed = (subgraph.requires.get(`${parentType.name}.${fieldName}`) ?? []).map((name) => representation[name]);
    const place = `${identity}.${fieldName}${JSON.stringify(args)}`;
    if (roll(`error ${place}`) < world.errors)
      throw new GraphQLError(`no ${place}`, { extensions: { code: "UNREADABLE" } });
    return make(returnType, `${place}${needed.length === 0 ? "" : JSON.stringify(needed)}`);
  };
}

/** From any key: the id itself, "c-" before it, or "o-" before it as the code of the organisation. */
function identityOf({ id, code }: Readonly<Record<string, unknown>>): string {
  if (typeof id === "string") return id;
  if (typeof code === "string") return code.slice(2);
  throw new TypeError("representation without a key");
}

const typeOf = (identity: string): string => identity.split("-")[0] ?? "";
