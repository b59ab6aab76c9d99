import type { IncomingMessage, ServerResponse } from "node:http";
import { CodedError } from "@lgsp/policies";
import { fail } from "../errors.ts";
import type { RequestHead } from "../request-head.ts";

/** What the hub reads of an HTTP request: so much of the Fetch API's Request, and no more. */
export interface HubRequest extends RequestHead {
  readonly method: string;
  /** Aborted when the caller hangs up. */
  readonly signal: AbortSignal;
  /** The body, once. Errors: BODY_TOO_LARGE, REQUEST_ABORTED. */
  read(maxBytes: number): Promise<Uint8Array>;
}

export function fromFetch(request: Request): HubRequest {
  const { method, url, headers, signal } = request;
  return { method, url, headers, signal, read: (maxBytes) => collect(request, maxBytes) };
}

async function collect(request: Request, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > maxBytes) throw fail("BODY_TOO_LARGE", { limit: maxBytes });
      chunks.push(chunk);
    }
  } catch (error) {
    // the caller hung up: not the hub's failure, and no line in the operator's log
    throw error instanceof CodedError ? error : fail("REQUEST_ABORTED", {}, { cause: error });
  }
  return Buffer.concat(chunks);
}

/**
 * Node's request as it is. A Fetch Request of it, its headers, body stream and abort signal cost as much processor time
 * as deciding, planning and recording a small question together.
 */
export function fromNode(incoming: IncomingMessage, outgoing: ServerResponse): HubRequest {
  return new NodeRequest(incoming, outgoing);
}

class NodeRequest implements HubRequest {
  readonly method: string;
  readonly url: string;
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  #hungUp: AbortController | undefined;

  constructor(incoming: IncomingMessage, outgoing: ServerResponse) {
    this.method = incoming.method ?? "GET";
    this.url = `http://hub${incoming.url ?? "/"}`;
    this.#incoming = incoming;
    this.#outgoing = outgoing;
  }

  readonly headers = {
    // as Fetch joins them: of two Authorization headers none may silently count
    get: (name: string): string | null => this.#incoming.headersDistinct[name]?.join(", ") ?? null,
  };

  get signal(): AbortSignal {
    if (this.#hungUp === undefined) {
      const hungUp = new AbortController();
      this.#hungUp = hungUp;
      const outgoing = this.#outgoing;
      if (outgoing.closed && !outgoing.writableFinished) hungUp.abort();
      outgoing.once("close", () => {
        if (!outgoing.writableFinished) hungUp.abort();
      });
    }
    return this.#hungUp.signal;
  }

  read(maxBytes: number): Promise<Uint8Array> {
    const incoming = this.#incoming;
    return new Promise((resolve, reject) => {
      if (incoming.destroyed) throw fail("REQUEST_ABORTED");
      const chunks: Buffer[] = [];
      let size = 0;
      const take = (chunk: Buffer): void => {
        size += chunk.byteLength;
        chunks.push(chunk);
        if (size <= maxBytes) return;
        // the rest flows away unread; stopping it would cut the connection and the refusal with it
        incoming.off("data", take).resume();
        reject(fail("BODY_TOO_LARGE", { limit: maxBytes }));
      };
      const cut = (cause?: unknown): void => reject(fail("REQUEST_ABORTED", {}, { cause }));
      incoming.on("data", take).once("error", cut).once("close", cut);
      incoming.once("end", () => {
        incoming.off("error", cut).off("close", cut);
        const [only] = chunks;
        resolve(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks));
      });
    });
  }
}
