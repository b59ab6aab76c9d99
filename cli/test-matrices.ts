import { existsSync, readFileSync } from "node:fs";
import { buildArtifacts } from "@lgsp/codegen";
import { personas } from "@lgsp/gateway/identity";
import type { SectorModel } from "@lgsp/kit";
import {
  decide,
  impossibleCells,
  matrixGaps,
  parseMatrix,
  type PolicyBundle,
  type PolicyMatrix,
  type Principal,
  type Purpose,
} from "@lgsp/policies";
import { places } from "./data-directory.ts";
import { cliErrors } from "./errors.ts";
import { personaPrincipals, principalOf } from "./persona-principal.ts";
import { modelOf, readModels } from "./read-models.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * `lgsp policy test`: every matrix covers every field and persona, and no cell says what the rules cannot give. Which row
 * gets which effect is tested over HTTP, end to end.
 *
 * @throws MATRIX_BROKEN listing the cells
 */
export async function testMatrices({ configuration, print }: Surroundings, only?: string): Promise<void> {
  const models = await readModels();
  const chosen = only === undefined ? models : [modelOf(models, only)];
  const { bundle } = await buildArtifacts(models, { folder: places(configuration.dataDirectory).graph });
  const principals = personaPrincipals(
    configuration,
    models.map(({ definition }) => definition.name),
  );
  const problems = chosen.flatMap((model) => problemsOf(model, bundle, principals));
  if (problems.length > 0) throw cliErrors("MATRIX_BROKEN", { count: problems.length, list: problems.join("\n") });
  print(chosen.map(({ definition }) => `✓ ${definition.name}`).join("\n"));
}

function problemsOf(
  { definition, facts }: SectorModel,
  bundle: PolicyBundle,
  principals: ReadonlyMap<string, Principal>,
): readonly string[] {
  const file = new URL("policy.matrix.yaml", definition.folder);
  if (!existsSync(file)) return [`${definition.name}: policy.matrix.yaml is missing`];
  const matrix = parseMatrix(readFileSync(file, "utf8"), definition.name);
  const decisionOf = (persona: string, purpose: "right" | "wrong") => {
    const principal = principalOf(principals, persona);
    return decide(bundle, principal, purpose === "wrong" ? "open-data" : rightPurpose(matrix, persona, principal));
  };
  return [...matrixGaps(matrix, facts, ["anonymous", ...personas]), ...impossibleCells(matrix, decisionOf)].map(
    (problem) => `${definition.name}: ${problem}`,
  );
}

const rightPurpose = (matrix: PolicyMatrix, persona: string, { purposes: [first = "open-data"] }: Principal): Purpose =>
  matrix.purposes[persona] ?? first;
