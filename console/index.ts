export { explorerPage, type ExplorerOptions } from "./explorer-page.ts";
export { sampleQuestions, type SampleQuestion } from "./sample-questions.ts";
