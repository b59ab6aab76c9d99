import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// vitest would load a second graphql (index.mjs) beside the CommonJS one of @apollo/*: instanceof then fails
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };
const exclude = ["**/node_modules/**", "**/.data/**"];
const setupFiles = [fileURLToPath(new URL("./vitest.setup.ts", import.meta.url))];
const timeouts = { setupFiles, testTimeout: 20_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: "rooms", include: ["**/*.test.ts"], exclude: [...exclude, "e2e/**"], ...timeouts } },
      {
        resolve,
        // stories against one running hub; it is started only when one of them is asked for
        test: { name: "e2e", include: ["e2e/**/*.test.ts"], exclude, globalSetup: ["e2e/shared-hub.ts"], ...timeouts },
      },
    ],
  },
});
