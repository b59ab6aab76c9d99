import { fileURLToPath } from "node:url";
import { kitError } from "../errors.ts";
import { sectorVariable } from "./sector-variable.ts";
import type { Source } from "./source.ts";
import { sqliteSource } from "./sqlite-source.ts";

/**
 * Opens the database of a sector by URL: `sqlite:/path/file.db` (or `sqlite:relative.db`, `file:///path`),
 * `postgres://…`, `mysql://…` or `mariadb://…`. Drivers are loaded when needed.
 * Errors: DATABASE_URL_INVALID, DATABASE_CORRUPT, DATABASE_UNREACHABLE.
 */
export async function openSource(sector: string, url: string): Promise<Source> {
  const invalid = (reason: string) =>
    kitError("DATABASE_URL_INVALID", { sector, reason, variable: sectorVariable(sector, "URL") });
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  switch (scheme) {
    case "sqlite": {
      const file = decodeURIComponent(url.slice("sqlite:".length).replace(/^\/\/(?=\/)/, ""));
      if (file === "") throw invalid("the file is missing");
      return sqliteSource(sector, file);
    }
    case "file":
      return sqliteSource(sector, fileURLToPath(url));
    case "postgres":
    case "postgresql":
    case "mysql":
    case "mariadb": {
      if (!URL.canParse(url)) throw invalid("it cannot be parsed");
      const source =
        scheme === "postgres" || scheme === "postgresql"
          ? (await import("./postgres-source.ts")).postgresSource(sector, url)
          : (await import("./mariadb-source.ts")).mariadbSource(sector, url);
      await source.ping();
      return source;
    }
    case undefined:
    default:
      throw invalid(scheme === undefined ? "it has no scheme" : `${scheme}: is not a database`);
  }
}
