/** A type's name as ids of rules and files have it: "HouseholdMember" is "household-member". */
export const kebabCase = (name: string): string => name.replace(/\B[A-Z]/g, "-$&").toLowerCase();
