import { isPersona, loadDevelopmentKeys, personas, requestDevelopmentToken } from "@lgsp/gateway/identity";
import { purposes } from "@lgsp/policies";
import type { Configuration } from "./configuration.ts";
import { findRunningHub, places } from "./data-directory.ts";
import { developmentIssuerPath } from "./development-routes.ts";
import { cliErrors } from "./errors.ts";

/**
 * A token of a persona from the running hub's development issuer.
 *
 * @throws PERSONA_UNKNOWN, PURPOSE_NOT_KNOWN, HUB_NOT_RUNNING; the issuer's own errors
 */
export async function personaToken(configuration: Configuration, persona: string, purpose?: string): Promise<string> {
  if (!isPersona(persona)) throw cliErrors("PERSONA_UNKNOWN", { persona, known: personas.join(", ") });
  const known = purposes.find((name) => name === purpose);
  if (purpose !== undefined && known === undefined) {
    throw cliErrors("PURPOSE_NOT_KNOWN", { purpose, known: purposes.join(", ") });
  }
  const { url } = findRunningHub(configuration.dataDirectory);
  const keys = await loadDevelopmentKeys(places(configuration.dataDirectory).development);
  return requestDevelopmentToken({
    issuer: `${url}${developmentIssuerPath}`,
    persona,
    secret: keys.secret,
    ...(known === undefined ? {} : { purpose: known }),
  });
}
