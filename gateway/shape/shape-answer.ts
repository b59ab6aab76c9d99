import { CodedError } from "@lgsp/policies";
import type { Language } from "@lgsp/policies";
import { GraphQLError } from "graphql";
import type { FieldNode } from "graphql";
import type { Denial, Reduced } from "../decision/decide-document.ts";
import { fail } from "../errors.ts";
import type { EngineAnswer, Path } from "../plan/query-engine.ts";
import type { Answered } from "./answered.ts";
import { answerError, definitionOf } from "./error-text.ts";
import type { ErrorCatalogue } from "./error-text.ts";

export interface ToShape {
  readonly reduced: Reduced;
  readonly answer: EngineAnswer;
  /** Sectors whose part is missing. */
  readonly missing: ReadonlySet<string>;
  readonly language: Language;
  readonly catalogue: ErrorCatalogue;
}

/** The answer as the caller gets it: errors in our words, what was denied or masked said. */
export function shapeAnswer({ reduced, answer, missing, language, catalogue }: ToShape): Answered {
  const { data, places } = answer;
  const errors = [
    ...[...reduced.denied].map(([node, denial]) => denialError(node, denial, places.get(node), language, catalogue)),
    ...oncePerCoordinate(answer.errors.map((error) => answerError(error, language, catalogue))),
    ...(answer.incomplete.length > 0
      ? [new GraphQLError(fail("ANSWER_INCOMPLETE").text(language), { extensions: { code: "ANSWER_INCOMPLETE" } })]
      : []),
  ];
  const extensions = extensionsOf(reduced, new Set([...missing, ...sectorsAtFault(answer.errors, catalogue)]));
  return {
    data,
    ...(errors.length === 0 ? {} : { errors }),
    ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
  };
}

/** Sectors that answered, but a part of whose answer failed on their side: what is null there says nothing. */
const sectorsAtFault = (errors: readonly GraphQLError[], catalogue: ErrorCatalogue): readonly string[] =>
  errors.flatMap(({ extensions: { code, sector } }) =>
    typeof code === "string" && typeof sector === "string" && definitionOf(code, catalogue).status >= 500
      ? [sector]
      : [],
  );

function denialError(
  node: FieldNode,
  { code, coordinate, details = {} }: Denial,
  path: Path | undefined,
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
