import { seeded } from "./random.ts";
import type { Random } from "./random.ts";

/** A generated federation: what its subgraphs declare, and what their stand-ins must know to answer. */
export interface Federation {
  readonly subgraphs: readonly Subgraph[];
  /** "E0.f3": required somewhere, and has arguments. The stock engine answers a caller who asks for one wrongly. */
  readonly clashing: ReadonlySet<string>;
}

export interface Subgraph {
  readonly name: string;
  /** Types and fields with federation directives, without the header. */
  readonly body: string;
  /** Names of types that `_entities` answers. */
  readonly entities: readonly string[];
  /** "E0.f3" -> names in the representation that its value is made of. */
  readonly requires: ReadonlyMap<string, readonly string[]>;
}

interface Field {
  readonly name: string;
  readonly type: string;
  /** Name of the composite type it leads to. */
  readonly target?: string;
  readonly args?: string;
  readonly owners: readonly number[];
  readonly overrides?: number;
  readonly shareable?: boolean;
  readonly requires?: { readonly selection: string; readonly names: readonly string[] };
  /** A field of the target that comes with it, though another subgraph owns it. */
  readonly provides?: string;
}

interface Entity {
  readonly name: string;
  /** Keys by subgraph; a subgraph without any has not heard of the type unless it points at it. */
  readonly keys: ReadonlyMap<number, readonly string[]>;
  readonly fields: Field[];
  readonly media: boolean;
}

const keyDeclarations: Readonly<Record<string, string>> = {
  id: "id: ID!",
  code: "code: String!",
  "id org { code }": "id: ID! org: Org!",
};

const leaves = ["Int", "Float", "String", "Boolean", "ID", "Color", "Json"] as const;

/** Wrapped in lists and non-nulls at random. */
function wrap(type: string, random: Random): string {
  const bang = (): string => (random.chance(0.3) ? "!" : "");
  const lists = random.pick([0, 0, 0, 1, 1, 2]);
  let wrapped = `${type}${bang()}`;
  for (let level = 0; level < lists; level += 1) wrapped = `[${wrapped}]${bang()}`;
  return wrapped;
}

/** In: any whole number; the same one gives the same federation. */
export function generateFederation(seed: number): Federation {
  const random = seeded(seed);
  const count = 2 + random.below(3);
  const graphs = Array.from({ length: count }, (_, index) => index);
  const names = Array.from({ length: 3 + random.below(2) }, (_, index) => `E${index}`);
  // entities that are Media are known everywhere by id: interface objects need that
  const media = new Set(random.chance(0.5) ? names.slice(0, 2) : []);
  const mediaHome = 0;
  const mediaObject = media.size > 0 && random.chance(0.7) ? 1 : undefined;
  const entities = names.map((name) => generateEntity(name, names, graphs, media, mediaObject, random));
  provideSome(entities, random);
  const union = random.chance(0.6) ? names.slice(-2) : [];
  const roots = entities.map(({ name, keys }) => ({ name, home: random.pick([...keys.keys()]) }));

  const clashing = new Set(
    entities.flatMap(({ name, fields }) =>
      fields.flatMap(({ requires }) =>
        (requires?.names ?? [])
          .filter((required) =>
            fields.some((field) => field.name === required && field.args !== "" && field.args !== undefined),
          )
          .map((required) => `${name}.${required}`),
      ),
    ),
  );
  return {
    clashing,
    subgraphs: graphs.map((graph) => {
      const known = new Set(entities.filter(({ keys }) => keys.has(graph)).map(({ name }) => name));
      const requires = new Map<string, readonly string[]>();
      const lines: string[] = [];
      const hasMedia = graph === mediaHome && media.size > 0;
      for (const entity of entities) {
        if (!known.has(entity.name)) continue;
        lines.push(entityText(entity, graph, requires, hasMedia, providedTo(entity, graph, entities)));
      }
      if (hasMedia) lines.push(`interface Media @key(fields: "id") { id: ID! title: String }`);
      if (graph === mediaObject)
        lines.push(
          `type Media @key(fields: "id") @interfaceObject { id: ID! rating: Int reviews: [Value!] @shareable }`,
        );
      const unionMembers = union.filter((name) => known.has(name));
      const hasUnion = unionMembers.length === 2;
      if (hasUnion) lines.push(`union Any${graph} = ${unionMembers.join(" | ")}`);
      lines.push(...sharedTypes);
      const queries = roots
        .filter(({ home }) => home === graph)
        .flatMap(({ name }) => [
          `${name.toLowerCase()}(n: Int): ${name}`,
          `${name.toLowerCase()}s(n: Int): [${name}${random.chance(0.5) ? "!" : ""}]`,
        ]);
      if (hasMedia) queries.push("media: [Media]", "medium(n: Int): Media");
      if (graph === mediaObject) queries.push("rated: [Media!]");
      if (hasUnion) queries.push(`any${graph}: [Any${graph}]`);
      queries.push(`plain${graph}(n: Int): Value`, "shared: Value @shareable");
      lines.push(`type Query { ${queries.join(" ")} }`);
      const written = roots.filter(({ home }) => home === graph).map(({ name }) => `write${name}(n: Int): ${name}`);
      if (written.length > 0) lines.push(`type Mutation { ${written.join(" ")} }`);
      return {
        name: `s${graph}`,
        body: lines.join("\n"),
        entities: [...known, ...(graph === mediaObject ? ["Media"] : [])],
        requires,
      };
    }),
  };
}

const sharedTypes = [
  "scalar Json",
  "enum Color { RED GREEN BLUE }",
  "type Value @shareable { x: Int w(n: Int): Int y: String! deep: Value colors: [Color!] }",
  "type Org @shareable { code: String! }",
];

