export * from "./identity/index.ts";
export * from "./state/index.ts";
