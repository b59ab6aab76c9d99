import { CodedError } from "@lgsp/policies";
import type { ASTNode } from "graphql";
import { kitError, type kitErrors } from "../errors.ts";

/** Collects what is wrong in one schema, so that an author sees everything at once. */
export interface Mistakes {
  add(code: keyof typeof kitErrors, node: ASTNode | undefined, details?: Readonly<Record<string, string>>): void;
  /** Throws the only mistake as itself, several as SCHEMA_MISTAKES with one line each. */
  throwAny(): void;
}

export function mistakesIn(sector: string, file: string): Mistakes {
  const found: CodedError[] = [];
  return {
    add(code, node, details = {}) {
      // A definition begins at its description; its name is what an author looks for.
      const at = node !== undefined && "name" in node && node.name?.loc !== undefined ? node.name : node;
      const line = at?.loc?.startToken.line;
      found.push(kitError(code, { place: line === undefined ? file : `${file}:${line}`, ...details }));
    },
    throwAny() {
      const [first, ...others] = found;
      if (first === undefined) return;
      if (others.length === 0) throw first;
      const list = found.map((mistake) => `  ${mistake.code} ${mistake.message}`).join("\n");
      throw kitError("SCHEMA_MISTAKES", { sector, count: found.length, list }, { cause: new AggregateError(found) });
    },
  };
}
