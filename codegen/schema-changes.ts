import {
  buildASTSchema,
  BreakingChangeType,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  Kind,
  parse,
} from "graphql";
import type { DocumentNode, GraphQLSchema } from "graphql";

/** A change as a consumer meets it. */
export interface SchemaChange {
  /** BREAKING: a question that was answered no longer is. WIDENED: there is more to ask for than was agreed. */
  readonly kind: "BREAKING" | "WIDENED";
  /** Code of graphql-js, or KEY_REMOVED, KEY_ADDED, ADDED. */
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

/** What breaks whoever asks by the schema `before`, and what it did not have. In: SDL, with or without federation's directives. */
export function schemaChanges(before: string, after: string): readonly SchemaChange[] {
  const [old, now] = [read(before), read(after)];
  const breaking = findBreakingChanges(old.schema, now.schema).map(({ type, description }): SchemaChange => ({
    kind: "BREAKING",
    code: type,
    vi: `${meanings[type]}: ${description}`,
    en: description,
  }));
  return [
    ...breaking,
    ...missing(old.keys, now.keys).map((key) =>
      change("BREAKING", "KEY_REMOVED", `bỏ khóa ghép ${key}`, `the key ${key} is no longer shared`),
    ),
    ...missing(now.keys, old.keys).map((key) =>
      change("WIDENED", "KEY_ADDED", `thêm khóa ghép ${key}`, `the key ${key} is shared`),
    ),
    ...missing(coordinatesOf(now.schema), coordinatesOf(old.schema)).map((coordinate) =>
      change("WIDENED", "ADDED", `thêm ${coordinate}`, `${coordinate} is new`),
    ),
  ];
}

const change = (kind: SchemaChange["kind"], code: string, vi: string, en: string): SchemaChange => ({
  kind,
  code,
  vi,
  en,
});

const missing = (from: ReadonlySet<string>, there: ReadonlySet<string>): readonly string[] =>
  [...from].filter((name) => !there.has(name)).toSorted();

function read(sdl: string): { readonly schema: GraphQLSchema; readonly keys: ReadonlySet<string> } {
  const document = parse(sdl, { noLocation: true });
  const definitions = document.definitions.filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION);
  // federation's directives are imported by the @link, not defined
  return { schema: buildASTSchema({ ...document, definitions }, { assumeValidSDL: true }), keys: keysOf(document) };
}

/** 'Citizen @key(fields: "id")': invisible to graphql-js, and what a consumer's graph joins by. */
function keysOf(document: DocumentNode): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const directive of node.directives ?? []) {
      const value = directive.arguments?.find(({ name }) => name.value === "fields")?.value;
      if (directive.name.value === "key" && value?.kind === Kind.STRING) keys.add(`${node.name.value}(${value.value})`);
    }
  }
  return keys;
}

/** Everything that can be named: types, fields, arguments, values of enums. */
function coordinatesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const coordinates = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    coordinates.add(type.name);
    if (isEnumType(type)) for (const { name } of type.getValues()) coordinates.add(`${type.name}.${name}`);
    if (isInputObjectType(type))
      for (const name of Object.keys(type.getFields())) coordinates.add(`${type.name}.${name}`);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const { name, args } of Object.values(type.getFields())) {
      coordinates.add(`${type.name}.${name}`);
      for (const argument of args) coordinates.add(`${type.name}.${name}(${argument.name}:)`);
    }
  }
  return coordinates;
}

const meanings: Readonly<Record<BreakingChangeType, string>> = {
  [BreakingChangeType.TYPE_REMOVED]: "bỏ một kiểu",
  [BreakingChangeType.TYPE_CHANGED_KIND]: "một kiểu đổi loại",
  [BreakingChangeType.TYPE_REMOVED_FROM_UNION]: "bỏ một kiểu khỏi tập hợp",
  [BreakingChangeType.VALUE_REMOVED_FROM_ENUM]: "bỏ một giá trị của danh sách",
  [BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED]: "thêm một giá trị bắt buộc phải gửi",
  [BreakingChangeType.IMPLEMENTED_INTERFACE_REMOVED]: "bỏ một giao diện",
  [BreakingChangeType.FIELD_REMOVED]: "bỏ một trường",
  [BreakingChangeType.FIELD_CHANGED_KIND]: "một trường đổi kiểu",
  [BreakingChangeType.REQUIRED_ARG_ADDED]: "thêm một đối số bắt buộc",
  [BreakingChangeType.ARG_REMOVED]: "bỏ một đối số",
  [BreakingChangeType.ARG_CHANGED_KIND]: "một đối số đổi kiểu",
  [BreakingChangeType.DIRECTIVE_REMOVED]: "bỏ một chỉ thị",
  [BreakingChangeType.DIRECTIVE_ARG_REMOVED]: "bỏ một đối số của chỉ thị",
  [BreakingChangeType.REQUIRED_DIRECTIVE_ARG_ADDED]: "thêm một đối số bắt buộc của chỉ thị",
  [BreakingChangeType.DIRECTIVE_REPEATABLE_REMOVED]: "một chỉ thị không còn lặp lại được",
  [BreakingChangeType.DIRECTIVE_LOCATION_REMOVED]: "bỏ một chỗ đặt của chỉ thị",
};
