// Hive Gateway with either planner: HIVE_PLANNER=stitching|router. HIVE_COALESCE=1 shares identical calls in flight, as
// its own benchmark does; otherwise each request pays for itself.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { unifiedGraphHandler } from "@graphql-hive/router-runtime";

const coalesce = process.env.HIVE_COALESCE === "1";
const gateway = createGatewayRuntime({
  supergraph: readFileSync(process.env.SUPERGRAPH, "utf8"),
  logging: false,
  maskedErrors: false,
  graphiql: false,
  landingPage: false,
  ...(process.env.HIVE_PLANNER === "router" ? { unifiedGraphHandler } : {}),
  ...(coalesce
    ? { inboundInflightRequestDeduplication: { shouldIncludeHeader: () => false } }
    : { transportEntries: { "*.http": { options: { deduplicateInflightRequests: false } } } }),
});
const server = createServer(gateway);
server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port} /graphql\n`));
