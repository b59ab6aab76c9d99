import { isPersona, personas } from "@lgsp/gateway/identity";
import { createWorld } from "@lgsp/kit";
import { anonymous, type Principal } from "@lgsp/policies";
import type { Configuration } from "./configuration.ts";
import { cliErrors } from "./errors.ts";
import { sampleEntries } from "./sample-entries.ts";

/** Principals of the personas and of the anonymous caller, as the register of this installation would resolve them. */
export function personaPrincipals(
  configuration: Configuration,
  sectors: readonly string[],
): ReadonlyMap<string, Principal> {
  const entries = sampleEntries(createWorld(configuration.sample), sectors);
  return new Map<string, Principal>([
    ["anonymous", anonymous],
    ...entries.map(({ validFrom: _from, validTo: _to, delegatedFrom: _source, ...authority }): [string, Principal] => [
      authority.subject.slice(authority.subject.indexOf(":") + 1),
      { ...authority, purposes: [...authority.purposes, "open-data"] },
    ]),
  ]);
}

/** @throws PERSONA_UNKNOWN */
export function principalOf(principals: ReadonlyMap<string, Principal>, persona: string): Principal {
  const found = principals.get(persona);
  if (found !== undefined && (persona === "anonymous" || isPersona(persona))) return found;
  throw cliErrors("PERSONA_UNKNOWN", { persona, known: ["anonymous", ...personas].join(", ") });
}
