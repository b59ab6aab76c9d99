import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Source } from "../source/source.ts";
import { testDatabases } from "../testing/databases.ts";
import { at, codesOf } from "./testing/answer.ts";
import { officer, openClinic, type Clinic } from "./testing/clinic.ts";
import { clinicRules } from "./testing/rules.ts";

const servers = testDatabases("stopped").filter(({ dialect }) => dialect !== "sqlite");

// a file without any test is a failure to vitest
it.skipIf(servers.length > 0)("says that no server was given", () => expect(servers).toEqual([]));

describe.each(servers)("a database on $dialect that stops in the middle", ({ open }) => {
  let source: Source;
  let clinic: Clinic;
  beforeAll(async () => {
    clinic = await openClinic(clinicRules, 120, undefined, async () => (source = await open()));
  });
  afterAll(() => clinic.close());

  const ask = () =>
    clinic.ask({
      principal: officer,
      purpose: "residence-management",
      query: "{ citizens(first: 5) { nodes { fullName visits { nodes { id } } } } }",
    });

  it("leaves what it had answered, marks the rest, records both, and is whole again by itself", async () => {
    const whole = await ask();
    expect(whole.errors).toBeUndefined();

    const partial = await whileLocked(source, async () => {
      const answering = ask();
      await killWaiting(source);
      return answering;
    });
    expect(codesOf(partial)).toEqual(["DATABASE_UNREACHABLE"]);
    for (const error of partial.errors ?? []) expect(error.path).toContain("visits");
    expect(at(partial, "citizens", "nodes", 0, "fullName")).toBe(at(whole, "citizens", "nodes", 0, "fullName"));
    for (let row = 0; row < 5; row += 1) expect(at(partial, "citizens", "nodes", row, "visits")).toBeNull();
    expect(JSON.stringify(partial.errors)).not.toMatch(/select|personal_id/);
    expect(partial.extensions?.receipt?.persons).toHaveLength(5);

    const again = await ask();
    expect(again.errors).toBeUndefined();
    expect(again.data).toEqual(whole.data);
  });
});

/** Holds the table of visits, so that whoever reads it waits. */
function whileLocked<T>(source: Source, then: () => Promise<T>): Promise<T> {
  if (source.dialect === "postgres")
    return source.db.transaction().execute(async (held) => {
      await sql`lock table visit in access exclusive mode`.execute(held);
      return then();
    });
  return source.db.connection().execute(async (held) => {
    await sql`lock tables visit write`.execute(held);
    try {
      return await then();
    } finally {
      await sql`unlock tables`.execute(held);
    }
  });
}

/** Ends the connection of the statement that waits for the lock, as a server that goes down does. */
async function killWaiting({ db, dialect }: Source): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const waiting =
      dialect === "postgres"
        ? await sql<{
            id: number | string;
          }>`select pid as id from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
            db,
          )
        : await sql<{
            id: number | string;
          }>`select id from information_schema.processlist where db = database() and state like 'Waiting for table%'`.execute(
            db,
          );
    const [connection] = waiting.rows;
    if (connection !== undefined) {
      await (
        dialect === "postgres"
          ? sql`select pg_terminate_backend(${sql.lit(connection.id)})`
          : sql`kill ${sql.lit(Number(connection.id))}`
      ).execute(db);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("no statement waited for the table");
}
