import type { Contract, ContractType, GraphFacts } from "@lgsp/policies";

/** What a contract says of each part of the graph, derived types and inputs included. */
export interface ContractChoice {
  /** Fields that the consumer may see, of those the type has; undefined when the contract does not have the type. */
  fields(type: string, all: readonly string[]): readonly string[] | undefined;
  /** Whether a field that leads to `target` keeps the argument. */
  hasArgument(target: string, argument: string): boolean;
  hasInput(input: string): boolean;
  hasInputField(input: string, field: string): boolean;
  hasEnumValue(enumeration: string, value: string): boolean;
  /** Types without an owner, which any sector answers. */
  isShared(type: string): boolean;
}

/** Names of derived types are the kit's: `CitizenFilter`, `CitizenOrderField`, `CitizenGroupField` of `Citizen`. */
export function contractChoice(contract: Contract, facts: GraphFacts): ContractChoice {
  const structures = new Map<string, { readonly of: string; readonly role: string }>();
  const values = new Set<string>();
  const data = new Set<string>();
  const places = new Set<string>();
  for (const { types } of facts.sectors)
    for (const [name, type] of Object.entries(types)) {
      if (type.kind === "structure") structures.set(name, type);
      else if (type.kind === "value") values.add(name);
      else {
        data.add(name);
        for (const [field, { ops }] of Object.entries(type.fields))
          if (ops.includes("PLACE")) places.add(`${name}.${field}`);
      }
    }
  const chosen = (type: string): ContractType | undefined =>
    Object.hasOwn(contract.types, type) ? contract.types[type] : undefined;
  /** The data type that a derived name is of. */
  const derivedFrom = (name: string, ending: string): string | undefined => {
    const type = name.endsWith(ending) ? name.slice(0, -ending.length) : "";
    return data.has(type) ? type : undefined;
  };
  /** The data type whose rows a field of this type yields. */
  const rowsOf = (type: string): string => structures.get(type)?.of ?? type;

  return {
    fields(type, all) {
      if (type === "Query") return contract.queries;
      const structure = structures.get(type);
      if (structure !== undefined) {
        const of = chosen(structure.of);
        if (of === undefined) return undefined;
        return of.groups.length > 0 ? all : all.filter((field) => field !== "groups");
      }
      return chosen(type)?.fields ?? (values.has(type) ? all : undefined);
    },
    hasArgument(target, argument) {
      const type = chosen(rowsOf(target));
      if (argument === "filter") return type !== undefined && type.filters.length > 0;
      if (argument === "orderBy") return type !== undefined && type.orders.length > 0;
      if (argument === "groupBy") return type !== undefined && type.groups.length > 0;
      return true;
    },
    hasInput(input) {
      const type = derivedFrom(input, "Filter");
      return type === undefined || (chosen(type)?.filters.length ?? 0) > 0;
    },
    hasInputField(input, field) {
      const ordered = derivedFrom(input, "Order");
      // where distances are measured from means nothing without an order by place
      if (ordered !== undefined && field === "from")
        return chosen(ordered)?.orders.some((order) => places.has(`${ordered}.${order}`)) === true;
      const type = derivedFrom(input, "Filter");
      if (type === undefined) return true;
      return field === "and" || field === "or" || field === "not" || chosen(type)?.filters.includes(field) === true;
    },
    hasEnumValue(enumeration, value) {
      const ordered = derivedFrom(enumeration, "OrderField");
      const grouped = derivedFrom(enumeration, "GroupField");
      const names =
        ordered === undefined
          ? grouped === undefined
            ? undefined
            : (chosen(grouped)?.groups ?? [])
          : (chosen(ordered)?.orders ?? []);
      return names === undefined || names.some((name) => constantOf(name) === value);
    },
    isShared: (type) => values.has(type),
  };
}

/** "dateOfBirth" -> "DATE_OF_BIRTH": how the kit names a field in orders and groups. */
export const constantOf = (field: string): string => field.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
