import { existsSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sharedHub } from "./shared-hub.ts";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((file) =>
  existsSync(file),
);
const inCi = process.env["CI"] === "true";
if (executablePath === undefined && !inCi) {
  console.warn("\n  !! The explorer is NOT tested: there is no Chromium on this machine (apt-get install chromium).\n");
}

describe.skipIf(executablePath === undefined && !inCi)("the explorer in Chromium", { timeout: 60_000 }, () => {
  const hub = sharedHub();
  const foreign: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    if (executablePath === undefined) throw new Error("CI needs Chromium");
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    page = await browser.newPage();
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(hub.url)) foreign.push(request.url());
    });
    await page.goto(`${hub.url}/graphql`, { waitUntil: "load" });
    await page.waitForSelector(".graphiql-container");
  });
  afterAll(() => browser?.close());

  /** Chooses somebody and a sample question, asks it, and returns the answer as the page shows it. */
  const ask = async (persona: string, question: string): Promise<string> => {
    await page.selectOption("#lgsp-bar [name=question]", { label: question });
    await page.waitForLoadState("load");
    await page.waitForSelector(".graphiql-execute-button");
    await page.selectOption("#lgsp-bar [name=persona]", { label: persona });
    const answered = page.waitForResponse(
      (response) =>
        response.url() === `${hub.url}/graphql` &&
        !(response.request().postData() ?? "").includes("IntrospectionQuery"),
    );
    await page.click(".graphiql-execute-button");
    return (await answered).text();
  };

  test("it opens with no request to any other host", async () => {
    await page.waitForTimeout(500);
    expect(foreign).toEqual([]);
  });

  test("its switcher offers every persona, and the purposes that each may declare", async () => {
    const personas = await page.locator("#lgsp-bar [name=persona] option").allTextContents();
    expect(personas).toEqual(expect.arrayContaining(["anonymous", "doctor", "citizen", "commune-clerk", "auditor"]));
    await page.selectOption("#lgsp-bar [name=persona]", { label: "doctor" });
    expect(await page.locator("#lgsp-bar [name=purpose] option").allTextContents()).toEqual(["treatment", "open-data"]);
  });

  test("a citizen asks a sample question and sees herself; a statistician asks the same and sees nobody", async () => {
    const question = "Hồ sơ của tôi · What is held on me";
    expect(await ask("citizen", question)).toMatch(/"personalId":"\d{12}"/);
    expect(await ask("statistician", question)).not.toMatch(/\d{12}/);
  });
});
