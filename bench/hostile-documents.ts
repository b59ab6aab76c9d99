/**
 * CPU that documents of up to 64 KB cost before they are accepted or refused, on the calling thread: parsing, measuring,
 * validation, estimate. Planning is elsewhere (gateway/executor/planning-thread.ts) and within a deadline.
 *
 *   node bench/hostile-documents.ts
 */
import { CodedError } from "@lgsp/policies";
import { readSchemas } from "../gateway/executor/planner.ts";
import { acceptance } from "../gateway/operation/accept.ts";
import { defaultLimits } from "../gateway/operation/limits.ts";
import { readFieldOwners } from "../gateway/plan/field-owners.ts";
import { supergraphSdl } from "../gateway/testing/test-sector.ts";

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(" ");
const nested = (open: string, depth: number, inside: string): string =>
  `${open.repeat(depth)}${inside}${"}".repeat(depth)}`;
const filled = (start: string, piece: string, end: string): string =>
  start + piece.repeat(Math.floor((64 * 1024 - start.length - end.length) / piece.length)) + end;

const documents: Readonly<Record<string, string>> = {
  "deep nesting": `{ ${nested("citizen{", 8_000, "id")} }`,
  "deep inline fragments": `{ ${nested("...{", 12_000, "__typename")} }`,
  "deep list value": `{ citizens(filter: ${"[".repeat(15_000)}${"]".repeat(15_000)}) { nodes { id } } }`,
  aliases: `{ ${times(4_000, (index) => `a${index}:__typename`)} }`,
  "one field over and over": filled("{", " __typename", "}"),
  "fragments that double": `{ ...F0 } ${times(30, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F30 on Query { __typename }`,
  "a fragment that spreads itself": "{ ...F } fragment F on Query { ...F __typename }",
  "spreads of one fragment": filled("fragment F on Query { __typename } {", " ...F", "}"),
  "many fragments": `{ ${times(600, (index) => `...F${index}`)} } ${times(600, (index) => `fragment F${index} on Query { __typename }`)}`,
  "many variables": `query (${times(600, (index) => `$v${index}: ID`)}) { __typename }`,
  directives: filled("{ __typename", " @skip(if: false)", "}"),
  "fields that conflict pairwise": `{ ${times(180, (index) => `citizen(id: "${index}") { id }`)} }`,
  "one nested field over and over, within the limits": `{ citizen(id: "1") { ${"id ".repeat(1_900)} } }`,
  "one nested object over and over, within the limits": `{ citizen(id: "1") { ${"healthRecord { id } ".repeat(450)} } }`,
  "fragments beside each other, within the limits": `{ citizen(id: "1") { ${times(200, (index) => `...F${index}`)} } } ${times(200, (index) => `fragment F${index} on Citizen { id }`)}`,
  comments: filled("{ __typename }", "#\n", ""),
  "an endless name": filled("{ ", "a", " }"),
  "a block string": filled('{ citizen(id: """', "\n ", '""") { id } }'),
  "not GraphQL": filled("", "{", ""),
};

const { schema } = readSchemas(supergraphSdl);
const accepts = acceptance(schema, readFieldOwners(supergraphSdl), defaultLimits);

function ask(query: string): string {
  try {
    accepts.operation({ query, variables: {} }, "bench");
    return "accepted";
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return `${error.code} ${String(error.details["limit"] ?? "")}`;
  }
}

let worst = 0;
console.log("| document | bytes | outcome | CPU ms, first / median of 9 |");
console.log("|---|---|---|---|");
for (const [name, text] of Object.entries(documents)) {
  const spent: number[] = [];
  let outcome = "";
  for (let round = 0; round < 10; round += 1) {
    // another text each time: what is accepted is remembered
    const query = `${" ".repeat(round)}${text}`.slice(0, 64 * 1024);
    const before = process.cpuUsage();
    outcome = ask(query);
    const { user, system } = process.cpuUsage(before);
    spent.push((user + system) / 1_000);
  }
  const [first = Number.NaN, ...others] = spent;
  const median = others.toSorted((a, b) => a - b)[others.length >> 1] ?? Number.NaN;
  worst = Math.max(worst, median, first);
  console.log(
    `| ${name} | ${Math.min(text.length, 64 * 1024)} | ${outcome} | ${first.toFixed(1)} / ${median.toFixed(1)} |`,
  );
}
console.log(`\nworst: ${worst.toFixed(1)} ms`);
