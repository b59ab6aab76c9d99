import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildArtifacts } from "@lgsp/codegen";
import { clientSchema } from "@lgsp/codegen/graph-client";
import { sampleQuestions } from "@lgsp/console";
import { isPersona } from "@lgsp/gateway/identity";
import { parse, validate, type GraphQLSchema } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { readModels } from "./read-models.ts";

describe("the explorer's sample questions", () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "lgsp-graph-"));
    schema = clientSchema((await buildArtifacts(await readModels(), { folder })).supergraphSdl);
  });

  test.each(sampleQuestions.map((question) => [question.title.en, question] as const))(
    "%s fits the graph",
    (_title, question) => {
      expect(validate(schema, parse(question.document)).map(({ message }) => message)).toEqual([]);
      expect(question.persona === "" || isPersona(question.persona)).toBe(true);
    },
  );
});
