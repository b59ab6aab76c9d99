import { isAbstractType, isInterfaceType, isObjectType } from "graphql";
import type { GraphQLSchema } from "graphql";

/** Whether an object of the type is one of the type condition, both by name. */
export type IsOfType = (type: string, condition: string) => boolean;

/** Over the supergraph: representations and rewrites speak of types that the API may hide, and of interfaces as types of interface objects. */
export function typeTest(schema: GraphQLSchema): IsOfType {
  return (name, condition) => {
    if (name === condition) return true;
    const type = schema.getType(name);
    const abstract = schema.getType(condition);
    return (
      isAbstractType(abstract) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(abstract, type)
    );
  };
}
