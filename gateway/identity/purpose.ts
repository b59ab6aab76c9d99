import { purposes } from "@lgsp/policies";
import type { Principal, Purpose } from "@lgsp/policies";
import { fail } from "./errors.ts";

const openData = "open-data";

/**
 * The purpose of use of one request (Law 91/2025/QH15: personal data is processed for a stated purpose only).
 *
 * `header` is the value of `LGSP-Purpose`, null or undefined when absent. Without it the caller's sole purpose besides
 * open-data counts; a caller who has no other asks for open data. Throws PURPOSE_UNKNOWN (no such purpose: also for two
 * values in one header), PURPOSE_NOT_ALLOWED, PURPOSE_REQUIRED (several are possible: the hub does not guess).
 */
export function choosePurpose(principal: Principal, header: string | null | undefined): Purpose {
  const allowed = principal.purposes.join(", ");
  if (header === null || header === undefined) {
    const own = principal.purposes.filter((purpose) => purpose !== openData);
    const [sole] = own.length > 0 ? own : principal.purposes;
    if (sole === undefined || own.length > 1) throw fail("PURPOSE_REQUIRED", { allowed });
    return sole;
  }
  const stated = purposes.find((purpose) => purpose === header.trim());
  if (stated === undefined) throw fail("PURPOSE_UNKNOWN", { known: purposes.join(", ") });
  if (!principal.purposes.includes(stated)) throw fail("PURPOSE_NOT_ALLOWED", { purpose: stated, allowed });
  return stated;
}

/**
 * The dossier number of `LGSP-Case`; undefined when the header is absent. Throws CASE_MALFORMED: it goes into the
 * ledger as it is, so it holds no free text.
 */
export function readCase(header: string | null | undefined): string | undefined {
  if (header === null || header === undefined) return undefined;
  // twelve digits on end are a personal number, which no dossier is numbered by
  if (!/^[A-Za-z0-9./-]{1,64}$/.test(header) || /(?<!\d)\d{12}(?!\d)/.test(header)) throw fail("CASE_MALFORMED");
  return header;
}
