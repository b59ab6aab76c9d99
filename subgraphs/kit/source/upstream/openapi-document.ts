import { Validator, type Schema } from "@cfworker/json-schema";
import { parse } from "yaml";

type Json = Readonly<Record<string, unknown>>;

/** One operation of an OpenAPI document, ready to be called. */
export interface Operation {
  readonly id: string;
  readonly method: "GET" | "POST";
  /** Relative to the server's base, without a leading slash. */
  readonly path: string;
  readonly queryParameters: ReadonlySet<string>;
  /** Properties of the JSON body that the operation takes. */
  readonly bodyProperties: ReadonlySet<string>;
  /** Properties of one item of an array property of the answer; undefined: there is no such array. */
  readonly itemProperties: (array: string) => ReadonlySet<string> | undefined;
  /** Where an answer breaks its schema first, as JSON pointer and keyword; undefined: it keeps it. Never the value. */
  readonly objection: (answer: unknown) => { readonly place: string; readonly rule: string } | undefined;
}

export interface OpenApiDocument {
  readonly operations: ReadonlyMap<string, Operation>;
  /** `tokenUrl` of the client credentials flow, if the document has one. */
  readonly tokenUrl: string | undefined;
}

/**
 * Reads an OpenAPI 3.1 document (YAML or JSON): its GET and POST operations that have an id and answer 200 with JSON.
 * Schemas are JSON Schema 2020-12 (OpenAPI 3.1.0, "Schema Object"). They are interpreted, not compiled to code: the hub
 * runs where generating code from strings is switched off. Throws TypeError saying what is wrong.
 */
export function readOpenApi(text: string): OpenApiDocument {
  const document: unknown = parse(text);
  if (!isRecord(document) || typeof document["openapi"] !== "string" || !document["openapi"].startsWith("3.1"))
    throw new TypeError("it is no OpenAPI 3.1 document");
  const operations = new Map<string, Operation>();
  for (const [path, item] of Object.entries(record(document["paths"]))) {
    for (const method of ["get", "post"] as const) {
      const operation = readOperation(document, path, method, record(item)[method]);
      if (operation !== undefined) operations.set(operation.id, operation);
    }
  }
  return { operations, tokenUrl: tokenUrlOf(document) };
}

function readOperation(document: Json, path: string, method: "get" | "post", node: unknown): Operation | undefined {
  if (!isRecord(node) || typeof node["operationId"] !== "string") return undefined;
  const id = node["operationId"];
  const answer = jsonSchemaOf(document, record(record(node["responses"])["200"]));
  if (answer === undefined) return undefined;
  const parameters = Array.isArray(node["parameters"]) ? node["parameters"] : [];
  const body = jsonSchemaOf(document, record(node["requestBody"]));
  const schema = { ...answer, components: document["components"] };
  if (!isSchema(schema)) return undefined;
  const validator = new Validator(schema, "2020-12", true);
  return {
    id,
    method: method === "get" ? "GET" : "POST",
    path: path.replace(/^\//, ""),
    queryParameters: new Set(
      parameters.flatMap((parameter: unknown) => {
        const { in: place, name } = record(resolved(document, parameter));
        return place === "query" && typeof name === "string" ? [name] : [];
      }),
    ),
    bodyProperties: propertiesOf(document, body),
    itemProperties: (array) => {
      const list = record(resolved(document, record(record(resolved(document, answer))["properties"])[array]));
      return list["items"] === undefined ? undefined : propertiesOf(document, list["items"]);
    },
    objection: (value) => {
      const { valid, errors } = validator.validate(value);
      if (valid) return undefined;
      // the last error is the innermost: the others say that what contains it is wrong
      const innermost = errors.at(-1);
      return { place: (innermost?.instanceLocation ?? "#").slice(1) || "/", rule: innermost?.keyword ?? "schema" };
    },
  };
}

/** Any object may be a schema: what it does not know, JSON Schema ignores. */
const isSchema = (value: unknown): value is Schema => isRecord(value);

const propertiesOf = (document: Json, schema: unknown): ReadonlySet<string> =>
  new Set(Object.keys(record(record(resolved(document, schema))["properties"])));

function jsonSchemaOf(document: Json, holder: unknown): Json | undefined {
  const media = record(record(record(resolved(document, holder))["content"])["application/json"]);
  return isRecord(media["schema"]) ? media["schema"] : undefined;
}

/** Follows references inside the document; a chain of them ends somewhere, or is cut. */
function resolved(document: Json, node: unknown, depth = 0): unknown {
  if (!isRecord(node) || typeof node["$ref"] !== "string") return node;
  if (depth > 16 || !node["$ref"].startsWith("#/")) throw new TypeError(`${node["$ref"]} cannot be followed`);
  const target = node["$ref"]
    .slice(2)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, part) => record(at)[part], document);
  return resolved(document, target, depth + 1);
}

function tokenUrlOf(document: Json): string | undefined {
  const schemes = Object.values(record(record(document["components"])["securitySchemes"]));
  for (const scheme of schemes) {
    const url = record(record(record(scheme)["flows"])["clientCredentials"])["tokenUrl"];
    if (typeof url === "string") return url;
  }
  return undefined;
}

const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const record = (value: unknown): Json => (isRecord(value) ? value : {});
