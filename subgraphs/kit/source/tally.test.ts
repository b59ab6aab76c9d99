import fc from "fast-check";
import { expect, test } from "vitest";
import { openConnection } from "./sqlite-connection.ts";

const value = fc.option(fc.constantFrom("a", "b", "ă", ""), { nil: null });

test("rows are counted by their values as SQLite groups them, nulls as one value", () => {
  const connection = openConnection(":memory:", { readOnly: false });
  connection.db.exec("create table r (g0 text, g1 integer)");
  fc.assert(
    fc.property(fc.array(fc.tuple(value, fc.option(fc.constantFrom(0, 1, 2), { nil: null }))), (rows) => {
      connection.db.exec("delete from r");
      const insert = connection.prepare("insert into r values (?, ?)");
      for (const row of rows) insert.run(...row);
      const counted = connection.tally({ sql: "select count(lgsp_tally(g0, g1)) from r", parameters: [] }, 100).rows();
      const grouped = connection.all({ sql: "select g0, g1, count(*) as n from r group by g0, g1", parameters: [] });
      const sorted = (cells: readonly object[]) => cells.map((cell) => JSON.stringify(cell)).toSorted();
      expect(sorted(counted)).toEqual(sorted(grouped));
    }),
  );
});

test("no more cells are kept than are wanted", () => {
  const connection = openConnection(":memory:", { readOnly: false });
  const sql = `with recursive r(i) as (select 1 union all select i + 1 from r where i < 1000)
    select count(lgsp_tally(i % 7, i)) from r`;
  expect(connection.tally({ sql, parameters: [] }, 10).rows()).toHaveLength(10);
});
