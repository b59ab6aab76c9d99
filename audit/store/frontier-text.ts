import type { Frontier } from "../merkle-frontier.ts";

/** The frontier's nodes as one text: base64url, joined by spaces. */
export const writeFrontier = ({ nodes }: Frontier): string => nodes.map((node) => node.toString("base64url")).join(" ");

export const readFrontier = (text: string): readonly Buffer[] =>
  text === "" ? [] : text.split(" ").map((node) => Buffer.from(node, "base64url"));
