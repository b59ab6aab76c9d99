import type { Asking, Contract } from "@lgsp/policies";
import { fail } from "../errors.ts";

/**
 * The contract that a caller asks under: that of its organisation, of an agreement it holds, for the purpose it states.
 * Errors: CONTRACT_MISSING (none, whatever the reason: nothing of any contract is told), CONTRACT_AMBIGUOUS.
 */
export function chooseContract<Chosen extends { readonly contract: Contract }>(
  contracts: readonly Chosen[],
  { principal, purpose }: Asking,
): Chosen {
  const applying = contracts.filter(
    ({ contract: { consumer, purposes } }) =>
      principal.organisation === consumer.organisation &&
      principal.agreements.includes(consumer.agreement) &&
      purposes.includes(purpose),
  );
  const [chosen, another] = applying;
  if (chosen === undefined) throw fail("CONTRACT_MISSING");
  if (another !== undefined) throw fail("CONTRACT_AMBIGUOUS");
  return chosen;
}

/** The caller as the contract knows it: what other agreements allow is not to be had under this one. */
export function underContract(asking: Asking, { consumer: { agreement } }: Contract): Asking {
  return { ...asking, principal: { ...asking.principal, agreements: [agreement] } };
}
