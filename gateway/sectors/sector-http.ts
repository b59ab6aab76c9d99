import { Pool } from "undici";
import { fail } from "../errors.ts";
import { isRecord } from "../json.ts";

export interface HttpSectorOptions {
  readonly sector: string;
  /** Absolute http(s) URL of the sector's GraphQL endpoint. */
  readonly url: string;
  /** Milliseconds within which a connection, headers and each part of the body must come; the caller's signal bounds the whole. */
  readonly deadline: number;
  readonly maxBytes: number;
}

/** One sector's GraphQL endpoint over kept connections. */
export interface SectorHttp {
  /**
   * Posts a body and returns the JSON object answered.
   * Errors: SECTOR_UNAVAILABLE (no connection, a redirect, not JSON, HTTP error without a GraphQL answer),
   * SECTOR_TIMEOUT, SECTOR_ANSWER_TOO_LARGE, REQUEST_ABORTED.
   */
  post(
    body: Readonly<Record<string, unknown>>,
    headers: Readonly<Record<string, string>>,
    signal?: AbortSignal,
  ): Promise<Record<string, unknown>>;
  /** Resolves when `GET /health/ready` beside the endpoint answers 2xx. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** undici's Pool follows no redirects: a redirected assertion would go to a host that nobody named. */
export function sectorHttp({ sector, url, deadline, maxBytes }: HttpSectorOptions): SectorHttp {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections: 64,
    headersTimeout: deadline,
    bodyTimeout: deadline,
    connect: { timeout: deadline },
  });

  return {
    async post(body, headers, signal) {
      try {
        const response = await pool.request({
          method: "POST",
          path: `${pathname}${search}`,
          headers: { "content-type": "application/json", accept: "application/json", ...headers },
          body: JSON.stringify(body),
          ...(signal === undefined ? {} : { signal }),
        });
        return readAnswer(sector, await readCapped(sector, response.body, maxBytes), response.statusCode);
      } catch (error) {
        if (signal?.aborted === true) throw fail("REQUEST_ABORTED", {}, { cause: error });
        if (isTimeout(error)) throw fail("SECTOR_TIMEOUT", { sector }, { cause: error });
        if (isRecord(error) && typeof error["definition"] === "object") throw error;
        throw fail("SECTOR_UNAVAILABLE", { sector }, { cause: error });
      }
    },
    async ready() {
      const response = await pool.request({ method: "GET", path: "/health/ready" });
      await response.body.dump();
      if (response.statusCode >= 300) throw fail("SECTOR_UNAVAILABLE", { sector });
    },
    close: () => pool.close(),
  };
}

async function readCapped(sector: string, body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) throw fail("SECTOR_ANSWER_TOO_LARGE", { sector, limit: maxBytes });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function readAnswer(sector: string, text: string, status: number): Record<string, unknown> {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (cause) {
    throw fail("SECTOR_UNAVAILABLE", { sector }, { cause });
  }
  const isAnswer = isRecord(answer) && (answer["data"] !== undefined || Array.isArray(answer["errors"]));
  if (!isAnswer || !isRecord(answer) || (status >= 300 && status < 400)) throw fail("SECTOR_UNAVAILABLE", { sector });
  return answer;
}

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && (error.name === "HeadersTimeoutError" || error.name === "BodyTimeoutError");
