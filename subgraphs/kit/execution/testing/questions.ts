import fc from "fast-check";
import {
  buildASTSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from "graphql";

/** Values that questions are asked with, by scalar. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** Which fields are asked for at all. */
export type Keeps = (type: string, field: string) => boolean;

/** Any question that a schema allows, as text: every root but federation's, any fields, any arguments with these values. */
export function questions(sdl: string, values: Values, keeps: Keeps = () => true): fc.Arbitrary<string> {
  const schema = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
  const query = schema.getQueryType();
  if (query === undefined || query === null) throw new TypeError("a schema without queries");
  const roots = Object.values(query.getFields()).filter(
    ({ name }) => !/^_|^lgsp__/.test(name) && keeps(query.name, name),
  );
  const { selection } = selections(values, keeps);
  return fc
    .array(fc.constantFrom(...roots), { minLength: 1, maxLength: 2 })
    .chain((chosen) => fc.tuple(...chosen.map((root) => selection(root, 4))))
    .map((texts) => `{ ${texts.map((text, index) => `r${index}: ${text}`).join(" ")} }`);
}

/** Any question about entities of these types, as text with the variable `$representations`. */
export function entityQuestions(
  sdl: string,
  types: readonly string[],
  values: Values,
  keeps: Keeps,
): fc.Arbitrary<string> {
  const schema = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
  const { fields } = selections(values, keeps);
  const fragments = types.map((name) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new TypeError(`no object type: ${name}`);
    return fields(type, 3).map((text) => `... on ${name} { __typename ${text} }`);
  });
  return fc
    .tuple(...fragments)
    .map(
      (texts) =>
        `query($representations: [_Any!]!) { _entities(representations: $representations) { ${texts.join(" ")} } }`,
    );
}

function selections(values: Values, keeps: Keeps) {
  return { selection, fields };

  function selection(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
    const type = getNamedType(field.type);
    const inside = isObjectType(type)
      ? fields(type, depth - 1).map((text) => ` { __typename ${text} }`)
      : fc.constant("");
    return fc.tuple(args(field.args), inside).map(([given, selected]) => `${field.name}${given}${selected}`);
  }

  function fields(type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
    const all = Object.values(type.getFields()).filter(({ name, type: of }) => {
      if (name === "cursor" || name.endsWith("Cursor") || !keeps(type.name, name)) return false;
      return depth > 0 || !isObjectType(getNamedType(of));
    });
    if (all.length === 0) return fc.constant("");
    const some = fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 4, selector: ({ name }) => name });
    return some
      .chain((chosen) => fc.tuple(...chosen.map((field) => selection(field, depth))))
      .map((texts) => texts.join(" "));
  }

  function args(all: readonly GraphQLArgument[]): fc.Arbitrary<string> {
    const given = all
      .filter(({ name }) => name !== "after")
      .map(({ name, type }) =>
        // a page of a hundred, so that who is on it does not hang on who is before
        (name === "first" ? fc.constant("100") : value(type, 3)).map((text) => `${name}: ${text}`),
      );
    const required = all.every(({ type }) => !isNonNullType(type));
    if (given.length === 0) return fc.constant("");
    const some = fc.tuple(...given.map((one) => (required ? fc.option(one, { nil: "", freq: 2 }) : one)));
    return some
      .map((texts) => texts.filter((text) => text !== ""))
      .map((texts) => (texts.length === 0 ? "" : `(${texts.join(", ")})`));
  }

  function value(type: GraphQLInputType, depth: number): fc.Arbitrary<string> {
    if (isNonNullType(type)) return value(type.ofType, depth);
    if (isListType(type))
      return fc
        .array(value(type.ofType, depth), { minLength: 1, maxLength: 2 })
        .map((items) => `[${items.join(", ")}]`);
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
    if (!isInputObjectType(type)) return fc.constantFrom(...(values[type.name] ?? ["1"]));
    const known = Object.values(type.getFields()).filter(({ name }) => !name.startsWith("lgsp__"));
    const shallow = known.filter(({ type: of }) => depth > 0 || !leadsDeeper(of));
    if (shallow.length === 0) return fc.constant("{}");
    const required = known.filter(({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined);
    return fc
      .uniqueArray(fc.constantFrom(...shallow), { minLength: 1, maxLength: 2, selector: ({ name }) => name })
      .map((chosen) => [...new Set([...required, ...chosen])])
      .chain((chosen) =>
        fc.tuple(...chosen.map(({ name, type: of }) => value(of, depth - 1).map((text) => `${name}: ${text}`))),
      )
      .map((texts) => `{ ${texts.join(", ")} }`);
  }
}

/** Inputs that hold inputs that hold inputs: filters, not the operators of one field. */
const leadsDeeper = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return (
    isInputObjectType(named) &&
    Object.values(named.getFields()).some(({ type: of }) => isInputObjectType(getNamedType(of)))
  );
};
