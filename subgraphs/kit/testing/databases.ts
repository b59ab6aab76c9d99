import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompiledQuery } from "kysely";
import { openSource } from "../source/open-source.ts";
import type { Dialect, Source } from "../source/source.ts";

export interface TestDatabase {
  readonly dialect: Dialect;
  /** Opens a database of its own; empty on SQLite, a fresh one by name on the servers. */
  readonly open: () => Promise<Source>;
}

/**
 * The databases to test on: SQLite always, PostgreSQL and MariaDB where LGSP_TEST_POSTGRES and LGSP_TEST_MARIADB give
 * a URL. Says loudly which are left out.
 * @param name a database `lgsp_test_<name>` is made anew on the servers
 */
export function testDatabases(name: string): readonly TestDatabase[] {
  const servers = [
    { dialect: "postgres", variable: "LGSP_TEST_POSTGRES" },
    { dialect: "mariadb", variable: "LGSP_TEST_MARIADB" },
  ] as const;
  const folder = mkdtempSync(join(tmpdir(), "lgsp-"));
  return [
    { dialect: "sqlite", open: () => openSource(name, `sqlite:${join(folder, `${name}.db`)}`) },
    ...servers.flatMap(({ dialect, variable }): TestDatabase[] => {
      const url = process.env[variable];
      if (url === undefined) {
        console.warn(`SKIPPED: no tests on ${dialect}, ${variable} is not set`);
        return [];
      }
      return [{ dialect, open: () => freshDatabase(url, name) }];
    }),
  ];
}

async function freshDatabase(url: string, name: string): Promise<Source> {
  const database = `lgsp_test_${name}`;
  const server = await openSource(name, url);
  try {
    const options = server.dialect === "mariadb" ? " character set utf8mb4" : "";
    await server.db.executeQuery(CompiledQuery.raw(`drop database if exists ${database}`));
    await server.db.executeQuery(CompiledQuery.raw(`create database ${database}${options}`));
  } finally {
    await server.close();
  }
  const own = new URL(url);
  own.pathname = `/${database}`;
  return openSource(name, own.href);
}
