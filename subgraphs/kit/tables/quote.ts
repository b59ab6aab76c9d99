import type { Dialect } from "../source/source.ts";

/** Names are checked when the SDL is read: no quote can be in them. */
export const quote = (name: string, dialect: Dialect): string => (dialect === "mariadb" ? `\`${name}\`` : `"${name}"`);
