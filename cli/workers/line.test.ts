import { expect, test } from "vitest";
import { cliErrors } from "../errors.ts";
import { streamPair } from "../testing/line-pair.ts";
import { openLine, type Answering } from "./line.ts";

const lost = expect.objectContaining({ code: "WORKER_LINE_LOST" });
const silent: Answering = () => new Promise(() => undefined);

async function lines(answering: Answering) {
  const [near, far] = await streamPair();
  return { near, far, asking: openLine(near, silent), answering: openLine(far, answering) };
}

test("many questions at once get their own answers, whatever the order these come in", async () => {
  const { asking } = await lines(async (what, value) => {
    await new Promise((resolve) => setTimeout(resolve, 20 - Number(value)));
    return `${what} ${String(value)} Đặng\n`;
  });
  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => asking.ask("q", index)));
  expect(answers).toEqual(Array.from({ length: 20 }, (_, index) => `q ${index} Đặng\n`));
});

test("what is asked in one turn of the event loop travels together", async () => {
  const { near, asking } = await lines((_, value) => value);
  let writes = 0;
  const write = near.write.bind(near);
  near.write = (chunk: unknown) => {
    writes += 1;
    return write(chunk);
  };
  await Promise.all(Array.from({ length: 500 }, (_, index) => asking.ask("q", index)));
  expect(writes).toBe(1);
});

test("a coded error arrives with its code and details, any other without its words", async () => {
  const { asking } = await lines((what) => {
    throw what === "coded" ? cliErrors("WORKERS_FAILING", { how: "SIGKILL" }) : new TypeError("Nguyễn Văn A");
  });
  await expect(asking.ask("coded", 1)).rejects.toMatchObject({ code: "WORKERS_FAILING", details: { how: "SIGKILL" } });
  const other = await asking.ask("other", 1).catch((error: unknown) => error);
  expect(other).toMatchObject({ code: "" });
  expect(String(other)).not.toContain("Nguyễn");
});

test("a line that ends refuses what waits and what comes", async () => {
  const { far, asking } = await lines(silent);
  const waiting = asking.ask("q", 1);
  far.destroy();
  await expect(waiting).rejects.toEqual(lost);
  await asking.ended;
  await expect(asking.ask("q", 2)).rejects.toEqual(lost);
});

test("an answer that does not come in time is refused, and coming late it harms nothing", async () => {
  const late = Promise.withResolvers<string>();
  const { asking } = await lines((what) => (what === "late" ? late.promise : what));
  await expect(asking.ask("late", 1, 30)).rejects.toEqual(lost);
  late.resolve("late");
  expect(await asking.ask("next", 1)).toBe("next");
});

test.each(["no JSON\n", "{}\n", '[{"asked":"x"}]\n', "[null]\n"])(
  "%j is no message: the line ends rather than guess",
  async (text) => {
    const { near, answering } = await lines(silent);
    near.write(text);
    await answering.ended;
  },
);
