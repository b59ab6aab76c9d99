import { isListType, isNonNullType, isObjectType, type FieldNode, type GraphQLOutputType } from "graphql";
import type { Row } from "../resolve/row.ts";
import { FailedRead } from "./failed-read.ts";
import { leave } from "./left-to-interpreter.ts";
import type { Compiling, Run, Written } from "./row-writer.ts";

/** At most one row in each place. */
export interface PlaceWriter {
  readonly names: readonly string[];
  write(rows: readonly (Row | FailedRead | undefined)[], run: Run): Promise<readonly (Written | FailedRead | null)[]>;
}

/** Compiles a place for a row of this type. */
export function compilePlace(
  target: string,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  compiling: Compiling,
): PlaceWriter {
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (isListType(nullable) || !isObjectType(nullable) || nullable.name !== target) leave("no place for one row");
  const writer = compiling.rows(target, nodes);
  return {
    names: writer.names,
    async write(rows, run) {
      const written = await writer.write(
        rows.flatMap((row) => (row === undefined || row instanceof FailedRead ? [] : row)),
        run,
      );
      let next = 0;
      return rows.map((row) => {
        if (row instanceof FailedRead) return isNonNullType(type) ? leave("null in a non-null place") : row;
        if (row === undefined) return isNonNullType(type) ? leave("null in a non-null place") : null;
        return written[next++] ?? null;
      });
    },
  };
}
