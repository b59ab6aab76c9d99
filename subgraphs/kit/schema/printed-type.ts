import { Kind, type TypeNode, print } from "graphql";

/** "[HealthFacility!]" */
export const printedType = (type: TypeNode): string => print(type);

/** "[HealthFacility!]" -> "HealthFacility" */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
