// graphql-yoga in front of @apollo/gateway, as the Federation chapter of yoga's documentation does it.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { ApolloGateway } from "@apollo/gateway";
import { createYoga } from "graphql-yoga";
import { useApolloGateway } from "./use-apollo-gateway.mjs";

const gateway = new ApolloGateway({ supergraphSdl: readFileSync(process.env.SUPERGRAPH, "utf8") });
const { schema } = await gateway.load();
const yoga = createYoga({ schema, plugins: [useApolloGateway(gateway)], graphiql: false, logging: false });
const server = createServer(yoga);
server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port} /graphql\n`));
