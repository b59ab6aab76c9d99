import { createHash } from "node:crypto";
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  Lexer,
  OperationTypeNode,
  parse,
  print,
  Source,
  specifiedRules,
  TokenKind,
  validate,
  valueFromASTUntyped,
  visit,
} from "graphql";
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode, TypeNode } from "graphql";
import { fail } from "../errors.ts";
import type { Params } from "../http/json-body.ts";
import type { FieldOwners } from "../plan/field-owners.ts";
import type { Limits } from "./limits.ts";
import { countComparisons } from "./comparisons.ts";
import { measure } from "./measure.ts";
import { measureValues } from "./measure-values.ts";
import { estimateFetches } from "./planned-fetches.ts";
import { TwoHitCache } from "./two-hit-cache.ts";

/** A question that is well formed, fits the schema and stays within the limits. One object per text and operation name, so it can key caches. */
export interface Operation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly name?: string;
  readonly type: OperationTypeNode;
  /** SHA-256 (base64url) of the printed document, its literals blanked: it is recorded, and a literal may be personal. */
  readonly digest: string;
  /** Points taken from the caller's cost budget. */
  readonly cost: number;
}

export interface Acceptance {
  /** Errors: DOCUMENT_MALFORMED, DOCUMENT_INVALID, OPERATION_UNKNOWN, SUBSCRIPTION_UNSUPPORTED, NAME_RESERVED, LIMIT_EXCEEDED. */
  operation(params: Params, consumer: string): Operation;
  /** The variables that the operation declares, defaults included. Errors: LIMIT_EXCEEDED; VARIABLE_INVALID, which names the variable, never its value. */
  variables(operation: Operation, params: Params): Readonly<Record<string, unknown>>;
}

/** Parses, measures, validates, and keeps what it accepted. Refusals are not kept: they are cheap, and would fill the cache. */
export function acceptance(schema: GraphQLSchema, owners: FieldOwners, limits: Limits): Acceptance {
  const accepted = new TwoHitCache<Operation>({ kept: 1_000, newEach: 20 });
  return {
    operation(params, consumer) {
      const key = `${params.operationName ?? ""}\0${params.query}`;
      const known = accepted.get(key, consumer);
      if (known !== undefined) return known;
      const operation = accept(params, schema, owners, limits);
      accepted.set(key, consumer, operation);
      return operation;
    },
    variables(operation, params) {
      const given: Record<string, unknown> = {};
      for (const { variable, defaultValue } of operation.definition.variableDefinitions ?? []) {
        const name = variable.name.value;
        if (Object.hasOwn(params.variables, name)) given[name] = params.variables[name];
        // as if it were sent: whoever decides on arguments must see a filter that hides in a default
        else if (defaultValue !== undefined) given[name] = valueFromASTUntyped(defaultValue);
      }
      const size = measureValues(given);
      within("depth of variables", size.depth, limits.valueDepth);
      within("objects in variables", size.objects, limits.valueObjects);
      const { errors } = getVariableValues(schema, operation.definition.variableDefinitions ?? [], given, {
        maxErrors: 1,
      });
      // the message of graphql-js quotes the value
      if (errors !== undefined) throw fail("VARIABLE_INVALID", { variable: variableOf(errors[0]) });
      return given;
    },
  };
}

