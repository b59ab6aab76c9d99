import { join } from "node:path";
import type { AddCommands } from "../surroundings.ts";
import { repositoryRoot } from "../configuration.ts";

export const addGraph: AddCommands = (program, surroundings) => {
  program
    .command("compose")
    .description(
      "ghép các lĩnh vực thành supergraph.graphql và policy-bundle.json · compose sectors into a supergraph and policy bundle",
    )
    .option("--out <folder>", "thư mục kết quả · output folder (default: data directory)")
    .option(
      "--check",
      "không ghi; lỗi khi đồ thị hoặc hợp đồng phá vỡ bên dùng · write nothing; fail when graph or contracts break a consumer",
      false,
    )
    .option("--accept", "chấp nhận lược đồ hiện tại làm mốc so sánh · accept today's schemas as the baseline", false)
    .action(async ({ out, check, accept }: { out?: string; check: boolean; accept: boolean }) => {
      const { configuration, print } = surroundings();
      if (check || accept) {
        const { composeAgainstBaseline } = await import("../compose-against-baseline.ts");
        return composeAgainstBaseline({ folder: generatedGraph, accept, print });
      }
      const { buildArtifacts, writeContracts } = await import("@lgsp/codegen");
      const { publishedSchemas } = await import("@lgsp/gateway");
      const { readModels } = await import("../read-models.ts");
      const { places } = await import("../data-directory.ts");
      const folder = out ?? places(configuration.dataDirectory).graph;
      const artifacts = await buildArtifacts(await readModels(), { folder, urlOf: urlOf(configuration) });
      print(`${folder}/supergraph.graphql`);
      print(`${folder}/policy-bundle.json  ${artifacts.bundle.digest}`);
      for (const file of writeContracts(folder, publishedSchemas(artifacts.supergraphSdl, artifacts.bundle).contracts))
        print(file);
    });

  program
    .command("generate")
    .description(
      "sinh kiểu TypeScript của từng lĩnh vực và của đồ thị · generate TypeScript types of sectors and graph",
    )
    .option("--check", "chỉ so sánh, sai khác là lỗi · compare only, a difference is a failure", false)
    .option("--client", "chỉ máy khách có kiểu của cả đồ thị · only the typed client of the whole graph", false)
    .action(async ({ check, client }: { check: boolean; client: boolean }) => {
      const { print } = surroundings();
      const { buildArtifacts } = await import("@lgsp/codegen");
      const { generateClient, generateSectorTypes } = await import("@lgsp/codegen/generate");
      const { readModels } = await import("../read-models.ts");
      const models = await readModels();
      const changed = client ? [] : await generateSectorTypes(models, { root: repositoryRoot, check });
      // of this repository alone, so that neither a hub's folder nor its environment makes a difference
      const { supergraphSdl } = await buildArtifacts(models, { folder: generatedGraph });
      for (const file of [...changed, await generateClient(supergraphSdl, repositoryRoot)]) print(file);
    });
};

const generatedGraph = join(repositoryRoot, "e2e", "generated");

const urlOf =
  ({ endpoint }: { readonly endpoint: (sector: string) => string | undefined }) =>
  (sector: string): string =>
    endpoint(sector) ?? `sector:${sector}`;
