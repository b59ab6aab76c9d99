// The licences of everything that `npm start` loads, against what a province may run and a vendor may ship.
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** Permissive licences: no condition beyond keeping the notice. */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Python-2.0",
  "Unlicense",
]);

/** Licences with conditions, each for the packages named and no others. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  // forbids offering the software as a hosted service: stays behind the interfaces named in NOTICE
  "Elastic-2.0": [
    "@apollo/composition",
    "@apollo/federation-internals",
    "@apollo/gateway",
    "@apollo/query-graphs",
    "@apollo/query-planner",
  ],
  // browser tables, data and not code; a generator's dependency that no hub loads
  "CC-BY-4.0": ["caniuse-lite"],
};

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: readonly string[];
}

/** Packages in use and what is wrong with their licences. */
export function checkLicences(root: string): { readonly packages: number; readonly problems: readonly string[] } {
  const seen = new Map<string, Manifest>();
  for (const room of rooms(root)) visit(join(root, room), seen, true);
  const packages = [...seen.values()].filter(({ name }) => !name.startsWith("@lgsp/"));
  return { packages: packages.length, problems: packages.filter(isRefused).map(describe).sort() };
}

function rooms(root: string): string[] {
  return ["policies", "audit", "gateway", "codegen", "console", "cli", "subgraphs/kit", "subgraphs/sectors"].filter(
    (room) => existsSync(join(root, room, "package.json")),
  );
}

function visit(folder: string, seen: Map<string, Manifest>, own = false): void {
  const real = realpathSync(folder);
  if (seen.has(real)) return;
  const manifest = readManifest(real);
  seen.set(real, manifest);
  for (const name of manifest.dependencies) {
    const found = locate(name, real);
    if (found !== undefined && !(own && name.startsWith("@lgsp/"))) visit(found, seen);
  }
}

/** As Node looks for it: in node_modules of each folder upwards (pnpm puts a package's dependencies beside it). */
function locate(name: string, from: string): string | undefined {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return candidate;
  }
  return undefined;
}

function readManifest(folder: string): Manifest {
  const parsed: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const fields: Record<string, unknown> = typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
  const { name, version, license, licenses, dependencies } = fields;
  return {
    name: String(name),
    version: String(version),
    license: licenceText(license ?? licenses) || licenceOfText(folder),
    dependencies: typeof dependencies === "object" && dependencies !== null ? Object.keys(dependencies) : [],
  };
}

/** `license` is SPDX text today; old packages have {type} or a list of them. */
function licenceText(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(licenceText).filter(Boolean).join(" OR ");
  return typeof value === "object" && value !== null && "type" in value ? licenceText(value.type) : "";
}

function licenceOfText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8");
  return /Permission is hereby granted, free of charge/.test(text) ? "MIT" : "unknown";
}

function isRefused({ name, license }: Manifest): boolean {
  return !isAllowed(license) && exceptions[license]?.includes(name) !== true;
}

/** SPDX expressions without nesting: any part of an OR, every part of an AND. */
function isAllowed(expression: string): boolean {
  const plain = expression.replace(/[()]/g, "").trim();
  if (plain.includes(" OR ")) return plain.split(" OR ").some(isAllowed);
  return plain.split(" AND ").every((one) => allowed.has(one.trim()));
}

const describe = ({ name, version, license }: Manifest): string => `${name}@${version}: ${license}`;

if (import.meta.main) {
  const { packages, problems } = checkLicences(process.cwd());
  for (const problem of problems) console.error(`not on the list of licences: ${problem}`);
  if (problems.length > 0) process.exit(1);
  console.log(`Licences of ${packages} packages hold.`);
}
