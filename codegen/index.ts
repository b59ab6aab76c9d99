export {
  buildArtifacts,
  readArtifacts,
  writeContracts,
  type Artifacts,
  type ArtifactSource,
  type BuildOptions,
} from "./artifacts.ts";
export type { Compose, Composition, CompositionProblem, SubgraphSource } from "./compose.ts";
export { codegenErrorTable } from "./errors.ts";
export { graphFacts } from "./graph-facts.ts";
export { contractsFolder, readContracts } from "./read-contracts.ts";
