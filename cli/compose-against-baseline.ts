import { relative } from "node:path";
import { buildArtifacts } from "@lgsp/codegen";
import { acceptBaseline, checkBaseline } from "@lgsp/codegen/baseline";
import { publishedSchemas } from "@lgsp/gateway";
import { repositoryRoot } from "./configuration.ts";
import { readModels } from "./read-models.ts";

interface Options {
  /** Where the graph of this repository alone is built: no setting of a hub may make a difference. */
  readonly folder: string;
  readonly accept: boolean;
  readonly print: (line: string) => void;
}

/** `lgsp compose --check`, `lgsp compose --accept`. Errors: those of buildArtifacts, publishedSchemas and checkBaseline. */
export async function composeAgainstBaseline({ folder, accept, print }: Options): Promise<void> {
  const { supergraphSdl, bundle } = await buildArtifacts(await readModels(), { folder });
  const published = publishedSchemas(supergraphSdl, bundle);
  if (accept) {
    for (const file of acceptBaseline(published)) print(relative(repositoryRoot, file));
    return;
  }
  const added = checkBaseline(published).reduce((count, { changes }) => count + changes.length, 0);
  const contracts = published.contracts.length;
  print(
    `Đồ thị và ${contracts} hợp đồng ghép được, không phá vỡ bên dùng nào; ${added} bổ sung · The graph and ${contracts} contracts compose and break no consumer; ${added} additions`,
  );
}
