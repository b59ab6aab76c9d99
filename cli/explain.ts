import { readFileSync } from "node:fs";
import { buildArtifacts } from "@lgsp/codegen";
import { clientSchema } from "@lgsp/codegen/graph-client";
import { indexFacts, ruleOnField, type Ruling } from "@lgsp/gateway/decision";
import { decide, purposes, type Decision, type FieldCase, type Purpose, type Rows } from "@lgsp/policies";
import {
  GraphQLError,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";
import { places } from "./data-directory.ts";
import { cliErrors } from "./errors.ts";
import { personaPrincipals, principalOf } from "./persona-principal.ts";
import { readModels } from "./read-models.ts";
import type { Surroundings } from "./surroundings.ts";

interface Asked {
  readonly persona: string;
  readonly purpose: string;
  readonly operation: string;
}

/** `lgsp policy explain`: what would be decided on every coordinate of an operation, by which rule, before anything runs. */
export async function explain({ configuration, print }: Surroundings, asked: Asked): Promise<void> {
  const models = await readModels();
  const { bundle, supergraphSdl } = await buildArtifacts(models, { folder: places(configuration.dataDirectory).graph });
  const schema = clientSchema(supergraphSdl);
  const document = readOperation(asked.operation, schema);
  const principals = personaPrincipals(
    configuration,
    models.map(({ definition }) => definition.name),
  );
  const decision = decide(bundle, principalOf(principals, asked.persona), purposeOf(asked.purpose));
  const facts = indexFacts(bundle.facts);
  const told = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const type = types.getParentType()?.name ?? "?";
        const field = node.name.value;
        const ruling = ruleOnField(facts, decision, type, field);
        const lines = linesOf(`${type}.${field}`, ruling, rowsOf(facts, decision, type, field));
        for (const line of lines.filter((line) => !told.has(line))) print(line);
        for (const line of lines) told.add(line);
      },
    }),
  );
}

/** Of a root field the rows that it may yield. */
function rowsOf(
  facts: ReturnType<typeof indexFacts>,
  decision: Decision,
  type: string,
  field: string,
): Rows | undefined {
  const root = type === "Query" ? facts.queries.get(field) : undefined;
  if (root === undefined) return undefined;
  return root.kind === "aggregate" ? decision.aggregate(root.of)?.rows : decision.rows(root.of);
}

function linesOf(coordinate: string, ruling: Ruling, rows: Rows | undefined): string[] {
  if (ruling.kind === "denied") return [row(coordinate, `DENY ${ruling.code}`, "", "")];
  if (ruling.kind === "open") return rows === undefined ? [] : [row(coordinate, "ROWS", describeRows(rows), "")];
  const { effect, cases } = ruling.decision;
  return cases.map((one) => row(coordinate, effectOf(effect, one), one.rule.id, one.rule.because));
}

const effectOf = (effect: string, { mask, rows }: FieldCase): string => {
  const value = mask === undefined ? "ALLOW" : `MASK(${mask})`;
  return effect === "DEPENDS" ? `${value} ${describeRows(rows)}` : value;
};

const describeRows = (rows: Rows): string =>
  rows.kind === "where" ? `where ${JSON.stringify(rows.condition)}` : rows.kind;

const row = (coordinate: string, effect: string, rule: string, because: string): string =>
  [coordinate.padEnd(40), effect.padEnd(18), rule.padEnd(40), because].join(" ").trimEnd();

function purposeOf(name: string): Purpose {
  const purpose = purposes.find((one) => one === name);
  if (purpose === undefined) throw cliErrors("PURPOSE_NOT_KNOWN", { purpose: name, known: purposes.join(", ") });
  return purpose;
}

function readOperation(file: string, schema: GraphQLSchema): DocumentNode {
  const unreadable = (reason: string, cause?: unknown) =>
    cliErrors("OPERATION_UNREADABLE", { file, reason }, { cause });
  let document: DocumentNode;
  try {
    document = parse(readFileSync(file, "utf8"));
  } catch (cause) {
    const reason = cause instanceof GraphQLError ? cause.message : "ENOENT";
    throw unreadable(reason, cause);
  }
  const [mistake] = validate(schema, document);
  if (mistake !== undefined) throw unreadable(mistake.message);
  return document;
}
