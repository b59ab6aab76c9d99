import type { QueryPlan } from "@apollo/query-planner";
import { getOperationAST, GraphQLError, print } from "graphql";
import type { DocumentNode, OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";
import type { CompleteAnswer } from "./complete-answer.ts";
import { conditionVariables } from "./conditions.ts";
import type { Step } from "./run.ts";

/** An operation compiled for one set of `@skip` and `@include` values. */
export interface Program {
  readonly fetch: Step;
  readonly complete: CompleteAnswer;
}

/** An operation, its plan, and what has been compiled of it. */
export interface PlannedOperation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly plan: QueryPlan;
  /** Variables that decide which parts are asked for. */
  readonly conditions: readonly string[];
  /** By the values of `conditions`; without a program: left to the stock executor. */
  readonly programs: LRUCache<string, { readonly program: Program | undefined }>;
}

export type PlanOperation = (document: DocumentNode, operationName: string | undefined) => PlannedOperation;

/**
 * Keeps plans. Decided documents are kept as objects, so the usual request finds its plan by the object; equal texts
 * share one plan, whichever decision they came from. Bounded by number and by the size of plans.
 */
export function planOnce(
  plan: (document: DocumentNode, definition: OperationDefinitionNode) => QueryPlan,
): PlanOperation {
  const byText = new LRUCache<string, PlannedOperation>({ max: 1_000, maxSize: 32 * 1024 * 1024 });
  const byDocument = new WeakMap<DocumentNode, Map<string, PlannedOperation>>();

  const planText = (document: DocumentNode, operationName: string | undefined): PlannedOperation => {
    const text = `${operationName ?? ""}\n${print(document)}`;
    const known = byText.get(text);
    if (known !== undefined) return known;
    const definition = getOperationAST(document, operationName);
    if (definition === null || definition === undefined) throw new GraphQLError("Unknown operation.");
    const planned = {
      document,
      definition,
      plan: plan(document, definition),
      conditions: conditionVariables(document),
      programs: new LRUCache<string, { readonly program: Program | undefined }>({ max: 16 }),
    };
    byText.set(text, planned, { size: text.length + sizeOf(planned.plan) });
    return planned;
  };

  return (document, operationName) => {
    const byName = byDocument.get(document) ?? new Map<string, PlannedOperation>();
    byDocument.set(document, byName);
    const known = byName.get(operationName ?? "");
    if (known !== undefined) return known;
    const planned = planText(document, operationName);
    byName.set(operationName ?? "", planned);
    return planned;
  };
}

/** Characters of a plan's operations; its documents and closures are a constant times that. */
function sizeOf(plan: QueryPlan): number {
  let size = 0;
  JSON.stringify(plan, (name, value: unknown) => {
    if (name === "operationDocumentNode") return undefined;
    if (name === "operation" && typeof value === "string") size += value.length;
    return value;
  });
  return size;
}
