import { expect, test } from "vitest";
import { compose } from "./testing/compose.ts";
import { generateFederation } from "./testing/federation.ts";
import { decided, generateOperation } from "./testing/operation.ts";
import { ask, differences, openSideBySide } from "./testing/side-by-side.ts";
import type { World } from "./testing/stand-in.ts";

/** Answers to compare; LGSP_EQUIVALENCE=200000 for the long run, LGSP_EQUIVALENCE_SEED to start elsewhere. */
const wanted = Number(process.env["LGSP_EQUIVALENCE"] ?? 2_000);
const firstSeed = Number(process.env["LGSP_EQUIVALENCE_SEED"] ?? 0);
const perFederation = 160;

/** Differences that a generated case may hit: the stock answer is wrong, or both are right. Others have tests of their own. */
const knownCases = new Set([
  "stock counts entities without a representation when it places an error",
  "stock nulls an object whose type no sector could tell without an error",
  "of several nulls that null one object, each engine tells those it meets",
  "a field both asked and required is fetched twice, and fails in the way of each",
  "stock gives no data at all for a value of the wrong kind",
]);

/** The stock engine rejects the whole question when a name is a list on one type of a union and none on another. */
const stockGivesUp = "TypeError: value.flatMap is not a function";

/** All is well; nothing but nulls and entities not found; errors in fields; a sector down. */
function worlds(seed: number, names: readonly string[]): readonly World[] {
  const failure = (["rejects", "error", "short", "nothing"] as const)[seed % 4] ?? "rejects";
  const victim = names[seed % names.length] ?? "";
  return [
    { seed, nulls: 0, errors: 0, missing: 0, down: new Map() },
    { seed, nulls: 0.1, errors: 0, missing: 0.1, down: new Map() },
    { seed, nulls: 0.05, errors: 0.05, missing: 0.05, down: new Map() },
    { seed, nulls: 0.05, errors: 0.02, missing: 0, down: new Map([[victim, failure]]) },
  ];
}

test(
  `the compiled executor answers as the stock one: ${wanted} answers over generated federations`,
  async () => {
    let compared = 0;
    let withErrors = 0;
    let fallbacks = 0;
    /** Differences that the separations of `SideBySide` account for. */
    let apart = 0;
    const unknown: string[] = [];
    for (let seed = firstSeed; compared < wanted; seed += 1) {
      const federation = generateFederation(seed);
      const composed = compose(federation);
      expect(composed).not.toHaveProperty("problems");
      if (!("sdl" in composed)) continue;
      const both = await openSideBySide(composed.sdl, federation);
      const names = federation.subgraphs.map(({ name }) => name);
      const end = Math.min(wanted, compared + perFederation);
      for (let draft = seed * 10_000; compared < end; draft += 1) {
        const operation = generateOperation(both.compiled.schema, draft, federation.clashing);
        if (operation === undefined) continue;
        const plain = decided(operation);
        for (const [index, world] of worlds(draft, names).entries()) {
          both.inWorld(world);
          both.separated.clear();
          const stock = await ask(both.stock, plain).catch((error: unknown) => String(error));
          const compiled = await ask(both.compiled, operation);
          compared += 1;
          if (typeof stock === "string") {
            if (stock !== stockGivesUp)
              unknown.push(`federation ${seed}, operation ${draft}, world ${index}: ${stock}`);
            continue;
          }
          if (stock.errors !== undefined || stock.extensions !== undefined) withErrors += 1;
          for (const difference of differences(stock, compiled))
            if ("unknown" in difference && both.separated.size > 0) apart += 1;
            else if ("unknown" in difference || !knownCases.has(difference.known))
              unknown.push(`federation ${seed}, operation ${draft}, world ${index}: ${JSON.stringify(difference)}`);
        }
      }
      fallbacks += both.compiled.fallbacks;
      await both.close();
    }
    expect(unknown).toEqual([]);
    expect(fallbacks).toBe(0);
    expect(apart).toBeLessThan(Math.max(3, compared / 1_000));
    // a comparison in which nothing goes wrong proves little
    expect(withErrors).toBeGreaterThan(compared / 5);
  },
  60_000 + wanted * 100,
);
