import type { FieldNode } from "graphql";
import type { SectorModel } from "../../model.ts";
import type { SectorRequest } from "../sector-request.ts";
import type { Row } from "../resolve/row.ts";
import type { Info } from "../resolve/selection.ts";

export type Written = Record<string, unknown>;

/** One call: its state, and its variables as the schema coerced them. */
export interface Run {
  /** Told that a FailedRead was put into the answer. */
  readonly onFailure: () => void;
  readonly request: SectorRequest;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What selections are compiled against. */
export interface Compiling extends Info {
  readonly model: SectorModel;
  /** The selection below these nodes on rows of a type. Throws LeftToInterpreter. */
  readonly rows: (type: string, nodes: readonly FieldNode[]) => RowWriter;
}

/** What is answered of rows of one type. */
export interface RowWriter {
  /** Fields that a statement has to read for it. */
  readonly names: readonly string[];
  /** Throws LeftToInterpreter, and whatever reading throws. */
  write(rows: readonly Row[], run: Run): Promise<readonly Written[]>;
}

/** One root field of a call. */
export type WriteRoot = (run: Run) => Promise<unknown>;

/** The parent's key as the children hold it; undefined where no child can mean it, "none" where the field answers null. */
export type KeyOfParent = (row: Row, request: SectorRequest) => readonly string[] | undefined | "none";
