import type { ConditionNode, FetchNode, PlanNode, QueryPlan } from "@apollo/query-planner";
import { OperationTypeNode } from "graphql";
import { compileFetch, questionOf } from "./compile-fetch.ts";
import type { FetchContext } from "./compile-fetch.ts";
import { extendPath, rootPath } from "./entity-path.ts";
import type { EntityPath } from "./entity-path.ts";
import { UnsupportedPlan } from "./run.ts";
import type { Step } from "./run.ts";

export interface PlanContext extends Omit<FetchContext, "askers"> {
  /** Value of the variable of an `@skip` or `@include`: plans are compiled for given ones. */
  readonly condition: (variable: string) => boolean;
}

const nothing: Step = async () => undefined;

/**
 * Compiles a query plan into one closure per node: no code is generated from text, which government sites forbid.
 * Throws UnsupportedPlan.
 */
export function compilePlan({ node }: QueryPlan, context: PlanContext): Step {
  if (node === undefined) return nothing;
  if (node.kind === "Subscription") throw new UnsupportedPlan("subscription");
  const askers = new Map<string, number>();
  const fetches = fetchesOf(node, context);
  // what one write answered about an entity may no longer hold after the next
  const writes = fetches.some(({ operationKind }) => operationKind === OperationTypeNode.MUTATION);
  for (const fetch of writes ? [] : fetches) {
    if (fetch.requires === undefined) continue;
    const question = questionOf(fetch);
    askers.set(question, (askers.get(question) ?? 0) + 1);
  }
  return compileNode(node, rootPath, { ...context, askers });
}

type NodeContext = PlanContext & FetchContext;

function compileNode(node: PlanNode, path: EntityPath, context: NodeContext): Step {
  switch (node.kind) {
    case "Fetch":
      return compileFetch(node, path, context);
    case "Flatten":
      return compileNode(node.node, extendPath(path, node.path), context);
    case "Sequence":
      return inOrder(node.nodes.map((child) => compileNode(child, path, context)));
    case "Parallel":
      return together(node.nodes.map((child) => compileNode(child, path, context)));
    case "Condition": {
      const branch = branchOf(node, context);
      return branch === undefined ? nothing : compileNode(branch, path, context);
    }
    case "Defer":
      throw new UnsupportedPlan("@defer");
    default:
      throw new UnsupportedPlan("unknown node");
  }
}

const branchOf = ({ condition, ifClause, elseClause }: ConditionNode, context: PlanContext): PlanNode | undefined =>
  context.condition(condition) ? ifClause : elseClause;

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

function fetchesOf(node: PlanNode, context: PlanContext): readonly FetchNode[] {
  switch (node.kind) {
    case "Fetch":
      return [node];
    case "Flatten":
      return fetchesOf(node.node, context);
    case "Sequence":
    case "Parallel":
      return node.nodes.flatMap((child) => fetchesOf(child, context));
    case "Condition": {
      const branch = branchOf(node, context);
      return branch === undefined ? [] : fetchesOf(branch, context);
    }
    case "Defer":
    default:
      return [];
  }
}
