// Which room may import which (docs/architecture.md, "Rooms"). Prints the reason beside each offending line.
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

interface RoomRule {
  readonly room: string;
  readonly mayImport: readonly string[];
  /** What its tests may use besides: the real thing, where a stand-in would prove nothing. */
  readonly testsMayImport?: readonly string[];
  readonly because: string;
}

/** The first rule whose room holds the file counts. */
const rules: readonly RoomRule[] = [
  {
    room: "policies",
    mayImport: [],
    because:
      "policies are pure functions that every other room builds on: a decision must not depend on what asks for it",
  },
  {
    room: "audit",
    mayImport: [],
    because: "the ledger must be readable and verifiable without the hub",
  },
  {
    room: "gateway",
    mayImport: ["policies", "audit"],
    because: "the gateway starts from supergraph.graphql and policy-bundle.json: it must run where no sector's code is",
  },
  {
    room: "subgraphs/kit",
    mayImport: ["policies", "audit"],
    because: "the kit is at the owner's: a sector must not need the gateway, nor know other sectors",
  },
  {
    room: "subgraphs/sectors",
    mayImport: ["subgraphs/kit", "policies"],
    testsMayImport: ["audit"],
    because:
      "a sector is one folder that its owner answers for: it knows the kit and the policy language, nothing else",
  },
  {
    room: "codegen",
    mayImport: ["subgraphs/kit", "policies"],
    because: "composition works on what sectors publish, before any gateway exists",
  },
  {
    room: "console",
    mayImport: [],
    because: "pages know the hub by HTTP only",
  },
  {
    room: "cli",
    mayImport: ["policies", "audit", "gateway", "subgraphs/kit", "subgraphs/sectors", "codegen", "console"],
    because: "the command line is the one place that puts rooms together",
  },
  {
    room: "e2e",
    mayImport: ["subgraphs/kit", "policies"],
    because:
      "end-to-end stories speak HTTP; of our own code they use only the enumeration of sectors and the vocabulary",
  },
  {
    room: "bench",
    mayImport: ["subgraphs/kit", "policies", "audit", "gateway", "codegen"],
    because: "a benchmark measures rooms; nothing depends on it",
  },
];

const packageRooms: Readonly<Record<string, string>> = {
  "@lgsp/policies": "policies",
  "@lgsp/audit": "audit",
  "@lgsp/gateway": "gateway",
  "@lgsp/kit": "subgraphs/kit",
  "@lgsp/sectors": "subgraphs/sectors",
  "@lgsp/codegen": "codegen",
  "@lgsp/console": "console",
  "@lgsp/cli": "cli",
};

const importing = /(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']/g;

/** Offences of one file: where, what it imports, and why not. */
export function offencesOf(file: string, text: string): string[] {
  const rule = rules.find(({ room }) => file.startsWith(`${room}/`));
  if (rule === undefined) return [];
  return text.split("\n").flatMap((line, index) =>
    [...line.matchAll(importing)].flatMap(([, specifier = ""]) => {
      const target = targetOf(file, specifier);
      const offence = target === undefined ? undefined : offenceOf(rule, file, target);
      return offence === undefined ? [] : [`${file}:${index + 1}  imports ${specifier}\n    ${offence}`];
    }),
  );
}

/** The file or room inside the repository that a specifier leads to; undefined for packages of others. */
function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith(".")) return normalize(join(dirname(file), specifier));
  const name = specifier.split("/").slice(0, 2).join("/");
  const room = packageRooms[name];
  return room === undefined ? undefined : join(room, specifier.slice(name.length));
}

function offenceOf(rule: RoomRule, file: string, target: string): string | undefined {
  const room = Object.values(packageRooms).find((one) => target === one || target.startsWith(`${one}/`));
  const { mayImport, testsMayImport = [] } = rule;
  const allowed = file.endsWith(".test.ts") ? [...mayImport, ...testsMayImport] : mayImport;
  if (room === undefined || (room !== rule.room && allowed.includes(room))) return undefined;
  if (room !== rule.room) return rule.because;
  if (room !== "subgraphs/sectors") return undefined;
  const folderOf = (path: string): string | undefined => /^subgraphs\/sectors\/([^/]+)\//.exec(path)?.[1];
  const [own, other] = [folderOf(file), folderOf(target)];
  return own === undefined || other === undefined || own === other
    ? undefined
    : "one sector never imports another: their owners are different agencies, and what they share belongs in the kit";
}

export function checkImports(root: string): string[] {
  return rules.flatMap(({ room }) =>
    globSync("**/*.ts", { cwd: join(root, room), exclude: (name) => name === "node_modules" || name === "generated" })
      .map((name) => join(room, name))
      .filter((file) => rules.find((rule) => file.startsWith(`${rule.room}/`))?.room === room)
      .sort()
      .flatMap((file) => offencesOf(file, readFileSync(join(root, file), "utf8"))),
  );
}

if (import.meta.main) {
  const offences = checkImports(process.cwd());
  for (const offence of offences) console.error(offence);
  if (offences.length > 0) process.exit(1);
  console.log("Import directions hold.");
}
