import type { GraphQLSchema } from "graphql";
import { createYoga } from "graphql-yoga";
import type { Plugin } from "graphql-yoga";
import { fail } from "../errors.ts";
import type { RequestHead } from "../request-head.ts";
import { answerText } from "../shape/answered.ts";
import type { Answered } from "../shape/answered.ts";
import { writePlainly } from "./write-plainly.ts";

/** An answer not yet released: everything of an HTTP response but the sending. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Runs a question and writes its result as GraphQL over HTTP asks (status and media type by the Accept header). */
export type Door = (request: RequestHead, perform: () => Promise<Answered>) => Promise<Answer>;

interface DoorContext {
  readonly answered: Answered;
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
    onParams({ context, setResult }) {
      setResult(asResult(context.answered));
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
    const accept = request.headers.get("accept");
    const answered = await perform();
    const plain = writePlainly(answered, accept);
    if (plain !== undefined) return plain;
    // a request of its own, so that nothing but the hub touches the caller's body
    const bare = new Request("http://hub/graphql", {
      method: "POST",
      headers: { accept: isAcceptable(accept) && accept !== null ? accept : offered.join(", ") },
    });
    try {
      const response = await yoga.handle(bare, { answered });
      return { status: response.status, headers: lowerCased(response.headers), body: await response.text() };
    } catch {
      // a result that cannot be written as JSON
      return { status: 500, headers: { "content-type": "application/json; charset=utf-8" }, body: unwritable };
    }
  };
}

/** Names as Fetch gives them: yoga's own Headers keep theirs as they were written. */
const lowerCased = (headers: Headers): Record<string, string> =>
  Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]));

/** yoga chooses status and media type by the result's errors; the text is written here, from data that is text already. */
function asResult({ data, errors, extensions }: Answered) {
  return {
    ...(data === undefined ? {} : { data: null }),
    ...(errors === undefined ? {} : { errors }),
    ...(extensions === undefined ? {} : { extensions }),
    // yoga has taken out of these what is for HTTP alone
    stringify: (result: Omit<Answered, "data">) => answerText({ ...result, ...(data === undefined ? {} : { data }) }),
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
