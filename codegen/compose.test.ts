import { describe, expect, test } from "vitest";
import { composeWithApollo } from "./apollo-compose.ts";

const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external"])\n`;
const people = {
  name: "people",
  url: "sector:people",
  sdl: `${header} type Query { person(id: ID!): Person } type Person @key(fields: "id") { id: ID! name: String }`,
};
const schools = {
  name: "schools",
  url: "sector:schools",
  sdl: `${header} type Person @key(fields: "id") { id: ID! school: String }`,
};

describe("composition", () => {
  test("two sectors become one supergraph that names both", () => {
    const { supergraphSdl } = composeWithApollo([people, schools]);
    expect(supergraphSdl).toContain('PEOPLE @join__graph(name: "people", url: "sector:people")');
    expect(supergraphSdl).toContain("SCHOOLS");
  });

  test("the order of folders does not change the supergraph", () => {
    expect(composeWithApollo([schools, people])).toEqual(composeWithApollo([people, schools]));
  });

  test("a broken SDL names its sector", () => {
    expect(composeWithApollo([people, { ...schools, sdl: "type Person {" }]).problems).toMatchObject([
      { code: "INVALID_GRAPHQL", sectors: ["schools"] },
    ]);
  });

  test("two sectors that disagree are both named", () => {
    const clash = { ...schools, sdl: `${header} type Person @key(fields: "id") { id: ID! name: Int @shareable }` };
    const { problems = [] } = composeWithApollo([people, clash]);
    expect(problems.map(({ code }) => code)).toContain("FIELD_TYPE_MISMATCH");
    expect(problems.flatMap(({ sectors }) => sectors)).toEqual(expect.arrayContaining(["people", "schools"]));
  });
});
