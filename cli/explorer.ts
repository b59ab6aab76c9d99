import { explorerPage, sampleQuestions, type ExplorerOptions } from "@lgsp/console";

/** The explorer's page, made when it is first opened. */
export function explorer(personas: ExplorerOptions["personas"]): () => Promise<string> {
  let page: Promise<string> | undefined;
  return () => (page ??= explorerPage({ personas, questions: sampleQuestions }));
}
