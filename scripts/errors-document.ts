/** Writes docs/errors.md from the error tables of all rooms (`node scripts/errors-document.ts --write`). */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import type { ErrorDefinition } from "@lgsp/policies";

const root = new URL("../", import.meta.url);
const documentFile = new URL("docs/errors.md", root);

export interface CataloguedError extends ErrorDefinition {
  readonly code: string;
  /** Path of the table from the repository's root. */
  readonly source: string;
}

/** Every coded error of every `errors.ts`, by code. */
export async function catalogue(): Promise<readonly CataloguedError[]> {
  const sources = globSync("{policies,audit,gateway,subgraphs,codegen,cli,console}/**/*errors.ts", {
    cwd: root,
    exclude: (path) => path.includes("node_modules"),
  });
  const found: CataloguedError[] = [];
  // one definition may stand in the tables of several rooms
  const known = new Set<unknown>();
  for (const source of sources.toSorted()) {
    const module: Record<string, unknown> = await import(new URL(source, root).href);
    for (const table of Object.values(module)) {
      if (typeof table !== "object" || table === null) continue;
      for (const [code, definition] of Object.entries(table)) {
        if (isDefinition(definition) && !known.has(definition)) found.push({ code, source, ...definition });
        known.add(definition);
      }
    }
  }
  return found.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function isDefinition(value: unknown): value is ErrorDefinition {
  return typeof value === "object" && value !== null && "status" in value && "vi" in value && "remedy" in value;
}

/** The catalogue as a page. */
export function errorsDocument(errors: readonly CataloguedError[]): string {
  const rows = errors.map(
    ({ code, status, en, vi, remedy, source }) =>
      `| \`${code}\` | ${status} | ${cell(vi)} ${cell(remedy.vi)} | ${cell(en)} ${cell(remedy.en)} | \`${source}\` |`,
  );
  return `# Errors · Mã lỗi

Every refusal has a stable code in \`extensions.code\`, and its text in the language of \`Accept-Language\` (vi, en).
\`{name}\` stands for a detail that is also in \`extensions\`; details are never personal. The status is HTTP's when the
whole request is refused; an error on one field leaves the answer at 200.

This page is written by \`node scripts/errors-document.ts --write\` from the tables in the code, and a test keeps it so.

| code | status | tiếng Việt | English | table |
|---|---|---|---|---|
${rows.join("\n")}
`;
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

export const committedDocument = (): string => readFileSync(documentFile, "utf8");

if (process.argv.includes("--write")) writeFileSync(documentFile, errorsDocument(await catalogue()));
