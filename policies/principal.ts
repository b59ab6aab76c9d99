import type { PrincipalKind, Purpose } from "./vocabulary.ts";

/** Value of an attribute that row conditions compare with; a list means "any of". */
export type AttributeValue = string | number | readonly string[];

/**
 * Who asks, as resolved at the moment of the request: the token says who it is, the authority register says what
 * they may act as. Row conditions read `attributes` by name (`principal("facility")`).
 */
export interface Principal {
  readonly kind: PrincipalKind;
  /** Stable opaque identifier: token subject at its issuer, never a personal number. */
  readonly subject: string;
  /** Agency or organisation acted for, e.g. "H48.SYT"; absent for citizens and anonymous. */
  readonly organisation?: string;
  /** Roles granted by the authority register, e.g. "doctor". Sorted. */
  readonly roles: readonly string[];
  /** Purposes that token and register both allow. Sorted. */
  readonly purposes: readonly Purpose[];
  /** Identifiers of data-sharing agreements that the organisation acts under. Sorted. */
  readonly agreements: readonly string[];
  /** e.g. personalId, communes, facility, schools, sectors (an auditor's or steward's mandate), organisation. */
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  /** Subject on whose behalf an official or guardian acts. */
  readonly onBehalfOf?: string;
}

/** One caller, one purpose, one moment: what a decision is taken for. */
export interface Asking {
  readonly principal: Principal;
  readonly purpose: Purpose;
  /** Dossier or case number declared with the request (`LGSP-Case`). */
  readonly case?: string;
}

export const anonymous: Principal = {
  kind: "anonymous",
  subject: "anonymous",
  roles: ["anonymous"],
  purposes: ["open-data"],
  agreements: [],
  attributes: {},
};
