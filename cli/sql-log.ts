import type { Configuration } from "./configuration.ts";

/** With LGSP_LOG_SQL=on: each statement of a sector as one line on stderr. Values are parameters and are not in the text. */
export const sqlLog = (sector: string, { logSql }: Configuration) =>
  logSql
    ? {
        onStatement: (sql: string) =>
          void process.stderr.write(`${new Date().toISOString()} ${sector} ${sql.replace(/\s+/g, " ")}\n`),
      }
    : {};
