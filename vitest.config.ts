import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // vitest would load a second graphql (index.mjs) beside the CommonJS one of @apollo/*: instanceof then fails
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/.data/**"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
