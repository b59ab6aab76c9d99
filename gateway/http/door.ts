import type { ExecutionResult, GraphQLSchema } from "graphql";
import { createYoga } from "graphql-yoga";
import type { Plugin } from "graphql-yoga";
import { fail } from "../errors.ts";

/** An answer not yet released: everything of an HTTP response but the sending. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Runs a question and writes its result as GraphQL over HTTP asks (status and media type by the Accept header). */
export type Door = (request: Request, perform: () => Promise<ExecutionResult>) => Promise<Answer>;

interface DoorContext {
  readonly perform: () => Promise<ExecutionResult>;
}

/**
 * graphql-yoga with its permissive defaults off (form and multipart bodies, reflected CORS, batching, landing page).
 * Body, document and execution are the hub's own: yoga sees the result only.
 */
export function createDoor(schema: GraphQLSchema): Door {
  const runTheHub: Plugin<object, DoorContext> = {
    onRequestParse({ setRequestParser }) {
      // the hub reads the body itself, after it knows the caller and under its own limit
      setRequestParser(() => ({ query: "{__typename}" }));
    },
    async onParams({ context, setResult }) {
      setResult(await context.perform());
    },
  };
  const yoga = createYoga<DoorContext>({
    schema,
    plugins: [runTheHub],
    graphqlEndpoint: "/graphql",
    batching: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    maskedErrors: false,
    multipart: false,
    parserAndValidationCache: false,
  });

  return async (request, perform) => {
    // a request of its own, so that nothing but the hub touches the caller's body
    const accept = request.headers.get("accept");
    const bare = new Request("http://hub/graphql", {
      method: "POST",
      headers: { accept: isAcceptable(accept) && accept !== null ? accept : offered.join(", ") },
    });
    try {
      const response = await yoga.handle(bare, { perform });
      return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
    } catch {
      // a result that cannot be written as JSON
      return { status: 500, headers: { "content-type": "application/json; charset=utf-8" }, body: unwritable };
    }
  };
}

const unwritable = JSON.stringify({
  errors: [{ message: fail("INTERNAL_ERROR").text("vi"), extensions: { code: "INTERNAL_ERROR" } }],
});

const offered = ["application/graphql-response+json", "application/json", "application/*", "*/*"];

/** False when no media type of an answer is acceptable: then nothing is fetched at all. */
export function isAcceptable(accept: string | null): boolean {
  if (accept === null || accept.trim() === "") return true;
  return accept.split(",").some((range) => offered.includes((range.split(";")[0] ?? "").trim().toLowerCase()));
}
