import { expect, it } from "vitest";
import { catalogue, committedDocument, errorsDocument } from "./errors-document.ts";

const errors = await catalogue();

it("docs/errors.md says what the code says", () => {
  expect(committedDocument()).toBe(errorsDocument(errors));
});

it("a code means one thing", () => {
  const codes = errors.map(({ code }) => code);
  expect(codes.filter((code, position) => codes.indexOf(code) !== position)).toEqual([]);
});

it.each(errors.map((error) => [error.code, error] as const))(
  "%s speaks both languages about the same details",
  (_, error) => {
    const details = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).toSorted();
    expect(details(error.vi)).toEqual(details(error.en));
    expect(details(error.remedy.vi)).toEqual(details(error.remedy.en));
    expect(error.vi).toBe(error.vi.normalize("NFC"));
    expect(error.remedy.vi).not.toBe("");
  },
);
