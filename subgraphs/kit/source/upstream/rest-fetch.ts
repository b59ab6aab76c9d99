import type { SectorModel } from "../../model.ts";
import type { DemandValue } from "../row-demand.ts";
import { upstreamError } from "./errors.ts";
import type { Operation } from "./openapi-document.ts";
import type { Feed, ListFeed, Lookup } from "./rest-mapping.ts";
import type { CallLimits, UpstreamClient } from "./upstream-client.ts";
import { RowRefused, rowReader, type UpstreamRow } from "./upstream-row.ts";

export interface RestFetch {
  readonly model: SectorModel;
  readonly client: UpstreamClient;
  readonly limits: CallLimits;
  readonly report: (line: string) => void;
}

/**
 * The rows that have one of these values in the column. An upstream that answers rows nobody asked for, or one row
 * twice, is not believed. Errors: those of UpstreamClient.
 */
export async function lookupRows(
  fetch: RestFetch,
  feed: Feed,
  { operation, keys }: Lookup,
  column: string,
  values: readonly DemandValue[],
): Promise<readonly UpstreamRow[]> {
  const answer = await fetch.client.call(operation, { body: { [keys]: values } }, fetch.limits);
  const rows = rowsOf(fetch, feed, operation, answer);
  const asked = new Set(values.map(String));
  const strange = rows.findIndex((row) => !asked.has(String(row[column])));
  if (strange >= 0) throw refused(fetch, operation, `/${feed.rows}/${strange}`, "not asked for");
  return rows;
}

export interface ListPage {
  readonly rows: readonly UpstreamRow[];
  /** Rows on all pages, where the upstream says so. */
  readonly total: number | undefined;
}

/** Page after page until the last; the reader may stop earlier. Errors: those of UpstreamClient. */
export async function* listPages(
  fetch: RestFetch,
  feed: Feed,
  { operation, paging }: ListFeed,
  query: Readonly<Record<string, string>>,
): AsyncGenerator<ListPage> {
  if (paging === undefined) {
    const answer = await fetch.client.call(operation, { query }, fetch.limits);
    yield { rows: rowsOf(fetch, feed, operation, answer), total: undefined };
    return;
  }
  let page = 1;
  let cursor: string | undefined;
  const seen = new Set<string>();
  for (;;) {
    const place =
      paging.page === undefined
        ? paging.cursor !== undefined && cursor !== undefined
          ? { [paging.cursor.parameter]: cursor }
          : {}
        : { [paging.page]: String(page) };
    const answer = await fetch.client.call(
      operation,
      { query: { ...query, ...place, [paging.size]: String(paging.most) } },
      fetch.limits,
    );
    const rows = rowsOf(fetch, feed, operation, answer);
    const total = paging.total === undefined ? undefined : property(answer, paging.total);
    yield { rows, total: typeof total === "number" ? total : undefined };
    if (paging.cursor === undefined) {
      if (rows.length < paging.most) return;
      page += 1;
      continue;
    }
    const next = property(answer, paging.cursor.next);
    if (typeof next !== "string" || next === "") return;
    // a cursor that comes back would go round for ever
    if (seen.has(next)) throw refused(fetch, operation, `/${paging.cursor.next}`, "a cursor that was there before");
    seen.add(next);
    cursor = next;
  }
}

function rowsOf(fetch: RestFetch, feed: Feed, operation: Operation, answer: unknown): readonly UpstreamRow[] {
  const items = property(answer, feed.rows);
  if (!Array.isArray(items)) throw refused(fetch, operation, `/${feed.rows}`, "array");
  const read = rowReader(fetch.model, feed);
  const known = new Set<string>();
  return items.map((item: unknown, index) => {
    try {
      const row = read(item);
      const key = JSON.stringify(feed.table.key.map((column) => row[column]));
      if (known.has(key)) throw new RowRefused("", "a row that was there before");
      known.add(key);
      return row;
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      throw refused(fetch, operation, `/${feed.rows}/${index}${error.place}`, error.message);
    }
  });
}

function refused({ model, report }: RestFetch, operation: Operation, place: string, rule: string) {
  report(`UPSTREAM_ANSWER_INVALID ${operation.id} at ${place}: ${rule}`);
  const sector = model.definition.name;
  return upstreamError("UPSTREAM_ANSWER_INVALID", { sector, operation: operation.id, place, rule });
}

const property = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined;
