import type { FieldNode } from "graphql";
import { LRUCache } from "lru-cache";
import type { AnswerShape, EngineRequest } from "../plan/query-engine.ts";
import { conditionValues, conditionVariables } from "./conditions.ts";
import { compileWriter } from "./write-answer.ts";
import type { WriteAnswer } from "./write-answer.ts";

export type WriterOf = (shape: AnswerShape, variables: EngineRequest["variables"]) => WriteAnswer;

interface Writers {
  /** Variables of its `@skip` and `@include`. */
  readonly conditions: readonly string[];
  /** By their values. */
  readonly known: LRUCache<string, WriteAnswer>;
}

/** Writers of answers, each compiled once; they live as long as the shape that they write. */
export function answerWriters(nameInside: (field: FieldNode) => string): WriterOf {
  const byShape = new WeakMap<AnswerShape, Writers>();
  return (shape, variables) => {
    let writers = byShape.get(shape);
    if (writers === undefined) {
      writers = { conditions: conditionVariables(shape.document), known: new LRUCache({ max: 32 }) };
      byShape.set(shape, writers);
    }
    const values = conditionValues({ definition: shape.definition, conditions: writers.conditions }, variables);
    const key = writers.conditions.map((name) => Number(values[name])).join("");
    let write = writers.known.get(key);
    if (write === undefined) {
      write = compileWriter(shape, values, nameInside);
      writers.known.set(key, write);
    }
    return write;
  };
}
