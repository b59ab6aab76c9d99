import { kebabCase, permit, permitPredicate, type Purpose, type Rule } from "@lgsp/policies";

/** The ways from other sectors' rows, to follow and to ask by; the rows at their ends have rules of their own. */
export function waysFor(
  work: string,
  who: Rule["who"],
  purposes: readonly Purpose[],
  because: string,
  ways: Readonly<Record<string, readonly string[]>>,
): readonly Rule[] {
  return Object.entries(ways).flatMap(([type, fields]) => {
    const rule = { who, purposes, on: { type, fields }, because };
    return [
      permit({ id: `social-insurance.${work}.from-${kebabCase(type)}`, ...rule }),
      permitPredicate({ id: `social-insurance.${work}.ask-from-${kebabCase(type)}`, ...rule }),
    ];
  });
}
