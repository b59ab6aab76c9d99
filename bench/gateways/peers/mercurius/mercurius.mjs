// Mercurius' gateway, as its documentation starts it. It reads SDL of Federation 1: a type has one owner, others extend it.
import Fastify from "fastify";
import mercuriusGateway from "@mercuriusjs/gateway";

const services = {
  accounts: `extend type Query { me: User user(id: ID!): User users: [User] }
    type User @key(fields: "id") { id: ID! name: String username: String birthday: Int }`,
  products: `extend type Query { topProducts(first: Int = 5): [Product] catalog(first: Int = 50): [Product] }
    type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
  inventory: `extend type Product @key(fields: "upc") { upc: String! @external weight: Int @external price: Int @external
    inStock: Boolean shippingEstimate: Int @requires(fields: "price weight") }`,
  reviews: `type Review @key(fields: "id") { id: ID! body: String author: User product: Product }
    extend type User @key(fields: "id") { id: ID! @external reviews: [Review] }
    extend type Product @key(fields: "upc") { upc: String! @external reviews: [Review] }`,
};

const app = Fastify();
await app.register(mercuriusGateway, {
  gateway: {
    services: Object.entries(services).map(([name, schema]) => ({
      name,
      url: `${process.env.SUBGRAPHS}/${name}`,
      schema,
    })),
  },
});
await app.listen({ host: "127.0.0.1", port: 0 });
process.stdout.write(`${app.server.address().port} /graphql\n`);
