import type { BoxColumns, SectorModel, TableModel } from "../model.ts";
import { boxIndexOf } from "../schema/naming.ts";
import type { Dialect } from "../source/source.ts";
import { quote } from "./quote.ts";

/** The located columns of a table with the columns of their boxes. */
export function boxedColumns(table: TableModel): readonly { readonly column: string; readonly box: BoxColumns }[] {
  return Object.values(table.fields).flatMap((field) =>
    field.kind === "column" && field.box !== undefined ? [{ column: field.column, box: field.box }] : [],
  );
}

/**
 * What makes the boxes of a table findable: an R*Tree in SQLite, kept by triggers; a GiST index over PostgreSQL's own
 * boxes; two ordinary indexes in MariaDB. The tree holds the natural key and not the row id, which VACUUM may change.
 */
export function boxIndexStatements(table: TableModel, dialect: Dialect): readonly string[] {
  const name = quote(table.table, dialect);
  return boxedColumns(table).flatMap(({ column, box }): readonly string[] => {
    const [west, south, east, north] = [box.west, box.south, box.east, box.north].map((part) => quote(part, dialect));
    switch (dialect) {
      case "sqlite":
        return treeStatements(table, column, box);
      case "postgres":
        return [
          `create index ${quote(boxIndexOf(table.table, column).slice(0, 60), dialect)} on ${name} using gist (box(point(${west}, ${south}), point(${east}, ${north})))`,
        ];
      case "mariadb":
        return [
          `create index ${quote(`${column.slice(0, 50)}__we`, dialect)} on ${name} (${west}, ${east})`,
          `create index ${quote(`${column.slice(0, 50)}__sn`, dialect)} on ${name} (${south}, ${north})`,
        ];
    }
  });
}

function treeStatements(table: TableModel, column: string, box: BoxColumns): readonly string[] {
  const tree = quote(boxIndexOf(table.table, column), "sqlite");
  const name = quote(table.table, "sqlite");
  const keys = table.key.map((_, index) => `k${index}`);
  const sides = [box.west, box.east, box.south, box.north];
  const of = (row: string): string =>
    [...sides, ...table.key].map((part) => `${row}${quote(part, "sqlite")}`).join(", ");
  const into = `insert into ${tree} (west, east, south, north, ${keys.join(", ")})`;
  const present = (row: string): string => `${row}${quote(box.west, "sqlite")} is not null`;
  const touchesOld = `west <= old.${quote(box.west, "sqlite")} and east >= old.${quote(box.east, "sqlite")} and south <= old.${quote(box.south, "sqlite")} and north >= old.${quote(box.north, "sqlite")}`;
  const remove = `delete from ${tree} where id in (select id from ${tree} where ${touchesOld} and ${keys.map((key, index) => `${key} is old.${quote(table.key[index] ?? "", "sqlite")}`).join(" and ")})`;
  const trigger = (when: string): string => quote(`${boxIndexOf(table.table, column)}_${when}`, "sqlite");
  const moved = [...sides, ...table.key].map((part) => quote(part, "sqlite")).join(", ");
  return [
    `create virtual table ${tree} using rtree(id, west, east, south, north, ${keys.map((key) => `+${key}`).join(", ")})`,
    `${into} select ${of("")} from ${name} where ${present("")}`,
    `create trigger ${trigger("insert")} after insert on ${name} when ${present("new.")} begin ${into} values (${of("new.")}); end`,
    `create trigger ${trigger("delete")} after delete on ${name} when ${present("old.")} begin ${remove}; end`,
    `create trigger ${trigger("update")} after update of ${moved} on ${name} begin ${remove}; ${into} select ${of("new.")} where ${present("new.")}; end`,
  ];
}

/** R*Trees are tables of their own beside the sector's. */
export const boxTrees = (model: SectorModel): readonly string[] =>
  Object.values(model.tables).flatMap((table) =>
    boxedColumns(table).map(({ column }) => boxIndexOf(table.table, column)),
  );
