import type { FetchNode, PlanNode } from "@apollo/query-planner";
import { OperationTypeNode } from "graphql";
import { compileFetch, questionOf } from "./compile-fetch.ts";
import type { FetchContext } from "./compile-fetch.ts";
import { extendPath, rootPath } from "./entity-path.ts";
import type { EntityPath } from "./entity-path.ts";
import { UnsupportedPlan } from "./run.ts";
import type { Step } from "./run.ts";

export type PlanContext = Omit<FetchContext, "askers">;

const nothing: Step = async () => undefined;

/**
 * Compiles a query plan into one closure per node: no code is generated from text, which government sites forbid.
 * Throws UnsupportedPlan.
 */
export function compilePlan(node: PlanNode | undefined, context: PlanContext): Step {
  if (node === undefined) return nothing;
  return compileNode(node, rootPath, { ...context, askers: askersOf(fetchesOf(node)) });
}

/** How many fetches ask each question about entities. */
function askersOf(fetches: readonly FetchNode[]): ReadonlyMap<string, number> {
  const askers = new Map<string, number>();
  // what one write answered about an entity may no longer hold after the next
  if (fetches.some(({ operationKind }) => operationKind === OperationTypeNode.MUTATION)) return askers;
  for (const fetch of fetches) {
    if (fetch.requires === undefined) continue;
    const question = questionOf(fetch);
    askers.set(question, (askers.get(question) ?? 0) + 1);
  }
  return askers;
}

function compileNode(node: PlanNode, path: EntityPath, context: FetchContext): Step {
  switch (node.kind) {
    case "Fetch":
      return compileFetch(node, path, context);
    case "Flatten":
      return compileNode(node.node, extendPath(path, node.path), context);
    case "Sequence":
      return inOrder(node.nodes.map((child) => compileNode(child, path, context)));
    case "Parallel":
      return together(node.nodes.map((child) => compileNode(child, path, context)));
    case "Condition":
      throw new UnsupportedPlan("condition: they are decided before planning");
    case "Defer":
      throw new UnsupportedPlan("@defer");
    default:
      throw new UnsupportedPlan("unknown node");
  }
}

function inOrder(steps: readonly Step[]): Step {
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

/** All start before the first of them awaits, so that fetches from one path share its walk. */
function together(steps: readonly Step[]): Step {
  return async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };
}

function fetchesOf(node: PlanNode): readonly FetchNode[] {
  switch (node.kind) {
    case "Fetch":
      return [node];
    case "Flatten":
      return fetchesOf(node.node);
    case "Sequence":
    case "Parallel":
      return node.nodes.flatMap(fetchesOf);
    case "Condition":
    case "Defer":
    default:
      return [];
  }
}
