export * from "./matrix-rows.ts";
