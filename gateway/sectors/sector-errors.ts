import type { GraphQLFormattedError } from "graphql";
import { isRecord } from "../json.ts";

/** Errors of a sector as it sent them, reduced to path, code and details; its message is never shown. */
export function readSectorErrors(errors: readonly unknown[]): readonly GraphQLFormattedError[] {
  return errors.slice(0, 1_000).map((error) => {
    const path = isRecord(error) && Array.isArray(error["path"]) ? error["path"].filter(isPathSegment) : undefined;
    return {
      message: "",
      ...(path === undefined ? {} : { path }),
      extensions: { code: codeOf(error), ...detailsOf(error) },
    };
  });
}

const isPathSegment = (segment: unknown): segment is string | number =>
  typeof segment === "string" || typeof segment === "number";

function codeOf(error: unknown): string {
  const extensions = isRecord(error) && isRecord(error["extensions"]) ? error["extensions"] : {};
  const code = extensions["code"];
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{2,63}$/.test(code) ? code : "SECTOR_FAILED";
}

/** Coordinates and what fills the placeholders of a code's text: short words and numbers only. */
function detailsOf(error: unknown): Record<string, string | number> {
  const extensions = isRecord(error) && isRecord(error["extensions"]) ? error["extensions"] : {};
  const details = { ...(isRecord(extensions["details"]) ? extensions["details"] : {}), ...extensions };
  return Object.fromEntries(
    Object.entries(details).flatMap(([name, value]): [string, string | number][] => {
      if (name === "code" || name.startsWith("_")) return [];
      if (typeof value === "string" && /^[\w .,:()[\]-]{1,120}$/.test(value) && !/\d{6}/.test(value))
        return [[name, value]];
      return typeof value === "number" && Math.abs(value) < 1e6 ? [[name, value]] : [];
    }),
  );
}
