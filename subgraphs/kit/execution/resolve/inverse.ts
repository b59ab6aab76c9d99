import type { InverseField, SectorModel } from "../../model.ts";
import type { Lane, SectorRequest } from "../sector-request.ts";
import { viaRelation } from "../statement/condition.ts";
import { childConnection, wholeConnection } from "./connection.ts";
import { readList } from "./list-question.ts";
import { loadRows } from "./load-rows.ts";
import type { RowResolver } from "./resolver-types.ts";
import type { Row } from "./row.ts";

/**
 * Rows of this sector that point at the parent: at most one, or a connection with its own filter, order and page.
 * @param keyOfParent the parent's key as the children's columns hold it; undefined where no child can mean this parent
 */
export function inverseResolver(
  field: InverseField,
  model: SectorModel,
  keyOfParent: (row: Row, request: SectorRequest) => readonly string[] | undefined,
): RowResolver {
  const target = model.tables[field.target];
  const via = target === undefined ? undefined : viaRelation(field, target);
  return async (row, args, request, info) => {
    if (target === undefined || via === undefined) return null;
    const key = keyOfParent(row, request);
    if (field.single) {
      if (key === undefined) return null;
      const [found] = await loadRows(
        request,
        target,
        { relation: field.via, columns: via.by, values: key },
        info.fieldNodes,
        info,
      );
      return found ?? null;
    }
    const bound = request.listOf(info.fieldNodes, () =>
      readList(`${row.__typename}.${field.name}`, args, target, request),
    );
    if (key === undefined) return wholeConnection([], request);
    return childConnection(bound, field, key, childLane(row, model), request, info);
  };
}

/** Few rows hang on a person or a household, many on a commune or a school. */
export function childLane(row: Row, model: SectorModel): Lane {
  const parent = model.tables[row.__typename] ?? model.stubs[row.__typename];
  return parent?.entityKey === "reference" ? "keyed" : "scan";
}
