import { createHash } from "node:crypto";
import { join } from "node:path";
import { buildBundle, readBundle, type Contract, type PolicyBundle, type Rule } from "@lgsp/policies";
import { describeProblems, type Compose, type SubgraphSource } from "./compose.ts";
import { codegenErrors } from "./errors.ts";
import { graphFacts, type SectorSource } from "./graph-facts.ts";
import { readContracts } from "./read-contracts.ts";
import { readIfPresent, writeAtomically } from "./write-atomically.ts";

/** A sector's model with its rules; SectorModel of the kit is one. */
export interface ArtifactSource extends SectorSource {
  readonly definition: { readonly name: string; readonly rules: readonly Rule[] };
}

/** What a gateway starts from. */
export interface Artifacts {
  readonly supergraphSdl: string;
  readonly bundle: PolicyBundle;
}

export interface BuildOptions {
  /** Folder for supergraph.graphql and policy-bundle.json. */
  readonly folder: string;
  /** Where each sector is reached; default `sector:NAME`, in this process. */
  readonly urlOf?: (sector: string) => string;
  /** Default: those of policies/contracts, so that every process of a hub makes the same bundle. */
  readonly contracts?: readonly Contract[];
  /** Loaded only when the supergraph on disk is not of these sources: the engine costs more than everything else here. */
  readonly loadCompose?: () => Promise<Compose>;
}

const supergraphFile = "supergraph.graphql";
const bundleFile = "policy-bundle.json";
const engine = "@apollo/composition 2.14.4";

/**
 * Makes supergraph and policy bundle from the sectors' models and writes both, each whole or not at all. A supergraph
 * that was composed from the same SDL is kept.
 *
 * @throws COMPOSITION_FAILED with every problem, its sectors and code; the errors of buildBundle
 */
export async function buildArtifacts(models: readonly ArtifactSource[], options: BuildOptions): Promise<Artifacts> {
  const { folder, urlOf = (sector) => `sector:${sector}`, loadCompose = loadApollo } = options;
  const { contracts = readContracts() } = options;
  const bundle = buildBundle(
    graphFacts(models),
    models.flatMap(({ definition }) => definition.rules),
    contracts,
  );
  const subgraphs = models.map(({ definition: { name }, sdl }) => ({ name, sdl, url: urlOf(name) }));
  const supergraphSdl = await supergraphOf(subgraphs, join(folder, supergraphFile), loadCompose);
  writeIfChanged(join(folder, bundleFile), `${JSON.stringify(bundle)}\n`);
  return { supergraphSdl, bundle };
}

/** Writes the subgraph of each contract, to be published where its consumer composes. Returns the files. */
export function writeContracts(
  folder: string,
  contracts: readonly { readonly name: string; readonly sdl: string }[],
): readonly string[] {
  return contracts.map(({ name, sdl }) => {
    const file = join(folder, "contracts", `${name}.graphql`);
    writeIfChanged(file, sdl);
    return file;
  });
}

/** Reads what {@link buildArtifacts} wrote. @throws ARTIFACT_MISSING, BUNDLE_INVALID */
export function readArtifacts(folder: string): Artifacts {
  const read = (name: string): string => {
    const file = join(folder, name);
    const text = readIfPresent(file);
    if (text === undefined) throw codegenErrors("ARTIFACT_MISSING", { file });
    return text;
  };
  return { supergraphSdl: read(supergraphFile), bundle: readBundle(read(bundleFile)) };
}

async function supergraphOf(
  subgraphs: readonly SubgraphSource[],
  file: string,
  loadCompose: () => Promise<Compose>,
): Promise<string> {
  const seal = `# composed from ${sourceDigest(subgraphs)}\n`;
  const kept = readIfPresent(file);
  if (kept?.startsWith(seal) === true) return kept;
  const compose = await loadCompose();
  const { supergraphSdl, problems } = compose(subgraphs);
  if (problems !== undefined) throw codegenErrors("COMPOSITION_FAILED", { problems: describeProblems(problems) });
  writeAtomically(file, seal + supergraphSdl);
  return seal + supergraphSdl;
}

const loadApollo = async (): Promise<Compose> => (await import("./apollo-compose.ts")).composeWithApollo;

function sourceDigest(subgraphs: readonly SubgraphSource[]): string {
  const sources = subgraphs
    .map(({ name, sdl, url }) => [name, url, sdl])
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([engine, sources]))
    .digest("base64url");
}

function writeIfChanged(file: string, text: string): void {
  if (readIfPresent(file) !== text) writeAtomically(file, text);
}
