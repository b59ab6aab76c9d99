import { CodedError } from "@lgsp/policies";
import type { Language } from "@lgsp/policies";
import { GraphQLError } from "graphql";
import type { ExecutionResult, FieldNode, GraphQLSchema } from "graphql";
import type { Denial, Reduced } from "../decision/decide-document.ts";
import { fail } from "../errors.ts";
import { isRecord } from "../json.ts";
import type { Operation } from "../operation/accept.ts";
import { answerError, definitionOf } from "./error-text.ts";
import type { ErrorCatalogue } from "./error-text.ts";
import { restoreDenied } from "./restore-denied.ts";

export interface ToShape {
  readonly schema: GraphQLSchema;
  readonly operation: Operation;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly reduced: Reduced;
  /** What the engine answered to the reduced question. */
  readonly result: ExecutionResult;
  /** Sectors whose part is missing. */
  readonly missing: ReadonlySet<string>;
  readonly language: Language;
  readonly catalogue: ErrorCatalogue;
}

/** The answer as the caller gets it: in the shape of the question, errors in our words, what was denied or masked said. */
export function shapeAnswer(toShape: ToShape): ExecutionResult {
  const { schema, operation, variables, reduced, result, missing, language, catalogue } = toShape;
  const { document, definition } = operation;
  const denied = new Set(reduced.denied.keys());
  const source = result.data ?? null;
  const { data, places } = reduced.reshape
    ? restoreDenied(schema, document, definition, variables, denied, source)
    : { data: source, places: new Map<FieldNode, readonly (string | number)[]>() };
  const errors = [
    ...[...reduced.denied].map(([node, denial]) => denialError(node, denial, places.get(node), language, catalogue)),
    ...oncePerCoordinate((result.errors ?? []).map((error) => answerError(error, language, catalogue))),
    ...(isIncomplete(result)
      ? [new GraphQLError(fail("ANSWER_INCOMPLETE").text(language), { extensions: { code: "ANSWER_INCOMPLETE" } })]
      : []),
  ];
  const extensions = extensionsOf(reduced, missing);
  return {
    data,
    ...(errors.length === 0 ? {} : { errors }),
    ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
  };
}

function denialError(
  node: FieldNode,
  { code, coordinate, details = {} }: Denial,
  path: readonly (string | number)[] | undefined,
  language: Language,
  catalogue: ErrorCatalogue,
): GraphQLError {
  const words = { ...details, coordinate };
  return new GraphQLError(new CodedError(code, definitionOf(code, catalogue), words).text(language), {
    nodes: [node],
    ...(path === undefined ? {} : { path }),
    extensions: { ...words, code },
  });
}

/** A sector that denies what the gateway let through says so for every row; one error per coordinate is enough. */
function oncePerCoordinate(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  const said = new Set<string>();
  return errors.filter(({ extensions }) => {
    const { code, coordinate } = extensions;
    if (typeof coordinate !== "string" || typeof code !== "string") return true;
    const key = `${code} ${coordinate}`;
    const first = !said.has(key);
    said.add(key);
    return first;
  });
}

/** The engine reports a null in a non-null place here, and nothing in `errors`. */
const isIncomplete = ({ errors, extensions }: ExecutionResult): boolean =>
  errors === undefined && isRecord(extensions) && Array.isArray(extensions["valueCompletion"]);

function extensionsOf({ note, denied }: Reduced, missing: ReadonlySet<string>): Record<string, unknown> {
  const policy = {
    ...(note.masked.length === 0 ? {} : { masked: note.masked }),
    ...(note.conditional.length === 0 ? {} : { conditional: note.conditional }),
    ...(note.scoped.length === 0 ? {} : { scoped: note.scoped }),
    ...(denied.size === 0 ? {} : { denied: [...new Set([...denied.values()].map(({ coordinate }) => coordinate))] }),
  };
  return {
    ...(Object.keys(policy).length === 0 ? {} : { policy }),
    ...(missing.size === 0 ? {} : { partial: { sectors: [...missing].toSorted() } }),
  };
}