function generateEntity(
  name: string,
  all: readonly string[],
  graphs: readonly number[],
  media: ReadonlySet<string>,
  mediaObject: number | undefined,
  random: Random,
): Entity {
  const keys = new Map<number, readonly string[]>();
  const alternative = random.pick(["code", "code", "id org { code }"]);
  for (const graph of graphs) {
    if (media.has(name) && graph === mediaObject) continue;
    // the key `id` is everywhere, so that everything can be reached and most federations compose
    keys.set(graph, random.chance(0.35) ? ["id", alternative] : ["id"]);
  }
  const homes = [...keys.keys()];
  const fields: Field[] = [];
  const add = (field: Omit<Field, "name">): void => void fields.push({ name: `f${fields.length}`, ...field });
  for (let index = 0; index < 4 + random.below(4); index += 1) {
    const owner = random.pick(homes);
    const other = random.pick(homes);
    const owners = random.chance(0.2) && other !== owner ? [owner, other] : [owner];
    const args = random.chance(0.25) ? "(n: Int)" : "";
    add({ type: wrap(random.pick(leaves), random), owners, args });
  }
  for (let index = 0; index < 1 + random.below(2); index += 1)
    add({ type: wrap("Value", random), target: "Value", owners: [random.pick(homes)] });
  for (let index = 0; index < 2 + random.below(2); index += 1) {
    const target = random.pick(all);
    // a media entity is not declared where Media is an interface object
    const homesOfBoth = homes.filter((graph) => graph !== mediaObject || !media.has(target));
    if (homesOfBoth.length === 0) continue;
    add({ type: wrap(target, random), target, owners: [random.pick(homesOfBoth)] });
  }
  for (const field of fields.slice()) {
    const home = field.owners[0] ?? 0;
    const elsewhere = homes.filter((graph) => !field.owners.includes(graph));
    if (elsewhere.length === 0 || field.owners.length > 1) continue;
    if (field.target === undefined && random.chance(0.3)) {
      const call = field.args === "" || field.args === undefined ? "" : `(n: ${random.below(3)})`;
      add({
        type: wrap("String", random),
        owners: [random.pick(elsewhere)],
        requires: { selection: `${field.name}${call}`, names: [field.name] },
      });
    } else if (field.target === "Value" && !field.type.startsWith("[[") && random.chance(0.6)) {
      add({
        type: "Int",
        owners: [random.pick(elsewhere)],
        requires: { selection: `${field.name} { x y }`, names: [field.name] },
      });
    } else if (field.target === undefined && field.args === "" && random.chance(0.1)) {
      fields[fields.indexOf(field)] = { ...field, overrides: random.pick(elsewhere), owners: [home] };
    }
  }
  return { name, keys, fields, media: media.has(name) };
}

/** Lets some references bring a leaf of their target along. */
function provideSome(entities: readonly Entity[], random: Random): void {
  for (const { fields } of entities) {
    for (const [index, field] of fields.entries()) {
      const target = entities.find(({ name }) => name === field.target);
      const home = field.owners[0];
      if (target === undefined || home === undefined || !random.chance(0.3)) continue;
      const at = target.fields.findIndex(
        ({ target, args, owners, requires, overrides }) =>
          target === undefined &&
          args === "" &&
          requires === undefined &&
          overrides === undefined &&
          !owners.includes(home),
      );
      const leaf = target.fields[at];
      if (leaf === undefined) continue;
      target.fields[at] = { ...leaf, shareable: true };
      fields[index] = { ...field, provides: leaf.name };
    }
  }
}

const providedTo = ({ name }: Entity, graph: number, entities: readonly Entity[]): readonly string[] =>
  entities.flatMap(({ fields }) =>
    fields.flatMap(({ target, owners, provides }) =>
      target === name && owners.includes(graph) && provides !== undefined ? [provides] : [],
    ),
  );

function entityText(
  { name, keys, fields, media }: Entity,
  graph: number,
  requires: Map<string, readonly string[]>,
  hasMedia: boolean,
  provided: readonly string[],
): string {
  const own = keys.get(graph) ?? [];
  const lines = [...new Set(own.flatMap((key) => (keyDeclarations[key] ?? "").split(/(?<=!) /)))];
  if (media && hasMedia) lines.push("title: String");
  const external = new Set<string>(provided);
  for (const field of fields) {
    const arguments_ = field.args ?? "";
    const shared = field.owners.length > 1 || field.shareable === true ? " @shareable" : "";
    if (field.owners.includes(graph)) {
      const required = field.requires === undefined ? "" : ` @requires(fields: "${field.requires.selection}")`;
      const override = field.overrides === undefined ? "" : ` @override(from: "s${field.overrides}")`;
      if (field.requires !== undefined) {
        requires.set(`${name}.${field.name}`, field.requires.names);
        field.requires.names.forEach((needed) => external.add(needed));
      }
      const provides = field.provides === undefined ? "" : ` @provides(fields: "${field.provides}")`;
      lines.push(`${field.name}${arguments_}: ${field.type}${shared}${required}${provides}${override}`);
    } else if (field.overrides === graph) lines.push(`${field.name}${arguments_}: ${field.type}`);
  }
  for (const field of fields)
    if (external.has(field.name)) lines.push(`${field.name}${field.args ?? ""}: ${field.type} @external`);
  const implementing = media && hasMedia ? " implements Media" : "";
  const keyed = own.map((key) => ` @key(fields: "${key}")`).join("");
  return `type ${name}${implementing}${keyed} { ${lines.join(" ")} }`;
}
