import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseContract, type Contract } from "@lgsp/policies";

/** Where contracts are declared, and beside each its schema as last accepted. */
export const contractsFolder = fileURLToPath(new URL("../policies/contracts/", import.meta.url));

/** Every contract of a folder, by name. @throws CONTRACT_INVALID */
export function readContracts(folder: string = contractsFolder): readonly Contract[] {
  return globSync("*.yaml", { cwd: folder })
    .sort()
    .map((file) => parseContract(readFileSync(join(folder, file), "utf8"), basename(file, ".yaml")));
}
