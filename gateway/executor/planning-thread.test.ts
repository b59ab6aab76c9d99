import { parse } from "graphql";
import type { DocumentNode } from "graphql";
import { afterEach, expect, test, vi } from "vitest";
import type { PlanningPlace } from "./planning.ts";
import { planningHere } from "./planning.ts";
import { planningThread } from "./planning-thread.ts";
import { compose } from "./testing/compose.ts";

/** Each type leads to each, and every step is another sector: plans double with every level. */
const composed = compose({
  subgraphs: ["a", "b"].map((name, index) => ({
    name,
    entities: [],
    requires: new Map(),
    body: `${index === 0 ? "type Query { one: One }" : ""}
      type One @key(fields: "id") { id: ID! ${name}1: One ${name}2: One ${name}3: One }`,
  })),
});
const sdl = "sdl" in composed ? composed.sdl : "";

const nested = (depth: number): string => {
  let text = "id";
  for (let level = 0; level < depth; level += 1)
    text =
      level % 2 === 0 ? `a1 { ${text} } a2 { ${text} } a3 { ${text} }` : `b1 { ${text} } b2 { ${text} } b3 { ${text} }`;
  return `{ one { ${text} } }`;
};
const small = (name: string): DocumentNode => parse(`{ one { ${name}: id b1 { id } } }`);

// threads are started and lost here
vi.setConfig({ testTimeout: 60_000 });

let place: PlanningPlace | undefined;
afterEach(async () => place?.close());

test("a plan from the thread is the plan made here", async () => {
  place = planningThread();
  const there = await (await place.over(sdl)).plan(small("x"), undefined, "me");
  const here = await (await planningHere.over(sdl)).plan(small("x"), undefined, "me");
  expect(there).toEqual(
    JSON.parse(JSON.stringify(here, (key, value: unknown) => (key === "operationDocumentNode" ? undefined : value))),
  );
});

test("the event loop goes on while a large question is planned, and others take their turn between one consumer's", async () => {
  place = planningThread({ deadline: 60_000 });
  const planning = await place.over(sdl);
  const done: string[] = [];
  const many = [4, 4, 4].map((depth, index) =>
    planning
      .plan(parse(nested(depth).replace("{ one", `{ x${index}: one`)), undefined, "greedy")
      .then(() => done.push("greedy")),
  );
  const modest = planning.plan(small("y"), undefined, "modest").then(() => done.push("modest"));
  let ticks = 0;
  const ticking = setInterval(() => (ticks += 1), 1);
  await Promise.all([...many, modest]);
  clearInterval(ticking);
  expect(ticks).toBeGreaterThan(3);
  expect(done.indexOf("modest")).toBeLessThan(3);
});

test("a plan past its deadline is refused, then and afterwards, and the next question is planned", async () => {
  place = planningThread({ deadline: 400 });
  const planning = await place.over(sdl);
  const endless = parse(nested(8));
  const after = planning.plan(endless, undefined, "one");
  const waiting = planning.plan(small("z"), undefined, "two");
  await expect(after).rejects.toMatchObject({ code: "PLANNING_TOO_LONG" });
  await expect(planning.plan(endless, undefined, "three")).rejects.toMatchObject({ code: "PLANNING_TOO_LONG" });
  await expect(waiting).resolves.toBeDefined();
});

test("who asks too many new questions at once is refused; another is not", async () => {
  place = planningThread({ waitingEach: 2, deadline: 60_000 });
  const planning = await place.over(sdl);
  const asked = ["a1", "a2", "a3", "a4"].map((name) => planning.plan(small(name), undefined, "greedy"));
  const other = planning.plan(small("b"), undefined, "modest");
  const outcomes = await Promise.allSettled(asked);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled", "rejected"]);
  expect(outcomes[3]).toMatchObject({ reason: { code: "PLANNING_BUSY" } });
  await expect(other).resolves.toBeDefined();
});

test("a supergraph that the planner cannot load is refused", async () => {
  place = planningThread();
  await expect(place.over("type Query { x: Int }")).rejects.toMatchObject({ code: "SUPERGRAPH_INVALID" });
});

test("supergraphs that load at the same time are planned over each for itself", async () => {
  place = planningThread();
  const other = compose({
    subgraphs: [{ name: "a", entities: [], requires: new Map(), body: "type Query { two: Int }" }],
  });
  const [first, second] = await Promise.all([place.over(sdl), place.over("sdl" in other ? other.sdl : "")]);
  expect(await first.plan(small("x"), undefined, "me")).toBeDefined();
  expect(await second.plan(parse("{ two }"), undefined, "me")).toBeDefined();
});
