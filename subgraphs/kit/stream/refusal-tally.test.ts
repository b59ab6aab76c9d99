import { expect, test } from "vitest";
import { streamError } from "./errors.ts";
import { RefusalTally } from "./refusal-tally.ts";

const message = { topic: "vehicles/76A-12345", payload: Buffer.from(`{"owner":"Đỗ Thị Ấn","phone":"0905 123 456"}`) };
const conflict = streamError("STREAM_CONFLICT", { key: "76A-12345 2026-11-24" });

test("a refused message of stations names the station, and of its content the shape", () => {
  const tally = new RefusalTally({ entityKey: ["stationCode"] });
  tally.add(conflict, message, new Date(0));
  expect(tally.samples()).toMatchObject([
    {
      topic: "vehicles/76A-12345",
      details: { key: "76A-12345 2026-11-24" },
      shape: `{"aaaaa":"aa aaa aa","aaaaa":"9999 999 999"}`,
    },
  ]);
});

test("one of a stream about people names nobody, neither by topic nor by key", () => {
  for (const table of [{ entityKey: "reference" }, { entityKey: ["plate"], person: "owner" }] as const) {
    const tally = new RefusalTally(table);
    tally.add(conflict, message, new Date(0));
    expect(tally.counts()).toEqual({ STREAM_CONFLICT: 1 });
    expect(tally.samples()).toMatchObject([{ topic: "aaaaaaaa/99a-99999", details: { key: "99a-99999 9999-99-99" } }]);
  }
});

test("no control character of a sender's reaches a terminal", () => {
  const tally = new RefusalTally({ entityKey: ["stationCode"] });
  tally.add(conflict, { topic: "a\u001b[2J", payload: Buffer.from("\u001b[2J\u202e{") }, new Date(0));
  expect(tally.samples()).toMatchObject([{ topic: "a·[2J", shape: "·[9a·{" }]);
});
