import { globSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Kind, lexicographicSortSchema, parse, print, printSchema, visit } from "graphql";
import type { GraphQLSchema } from "graphql";
import { composeWithApollo } from "./apollo-compose.ts";
import { describeProblems } from "./compose.ts";
import { codegenErrors } from "./errors.ts";
import { contractsFolder } from "./read-contracts.ts";
import { schemaChanges, type SchemaChange } from "./schema-changes.ts";
import { readIfPresent, writeAtomically } from "./write-atomically.ts";

/** What consumers build on, as it would be served now. */
export interface Published {
  readonly graph: GraphQLSchema;
  readonly contracts: readonly { readonly name: string; readonly sdl: string }[];
}

/** Where the schemas stand that were last accepted. */
export interface BaselineFolders {
  readonly graphFile: string;
  readonly contracts: string;
}

export const baselineFolders: BaselineFolders = {
  graphFile: fileURLToPath(new URL("baseline/graph.graphql", import.meta.url)),
  contracts: contractsFolder,
};

/** A published schema and how it differs from the accepted one. */
export interface Comparison {
  /** "graph", or the contract's name. */
  readonly name: string;
  readonly file: string;
  readonly changes: readonly SchemaChange[];
}

/**
 * Composes each contract by itself and compares everything with the baseline. The graph may grow: additions break nobody.
 * A contract may not: the consumer gets what was agreed, so that each of its changes is somebody's decision.
 *
 * @throws COMPOSITION_FAILED; SCHEMA_CHANGED naming every change; BASELINE_MISSING
 */
export function checkBaseline(published: Published, folders = baselineFolders): readonly Comparison[] {
  const comparisons = compareWithBaseline(published, folders);
  const refused = comparisons.flatMap(({ name, changes }) =>
    changes.filter(({ kind }) => kind === "BREAKING" || name !== graphName).map((change) => ({ name, change })),
  );
  if (refused.length > 0)
    throw codegenErrors("SCHEMA_CHANGED", {
      changes: refused.map(({ name, change }) => `\n  ${describeChange(name, change)}`).join(""),
    });
  return comparisons;
}

/** Makes what would be served now the baseline. Returns the files written or removed. @throws COMPOSITION_FAILED */
export function acceptBaseline(published: Published, folders = baselineFolders): readonly string[] {
  const written: string[] = [];
  for (const { file, text } of schemasOf(published, folders)) {
    if (readIfPresent(file) === text) continue;
    writeAtomically(file, text);
    written.push(file);
  }
  const withdrawn = withdrawnContracts(published, folders);
  for (const file of withdrawn) rmSync(file);
  return [...written, ...withdrawn];
}

const graphName = "graph";

function compareWithBaseline(published: Published, folders: BaselineFolders): readonly Comparison[] {
  const compared = schemasOf(published, folders).map(({ name, file, text }): Comparison => {
    const accepted = readIfPresent(file);
    if (accepted === undefined) throw codegenErrors("BASELINE_MISSING", { file });
    return { name, file, changes: schemaChanges(accepted, text) };
  });
  const withdrawn = withdrawnContracts(published, folders).map((file): Comparison => ({
    name: basename(file, ".graphql"),
    file,
    changes: [
      { kind: "BREAKING", code: "CONTRACT_WITHDRAWN", vi: "không còn hợp đồng này", en: "the contract is withdrawn" },
    ],
  }));
  return [...compared, ...withdrawn];
}

function schemasOf({ graph, contracts }: Published, folders: BaselineFolders) {
  return [
    { name: graphName, file: folders.graphFile, text: `${bareText(graph)}\n` },
    ...contracts.map(({ name, sdl }) => {
      const { problems } = composeWithApollo([{ name, sdl, url: "" }]);
      if (problems !== undefined) throw codegenErrors("COMPOSITION_FAILED", { problems: describeProblems(problems) });
      return { name, file: join(folders.contracts, `${name}.graphql`), text: sdl };
    }),
  ];
}

function withdrawnContracts({ contracts }: Published, folders: BaselineFolders): readonly string[] {
  const served = new Set(contracts.map(({ name }) => name));
  return globSync("*.graphql", { cwd: folders.contracts })
    .filter((file) => !served.has(basename(file, ".graphql")))
    .sort()
    .map((file) => join(folders.contracts, file));
}

/** Sorted and without descriptions, so that only what can break somebody makes a difference in the file. */
function bareText(schema: GraphQLSchema): string {
  const document = parse(printSchema(lexicographicSortSchema(schema)), { noLocation: true });
  const bare = visit(document, {
    enter: (node) =>
      "description" in node && node.kind !== Kind.SCHEMA_DEFINITION ? { ...node, description: undefined } : undefined,
  });
  return print(bare);
}

/** "ministry-health · BREAKING FIELD_REMOVED · bỏ một trường · Encounter.kind was removed." */
export function describeChange(name: string, { kind, code, vi, en }: SchemaChange): string {
  return `${name} · ${kind} ${code} · ${vi.endsWith(en) ? vi : `${vi} · ${en}`}`;
}
