// The limit: as few calls as these three questions need, written by hand, over the hub's HTTP client, with nothing of
// GraphQL, identity or record.
import { createServer } from "node:http";
import { Pool } from "undici";

const pools = new Map();
async function ask(subgraph, query, variables) {
  const { origin } = new URL(process.env.SUBGRAPHS);
  const pool = pools.get(origin) ?? new Pool(origin, { connections: 64 });
  pools.set(origin, pool);
  const { body } = await pool.request({
    method: "POST",
    path: `/${subgraph}`,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(variables === undefined ? { query } : { query, variables }),
  });
  return (await body.json()).data;
}

const productFields = "__typename upc name price weight";
const entities = (type, fields) =>
  `query($representations:[_Any!]!){_entities(representations:$representations){...on ${type}{${fields}}}}`;

async function small() {
  return { user: (await ask("accounts", '{user(id:"u1"){id name username}}')).user };
}

/** Adds what inventory knows; `products` is a map from upc to the product's own fields. */
async function withStock(products) {
  const list = [...products.values()];
  const representations = list.map(({ upc, price, weight }) => ({ __typename: "Product", price, weight, upc }));
  const { _entities } = await ask("inventory", entities("Product", "inStock shippingEstimate"), { representations });
  list.forEach((product, position) => Object.assign(product, _entities[position]));
}

async function medium() {
  const { catalog } = await ask("products", `{catalog(first:50){${productFields}}}`);
  await withStock(new Map(catalog.map((product) => [product.upc, product])));
  return { catalog: catalog.map(stocked) };
}
const stocked = ({ upc, name, price, weight, inStock, shippingEstimate }) => ({
  upc,
  name,
  price,
  weight,
  inStock,
  shippingEstimate,
});

const reviewsOf = "reviews{id body author{id}product{upc}}";

async function heavy() {
  const [{ users }, { topProducts }] = await Promise.all([
    ask("accounts", "{users{id username name}}"),
    ask("products", `{topProducts{${productFields}}}`),
  ]);
  const people = new Map(users.map((user) => [user.id, user]));
  const products = new Map(topProducts.map((product) => [product.upc, product]));
  const byUser = new Map();
  const byProduct = new Map();
  const load = async (ids, upcs) => {
    const representations = [
      ...ids.map((id) => ({ __typename: "User", id })),
      ...upcs.map((upc) => ({ __typename: "Product", upc })),
    ];
    if (representations.length === 0) return;
    const query = `query($representations:[_Any!]!){_entities(representations:$representations){...on User{${reviewsOf}}...on Product{${reviewsOf}}}}`;
    const { _entities } = await ask("reviews", query, { representations });
    ids.forEach((id, position) => byUser.set(id, _entities[position].reviews));
    upcs.forEach((upc, position) => byProduct.set(upc, _entities[ids.length + position].reviews));
  };
  await load([...people.keys()], [...products.keys()]);
  const mentioned = [...byUser.values(), ...byProduct.values()].flat();
  const newUpcs = [...new Set(mentioned.map(({ product }) => product.upc))].filter((upc) => !byProduct.has(upc));
  const newIds = [...new Set(mentioned.map(({ author }) => author.id))].filter((id) => !byUser.has(id));
  await load(newIds, newUpcs);
  const missingPeople = [...byUser.keys()].filter((id) => !people.has(id));
  const missingProducts = [
    ...new Set([...byUser.values(), ...byProduct.values()].flat().map(({ product }) => product.upc)),
  ].filter((upc) => !products.has(upc));
  const [accounts, catalogue] = await Promise.all([
    missingPeople.length === 0
      ? { _entities: [] }
      : ask("accounts", entities("User", "id username name"), {
          representations: missingPeople.map((id) => ({ __typename: "User", id })),
        }),
    missingProducts.length === 0
      ? { _entities: [] }
      : ask("products", entities("Product", productFields), {
          representations: missingProducts.map((upc) => ({ __typename: "Product", upc })),
        }),
  ]);
  for (const user of accounts._entities) people.set(user.id, user);
  for (const product of catalogue._entities) products.set(product.upc, product);
  await withStock(products);

  const person = (id) => {
    const { username, name } = people.get(id);
    return { id, username, name };
  };
  const author = (id) => ({
    ...person(id),
    reviews: byUser.get(id).map((review) => ({
      id: review.id,
      body: review.body,
      product: stocked(products.get(review.product.upc)),
    })),
  });
  const authored = (review) => ({ id: review.id, body: review.body, author: author(review.author.id) });
  return {
    users: users.map(({ id }) => ({
      ...person(id),
      reviews: byUser.get(id).map((review) => ({
        id: review.id,
        body: review.body,
        product: {
          ...stocked(products.get(review.product.upc)),
          reviews: byProduct.get(review.product.upc).map(authored),
        },
      })),
    })),
    topProducts: topProducts.map((product) => ({
      ...stocked(product),
      reviews: byProduct.get(product.upc).map(authored),
    })),
  };
}

const answers = { small, medium, heavy };
const kindOf = (query) => (query.includes("users") ? "heavy" : query.includes("catalog") ? "medium" : "small");

async function answer(request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { query } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  const body = JSON.stringify({ data: await answers[kindOf(query)]() });
  response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.end(body);
}

const server = createServer((request, response) => void answer(request, response));
server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port} /graphql\n`));
