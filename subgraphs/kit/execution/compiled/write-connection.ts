import { isNonNullType, isObjectType, type FieldNode, type GraphQLOutputType } from "graphql";
import type { Page } from "../resolve/page.ts";
import { connectionNames } from "../resolve/selection.ts";
import { FailedRead } from "./failed-read.ts";
import { leave } from "./left-to-interpreter.ts";
import { responseFields } from "./response-fields.ts";
import type { Compiling, Run, Written } from "./row-writer.ts";

/** A page with what its connection says beside the rows. */
export interface ListedPage {
  readonly page: Page;
  /** Whether a cursor was given. */
  readonly after: boolean;
  readonly binding: string;
  readonly total: number | undefined;
}

export interface ConnectionWriter {
  /** Fields of the rows; undefined where no row is asked for. */
  readonly names: readonly string[] | undefined;
  /** Whether the number of all rows is asked for. */
  readonly counts: boolean;
  write(
    pages: readonly (ListedPage | FailedRead | null)[],
    run: Run,
  ): Promise<readonly (Written | FailedRead | null)[]>;
}

/** One field of connections: a value for each page. */
type Part = (pages: readonly ListedPage[], run: Run) => Promise<readonly unknown[]>;

/** Compiles a connection over rows of a type: nodes, edges, page, total. Throws LeftToInterpreter. */
export function compileConnection(
  target: string,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  compiling: Compiling,
): ConnectionWriter {
  const nullable = isNonNullType(type) ? type.ofType : type;
  const name = `${target}Connection`;
  if (!isObjectType(nullable) || nullable.name !== name) leave("no connection of its type");
  const fields = responseFields(nodes, name, compiling);
  const parts = [...fields].map(([response, own]) => ({
    response,
    part: compilePart(target, response, own, compiling),
  }));
  return {
    names: connectionNames(nodes, target, compiling),
    counts: [...fields.values()].some(([node]) => node?.name.value === "totalCount"),
    async write(pages, run) {
      const present = pages.flatMap((page) => (page === null || page instanceof FailedRead ? [] : page));
      if (present.length < pages.length && isNonNullType(type)) leave("null in a non-null place");
      const columns = await Promise.all(
        parts.map(async ({ response, part }) => ({ response, values: await part(present, run) })),
      );
      let next = 0;
      return pages.map((page) => {
        if (page === null || page instanceof FailedRead) return page;
        const written: Written = {};
        for (const { response, values } of columns) written[response] = values[next];
        next += 1;
        return written;
      });
    },
  };
}

function compilePart(target: string, response: string, nodes: readonly FieldNode[], compiling: Compiling): Part {
  if (response === "__proto__") leave("a name that objects know");
  switch (nodes[0]?.name.value ?? "") {
    case "__typename":
      return async (pages) => pages.map(() => `${target}Connection`);
    case "totalCount":
      return async (pages) => pages.map(({ total }) => total ?? leave("a number that was not asked for"));
    case "nodes":
      return compileNodes(target, nodes, compiling);
    case "edges":
      return compileEdges(target, nodes, compiling);
    case "pageInfo":
      return compilePageInfo(nodes, compiling);
    default:
      return leave("a field of connections that is not known");
  }
}

function compileNodes(target: string, nodes: readonly FieldNode[], compiling: Compiling): Part {
  const rows = compiling.rows(target, nodes);
  return async (pages, run) => {
    const written = await rows.write(
      pages.flatMap(({ page }) => page.rows),
      run,
    );
    let end = 0;
    return pages.map(({ page }) => written.slice(end, (end += page.rows.length)));
  };
}

function compileEdges(target: string, nodes: readonly FieldNode[], compiling: Compiling): Part {
  const fields = [...responseFields(nodes, `${target}Edge`, compiling)].map(([response, own]) => {
    if (response === "__proto__") leave("a name that objects know");
    const name = own[0]?.name.value;
    if (name !== "node" && name !== "cursor" && name !== "__typename") leave("a field of edges that is not known");
    return { response, name, written: name === "node" ? compileNodes(target, own, compiling) : undefined };
  });
  return async (pages, run) => {
    const columns = await Promise.all(
      fields.map(async ({ response, name, written }) => ({ response, name, nodes: await written?.(pages, run) })),
    );
    return pages.map((listed, at) =>
      listed.page.rows.map((_, index) => {
        const edge: Written = {};
        for (const { response, name, nodes: of } of columns) {
          const inPage = of?.[at];
          if (name === "node") edge[response] = Array.isArray(inPage) ? inPage[index] : null;
          else edge[response] = name === "cursor" ? cursor(listed, index, run) : `${target}Edge`;
        }
        return edge;
      }),
    );
  };
}

const cursor = ({ page, binding }: ListedPage, index: number, { request }: Run): string =>
  request.call.keys.sealCursor(page.positions[index], binding);

function compilePageInfo(nodes: readonly FieldNode[], compiling: Compiling): Part {
  const fields = [...responseFields(nodes, "PageInfo", compiling)].map(([response, own]) => {
    if (response === "__proto__") leave("a name that objects know");
    return { response, value: pageInfoValue(own[0]?.name.value ?? "") };
  });
  return async (pages, run) =>
    pages.map((listed) => {
      const info: Written = {};
      for (const { response, value } of fields) info[response] = value(listed, run);
      return info;
    });
}

function pageInfoValue(name: string): (listed: ListedPage, run: Run) => unknown {
  switch (name) {
    case "__typename":
      return () => "PageInfo";
    case "hasNextPage":
      return ({ page }) => page.hasNextPage;
    case "hasPreviousPage":
      return ({ after }) => after;
    case "startCursor":
      return (listed, run) => (listed.page.rows.length === 0 ? null : cursor(listed, 0, run));
    case "endCursor":
      return (listed, run) => (listed.page.rows.length === 0 ? null : cursor(listed, listed.page.rows.length - 1, run));
    default:
      return leave("a field of pages that is not known");
  }
}
