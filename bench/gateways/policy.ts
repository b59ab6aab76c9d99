import { buildBundle, permit, permitMasked } from "@lgsp/policies";
import type { FieldFacts, PolicyBundle, SectorFacts, TypeFacts } from "@lgsp/policies";

const field = (type: string, target?: string): FieldFacts => ({
  type,
  ops: [],
  sortable: false,
  ...(target === undefined ? {} : { target }),
});
const personal = (type: string, target?: string): FieldFacts => ({
  ...field(type, target),
  personal: { category: "B1", masks: ["REDACT"] },
});

/** A type's facts under its name; `contributed`: another sector owns it, this one adds fields. */
function data(
  sector: string,
  name: string,
  fields: Readonly<Record<string, FieldFacts>>,
  contributed = false,
): Readonly<Record<string, TypeFacts>> {
  if (contributed) return { [name]: { kind: "data", name, contributed, fields } };
  const dataset = {
    code: sector,
    owner: "QN.BENCH",
    class: "RESTRICTED",
    refresh: "P1D",
    reviewed: "2026-11-01",
  } as const;
  return { [name]: { kind: "data", name, contributed, dataset, ...(name === "User" ? { person: "" } : {}), fields } };
}

const sectors: readonly SectorFacts[] = [
  {
    sector: "accounts",
    owner: "QN.BENCH",
    types: data("accounts", "User", {
      id: field("ID!"),
      name: personal("String"),
      username: personal("String"),
      birthday: personal("Int"),
    }),
  },
  {
    sector: "products",
    owner: "QN.BENCH",
    types: data("products", "Product", {
      upc: field("String!"),
      name: field("String"),
      price: field("Int"),
      weight: field("Int"),
    }),
  },
  {
    sector: "inventory",
    owner: "QN.BENCH",
    types: data("inventory", "Product", { inStock: field("Boolean"), shippingEstimate: field("Int") }, true),
  },
  {
    sector: "reviews",
    owner: "QN.BENCH",
    types: {
      ...data("reviews", "Review", {
        id: field("ID!"),
        body: personal("String"),
        author: personal("User", "User"),
        product: field("Product", "Product"),
      }),
      ...data("reviews", "User", { reviews: personal("[Review]", "Review") }, true),
      ...data("reviews", "Product", { reviews: field("[Review]", "Review") }, true),
    },
  },
];

const rights = {
  who: { roles: ["bench"] },
  purposes: ["statistics"],
  because: "the benchmark",
} as const;

/** Everything the questions ask is decided; a user's name is masked at its source. */
export const benchmarkBundle: PolicyBundle = buildBundle(
  {
    sectors,
    queries: {
      user: { sector: "accounts", kind: "one", of: "User" },
      users: { sector: "accounts", kind: "custom", of: "User" },
      topProducts: { sector: "products", kind: "custom", of: "Product" },
      catalog: { sector: "products", kind: "custom", of: "Product" },
    },
    mutations: {},
  },
  [
    permit({ ...rights, id: "accounts.users", on: { type: "User", fields: ["username"] } }),
    permitMasked("REDACT", { ...rights, id: "accounts.names", on: { type: "User", fields: ["name"] } }),
    permit({ ...rights, id: "products.all", on: { type: "Product", fields: ["name", "price", "weight"] } }),
    permit({ ...rights, id: "inventory.all", on: { type: "Product", fields: ["inStock", "shippingEstimate"] } }),
    permit({ ...rights, id: "reviews.all", on: { type: "Review", fields: ["body", "author", "product"] } }),
    permit({ ...rights, id: "reviews.users", on: { type: "User", fields: ["reviews"] } }),
    permit({ ...rights, id: "reviews.products", on: { type: "Product", fields: ["reviews"] } }),
  ],
);
