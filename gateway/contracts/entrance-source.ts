import { todayInVietnam } from "@lgsp/policies";
import type { GraphQLDataSource } from "@apollo/gateway";
import { getOperationAST, Kind, parse, valueFromASTUntyped } from "graphql";
import type { DocumentNode, FieldNode, GraphQLFormattedError } from "graphql";
import { fail } from "../errors.ts";
import { isRecord } from "../json.ts";
import { SectorRequest } from "../sectors/sector-request.ts";
import { entranceField, type EntranceType } from "./entrance.ts";
import { keyOf } from "./representation.ts";
import type { FindVisible } from "./find-visible.ts";

/**
 * Answers for the entrance: of the representations of each type those whose row the asker may see, as keys; null for
 * the others, whether they do not exist or may not be seen. The order is that of the representations of the type.
 */
export function entranceSource(types: readonly EntranceType[], find: FindVisible): GraphQLDataSource {
  const byField = new Map(types.map((type) => [entranceField(type.type), type]));
  return {
    async process(options) {
      const { context, request } = options;
      if (!(context instanceof SectorRequest)) throw fail("INTERNAL_ERROR");
      const document =
        "document" in options && options.document !== undefined ? options.document : parse(request.query ?? "");
      const data: Record<string, unknown> = {};
      const errors: GraphQLFormattedError[] = [];
      await Promise.all(
        rootFieldsOf(document).map(async (node) => {
          const entered = byField.get(node.name.value);
          if (entered === undefined) throw fail("INTERNAL_ERROR");
          const name = node.alias?.value ?? node.name.value;
          const keys = representationsOf(node, request.variables ?? {}).flatMap((representation) => {
            const key = keyOf(representation, entered, today);
            return key === undefined ? [] : [key];
          });
          const { visible, error } = await find(entered, keys, context);
          data[name] = keys.map((key, position) =>
            visible.has(position) ? { ...key, __typename: entered.type } : null,
          );
          if (error !== undefined)
            errors.push({ message: "", path: [name], extensions: { ...error.details, code: error.code } });
        }),
      );
      return { data, ...(errors.length === 0 ? {} : { errors }) };
    },
  };
}

const today = (): string => todayInVietnam(new Date());

/** The planner writes one root field per field of the question, without fragments. */
function rootFieldsOf(document: DocumentNode): readonly FieldNode[] {
  const selections = getOperationAST(document)?.selectionSet.selections ?? [];
  return selections.filter((node): node is FieldNode => node.kind === Kind.FIELD && node.name.value !== "__typename");
}

function representationsOf(node: FieldNode, variables: Readonly<Record<string, unknown>>): readonly unknown[] {
  const argument = node.arguments?.find(({ name }) => name.value === "representations");
  const value: unknown = argument === undefined ? [] : valueFromASTUntyped(argument.value, variables);
  // a single value stands for a list of one (GraphQL spec, 3.11 Input Coercion)
  return Array.isArray(value) ? value : isRecord(value) ? [value] : [];
}
