import { getOperationAST, GraphQLError, print } from "graphql";
import type { DocumentNode, OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";
import { conditionVariables } from "./conditions.ts";

/** One operation of a document, found again whenever its text is. */
export interface KnownOperation {
  readonly id: number;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  /** Variables of its `@skip` and `@include`. */
  readonly conditions: readonly string[];
}

export type KnowOperation = (document: DocumentNode, operationName: string | undefined) => KnownOperation;

/**
 * Decided documents are kept as objects, so the usual request finds its operation by the object; equal texts are one
 * operation, whichever decisions they came from.
 */
export function knownOperations(): KnowOperation {
  const byText = new LRUCache<string, KnownOperation>({ max: 1_000 });
  const byDocument = new WeakMap<DocumentNode, Map<string, KnownOperation>>();
  let lastId = 0;

  const ofText = (document: DocumentNode, operationName: string | undefined): KnownOperation => {
    const text = `${operationName ?? ""}\n${print(document)}`;
    const known = byText.get(text);
    if (known !== undefined) return known;
    const definition = getOperationAST(document, operationName);
    if (definition === null || definition === undefined) throw new GraphQLError("Unknown operation.");
    lastId += 1;
    const operation = { id: lastId, document, definition, conditions: conditionVariables(document) };
    byText.set(text, operation);
    return operation;
  };

  return (document, operationName) => {
    const byName = byDocument.get(document) ?? new Map<string, KnownOperation>();
    byDocument.set(document, byName);
    const operation = byName.get(operationName ?? "") ?? ofText(document, operationName);
    byName.set(operationName ?? "", operation);
    return operation;
  };
}
