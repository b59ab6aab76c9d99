import type { FetchNode, PlanNode, QueryPlan } from "@apollo/query-planner";
import { OperationTypeNode } from "graphql";
import { compileFetch, questionOf } from "./compile-fetch.ts";
import type { FetchContext } from "./compile-fetch.ts";
import { extendPath, rootPath } from "./entity-path.ts";
import type { EntityPath } from "./entity-path.ts";
import type { RequiredFields } from "./required-fields.ts";
import { UnsupportedPlan } from "./run.ts";
import type { Step } from "./run.ts";

export interface PlanContext extends Omit<FetchContext, "askers"> {
  readonly requiredFields: RequiredFields;
}

const nothing: Step = async () => undefined;

/**
 * Compiles a query plan into one closure per node: no code is generated from text, which government sites forbid.
 * Throws UnsupportedPlan; DOCUMENT_INVALID (see RequiredFields).
 */
export function compilePlan({ node }: QueryPlan, context: PlanContext): Step {
  if (node === undefined) return nothing;
  if (node.kind === "Subscription") throw new UnsupportedPlan("subscription");
  const placed = fetchesOf(node, rootPath);
  context.requiredFields.check(placed);
  return compileNode(node, rootPath, { ...context, askers: askersOf(placed.map(({ fetch }) => fetch)) });
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

interface PlacedFetch {
  readonly fetch: FetchNode;
  readonly path: string;
}

function fetchesOf(node: PlanNode, path: EntityPath): readonly PlacedFetch[] {
  switch (node.kind) {
    case "Fetch":
      return [{ fetch: node, path: path.text }];
    case "Flatten":
      return fetchesOf(node.node, extendPath(path, node.path));
    case "Sequence":
    case "Parallel":
      return node.nodes.flatMap((child) => fetchesOf(child, path));
    case "Condition":
    case "Defer":
    default:
      return [];
  }
}
