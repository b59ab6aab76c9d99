import { expect, test } from "vitest";
import { checkImports, offencesOf } from "./check-imports.ts";

test("a sector that imports another sector is told why not", () => {
  const [offence] = offencesOf("subgraphs/sectors/health/policy.ts", 'import { rules } from "../education/policy.ts";');
  expect(offence).toMatch(/health\/policy\.ts:1 .*\n.*different agencies/);
});

test("the gateway imports no sector and no kit, by name or by path", () => {
  for (const specifier of ["@lgsp/kit", "@lgsp/sectors/health/sector.ts", "../subgraphs/kit/index.ts"]) {
    expect(offencesOf("gateway/hub.ts", `import { x } from "${specifier}";`)).toHaveLength(1);
  }
});

test("a dynamic import counts as any other", () => {
  expect(offencesOf("policies/decide.ts", 'const kit = await import("@lgsp/kit");')).toHaveLength(1);
});

test("what is allowed is allowed", () => {
  expect(offencesOf("subgraphs/sectors/health/sector.ts", 'import { defineSector } from "@lgsp/kit";')).toEqual([]);
  expect(offencesOf("gateway/hub.ts", 'import type { Ledger } from "@lgsp/audit";')).toEqual([]);
});

test("this repository keeps its own rules", () => {
  expect(checkImports(new URL("..", import.meta.url).pathname)).toEqual([]);
});
