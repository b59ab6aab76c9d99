/**
 * The federation of the public gateway benchmark (graphql-hive/graphql-gateways-benchmark: accounts, products, reviews,
 * inventory; its nested question is `heavy`), with data of our own. Values are a function of the identifier.
 */
export const subgraphs = {
  accounts: `type Query { me: User user(id: ID!): User users: [User] }
    type User @key(fields: "id") { id: ID! name: String username: String birthday: Int }`,
  products: `type Query { topProducts(first: Int = 5): [Product] catalog(first: Int = 50): [Product] }
    type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
  inventory: `type Product @key(fields: "upc") { upc: String! weight: Int @external price: Int @external inStock: Boolean
    shippingEstimate: Int @requires(fields: "price weight") }`,
  reviews: `type Review @key(fields: "id") { id: ID! body: String author: User product: Product }
    type User @key(fields: "id") { id: ID! reviews: [Review] }
    type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
} as const;

export type Subgraph = keyof typeof subgraphs;

export const isSubgraph = (name: string): name is Subgraph => Object.hasOwn(subgraphs, name);

export const federationLink =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])\n';

const fields = "id username name reviews { id body product { upc name price weight inStock shippingEstimate } }";

export const questions: Readonly<Record<string, string>> = {
  small: `{ user(id: "u1") { id name username } }`,
  medium: "{ catalog(first: 50) { upc name price weight inStock shippingEstimate } }",
  heavy: `{ users { ${fields.replace("price weight", `reviews { id body author { ${fields} } } price weight`)} }
    topProducts { upc name weight price inStock shippingEstimate reviews { id body author { ${fields} } } } }`,
  // every request is a document of its own: `c0` stands for a name that never came before
  cold: "{ catalog(first: 50) { upc name price weight inStock c0: shippingEstimate } }",
};

const user = (id: string, nameOf: NameOf) => ({
  __typename: "User",
  id,
  name: nameOf(id),
  username: `@${id}`,
  birthday: 1980,
  reviews: () => [1, 2, 3, 4].map((step) => review(`r${(Number(id.slice(1)) * 2 + step) % 11}`, nameOf)),
});
const product = (upc: string, nameOf: NameOf) => ({
  __typename: "Product",
  upc,
  name: `Name of ${upc}`,
  price: Number(upc) * 10,
  weight: Number(upc) * 5,
  inStock: Number(upc) % 2 === 0,
  shippingEstimate: Number(upc) * 3,
  reviews: () => [1, 2, 3].map((step) => review(`r${(Number(upc) + step) % 11}`, nameOf)),
});
const review = (id: string, nameOf: NameOf): Readonly<Record<string, unknown>> => ({
  __typename: "Review",
  id,
  body: `Body of ${id}, a sentence or two long, as people write them.`,
  author: () => user(`u${(Number(id.slice(1)) % 6) + 1}`, nameOf),
  product: () => product(String((Number(id.slice(1)) % 5) + 1), nameOf),
});
const upTo = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

/** How a subgraph tells a user's name: in clear, or masked as a sector of the hub does. */
export type NameOf = (id: string) => string;
export const inClear: NameOf = (id) => `Name of ${id}`;
export const masked: NameOf = () => "••••••••";

/** Root value for graphql-js of every subgraph, references of `_entities` included. */
export const rootValue = (nameOf: NameOf) => ({
  user: ({ id }: { id: string }) => user(id, nameOf),
  users: () => upTo(6, (number) => user(`u${number}`, nameOf)),
  topProducts: ({ first }: { first: number }) => upTo(first, (number) => product(String(number), nameOf)),
  catalog: ({ first }: { first: number }) => upTo(first, (number) => product(String(number), nameOf)),
  _entities: ({ representations }: { representations: readonly Readonly<Record<string, string>>[] }) =>
    representations.map(({ __typename, id = "", upc = "" }) =>
      __typename === "User" ? user(id, nameOf) : __typename === "Review" ? review(id, nameOf) : product(upc, nameOf),
    ),
});
