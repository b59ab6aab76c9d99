/** The thread of planning-thread.ts: loads supergraphs and plans over them, one question after the other. */
import { parentPort } from "node:worker_threads";
import type { FetchNode, PlanNode } from "@apollo/query-planner";
import { CodedError } from "@lgsp/policies";
import { parse } from "graphql";
import { createPlanner } from "./planner.ts";
import type { Plan } from "./planner.ts";
import type { FromPlanner, ToPlanner } from "./planning-thread.ts";

const tell = (answer: FromPlanner): void => parentPort?.postMessage(answer);

const planners = new Map<number, Plan>();

parentPort?.on("message", (message: ToPlanner) => {
  try {
    if ("supergraphSdl" in message) {
      planners.set(message.graph, createPlanner(message.supergraphSdl));
      tell({ id: message.id });
      return;
    }
    const plan = planners.get(message.graph);
    if (plan === undefined) throw new TypeError("an unknown supergraph");
    const node = plan(parse(message.text, { noLocation: true }), message.operationName);
    tell({ id: message.id, node: node === undefined ? undefined : withoutDocuments(node) });
  } catch (error) {
    const reason =
      error instanceof CodedError
        ? String(error.details["reason"])
        : error instanceof Error
          ? error.message
          : "unknown";
    tell({ id: message.id, problem: reason });
  }
});

/** Texts are copied between threads faster than trees. */
function withoutDocuments(node: PlanNode): PlanNode {
  switch (node.kind) {
    case "Fetch": {
      const { operationDocumentNode: _, ...fetch }: FetchNode = node;
      return fetch;
    }
    case "Flatten":
      return { ...node, node: withoutDocuments(node.node) };
    case "Sequence":
    case "Parallel":
      return { ...node, nodes: node.nodes.map(withoutDocuments) };
    case "Condition":
    case "Defer":
    default:
      return node;
  }
}
