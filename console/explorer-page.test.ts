import { expect, test } from "vitest";
import { explorerPage } from "./explorer-page.ts";
import { sampleQuestions } from "./sample-questions.ts";

const personas = [{ name: "doctor", purposes: ["treatment", "open-data"] }];

test("the page loads nothing from another host", async () => {
  const page = await explorerPage({ personas, questions: sampleQuestions });
  const outside = /<(?:script|link|img|iframe)\b[^>]{0,200}\b(?:src|href)="(?:https?:)?\/\//i;
  expect(page.slice(0, page.indexOf("function prepareBlob"))).not.toMatch(outside);
});

test("without personas there is no switcher, and the questions remain", async () => {
  const page = await explorerPage({ personas: [], questions: sampleQuestions });
  expect(page.includes('<select name="persona">')).toBe(false);
  expect(page.includes('<select name="question">')).toBe(true);
});

test("a nonce is on the page's own scripts only", async () => {
  const page = await explorerPage({ personas, questions: [], nonce: "n0nce" });
  expect(page.match(/nonce="n0nce"/g)).toHaveLength(3);
});

test("a question cannot end the script that carries it", async () => {
  const question = { title: { vi: "a", en: "b" }, persona: "", document: "# </script><script>alert(1)</script>" };
  const page = await explorerPage({ personas: [], questions: [question] });
  expect(page.includes("# </script>")).toBe(false);
});