function accept(params: Params, schema: GraphQLSchema, owners: FieldOwners, limits: Limits): Operation {
  within("document bytes", Buffer.byteLength(params.query), limits.documentBytes);
  const document = parseDocument(params.query, limits);
  const definition = getOperationAST(document, params.operationName);
  if (definition === null || definition === undefined) throw fail("OPERATION_UNKNOWN");
  const size = measure(document, definition);
  within("depth", size.depth, limits.depth);
  within("introspection depth", size.introspectionDepth, limits.introspectionDepth);
  within("aliases", size.aliases, limits.aliases);
  within("directives", size.directives, limits.directives);
  within("root fields", size.rootFields, limits.rootFields);
  within("expanded selections", size.selections, limits.selections);
  within("repetitions", countComparisons(document, definition, 3 * limits.selections), limits.comparisons);
  checkNames(document);
  const [invalid] = validate(schema, document, specifiedRules, { maxErrors: 1 });
  if (invalid !== undefined)
    throw withPlace(fail("DOCUMENT_INVALID", { reason: withoutValues(invalid.message) }), invalid);
  if (definition.operation === OperationTypeNode.SUBSCRIPTION) throw fail("SUBSCRIPTION_UNSUPPORTED");
  const rootType = schema.getRootType(definition.operation)?.name;
  // graphql-js validates a write against a schema without writes, and finds nothing wrong
  if (rootType === undefined) throw fail("DOCUMENT_INVALID", { reason: `There is no ${definition.operation} here.` });
  const fetches = estimateFetches(document, definition, rootType, owners, limits.fetches);
  if (definition.operation === OperationTypeNode.MUTATION) within("writes in one request", size.rootFields, 1);
  within("planned fetches", fetches, limits.fetches);
  return {
    document,
    definition,
    type: definition.operation,
    digest: documentDigest(document),
    cost: size.selections + costOfFetch * fetches,
    ...nameOf(definition),
  };
}

/** A sector call weighs as much as twenty fields of an answer. */
const costOfFetch = 20;

function within(limit: string, actual: number, most: number): void {
  if (actual > most) throw fail("LIMIT_EXCEEDED", { limit, most });
}

function parseDocument(text: string, limits: Limits): DocumentNode {
  try {
    within("tokens", countTokens(text, limits.tokens), limits.tokens);
    return parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw withPlace(fail("DOCUMENT_MALFORMED", { reason: withoutValues(error.message) }), error);
  }
}

function countTokens(text: string, most: number): number {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  while (lexer.advance().kind !== TokenKind.EOF && tokens <= most) tokens += 1;
  return tokens;
}

/**
 * `representations` is the planner's own variable: a client's one of this name nulls the branch. `lgsp__` is ours.
 * The others reach object prototypes (CVE-2026-32621).
 */
function checkNames(document: DocumentNode): void {
  visit(document, {
    Field: ({ alias }) => {
      if (alias !== undefined && (/^(?:__|lgsp__)/.test(alias.value) || prototypeNames.has(alias.value)))
        throw fail("NAME_RESERVED", { name: alias.value });
    },
    VariableDefinition: ({ variable: { name }, type }) => {
      if (
        (name.value === "representations" && !isRepresentations(type)) ||
        /^(?:__|lgsp__)/.test(name.value) ||
        prototypeNames.has(name.value)
      )
        throw fail("NAME_RESERVED", { name: name.value });
    },
  });
}

/** Every federation gateway names them so; a schema that takes none refuses their type, one that does renames the variable. */
const isRepresentations = (type: TypeNode): boolean => print(type) === "[_Any!]!";

const prototypeNames: ReadonlySet<string> = new Set([
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
]);

function documentDigest(document: DocumentNode): string {
  const blank = visit(document, {
    StringValue: (node) => ({ ...node, value: "", block: false }),
    IntValue: (node) => ({ ...node, value: "0" }),
    FloatValue: (node) => ({ ...node, value: "0" }),
  });
  return createHash("sha256").update(print(blank)).digest("base64url");
}

/** The name goes into the record, so one that could hold a personal number is left out. */
function nameOf(definition: OperationDefinitionNode): { name?: string } {
  const name = definition.name?.value;
  return name === undefined || name.length > 80 || /\d{6}/.test(name) ? {} : { name };
}

/** Takes what the caller wrote as a value out of a graphql-js message; names and types stay. */
const withoutValues = (message: string): string =>
  message.replace(/(non-[\w ]+ value:|found|value:?) ("|\d|\{|\[).*$/s, "$1 …").replace(/\d{6,}/g, "…");

function withPlace<E extends Error>(error: E, cause: GraphQLError): E {
  error.cause = cause;
  return error;
}

const variableOf = (error: GraphQLError | undefined): string => {
  const node = error?.nodes?.[0];
  return node?.kind === Kind.VARIABLE_DEFINITION ? node.variable.name.value : "?";
};
