import type { Principal, Purpose } from "@lgsp/policies";
import type { Authority } from "./authority-entry.ts";
import { fail } from "./errors.ts";

/** What a token asks to be held to. An absent claim holds to nothing; none of them can add anything. */
export interface Narrowing {
  readonly organisation?: string;
  readonly roles?: readonly string[];
  readonly purposes?: readonly string[];
  readonly agreements?: readonly string[];
}

/**
 * Reads the narrowing claims `organisation`, `roles`, `purposes`, `agreements` (a list, or one text separated by
 * spaces as OAuth writes scopes). Throws TOKEN_CLAIM: a claim that cannot be read must not be taken for an absent one.
 */
export function readNarrowing(claims: Readonly<Record<string, unknown>>): Narrowing {
  const organisation = claims["organisation"];
  if (organisation !== undefined && typeof organisation !== "string")
    throw fail("TOKEN_CLAIM", { claim: "organisation" });
  const lists = Object.fromEntries(
    ["roles", "purposes", "agreements"].flatMap((claim) => {
      const value = claims[claim];
      return value === undefined ? [] : [[claim, listOf(value, claim)]];
    }),
  );
  return { ...(organisation === undefined ? {} : { organisation }), ...lists };
}

function listOf(value: unknown, claim: string): string[] {
  if (typeof value === "string") return value.split(" ").filter((item) => item !== "");
  if (Array.isArray(value) && value.every((item): item is string => typeof item === "string")) return value;
  throw fail("TOKEN_CLAIM", { claim });
}

/** True when the token leaves this authority open to be acted under: same organisation, and a role is left if it has any. */
export function leavesOpen(narrowing: Narrowing, authority: Authority): boolean {
  if (narrowing.organisation !== undefined && narrowing.organisation !== authority.organisation) return false;
  return authority.roles.length === 0 || rolesUnder(narrowing, authority).length > 0;
}

/**
 * The principal of an authority as the token narrows it: always within `authority`, whatever the claims.
 * Everyone with a token may also ask for open data.
 */
export function narrow(authority: Authority, narrowing: Narrowing, onBehalfOf?: string): Principal {
  const { organisation } = authority;
  const allowed: readonly Purpose[] = [...authority.purposes, "open-data"];
  return {
    kind: authority.kind,
    subject: authority.subject,
    ...(organisation === undefined ? {} : { organisation }),
    roles: rolesUnder(narrowing, authority),
    purposes: within(allowed, narrowing.purposes),
    agreements: within(authority.agreements, narrowing.agreements),
    attributes: organisation === undefined ? authority.attributes : { ...authority.attributes, organisation },
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
  };
}

/**
 * Operators and developers keep all their roles: the prohibitions on personal data hang on them, so dropping one
 * could widen.
 */
function rolesUnder(narrowing: Narrowing, authority: Authority): string[] {
  const bound = authority.kind === "operator" || authority.kind === "developer";
  return within(authority.roles, bound ? undefined : narrowing.roles);
}

function within<T extends string>(granted: readonly T[], claimed: readonly string[] | undefined): T[] {
  const kept = claimed === undefined ? granted : granted.filter((item) => claimed.includes(item));
  return [...new Set(kept)].sort();
}
