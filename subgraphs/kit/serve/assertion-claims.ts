import type { Asking, Principal, Purpose, Released } from "@lgsp/policies";
import { principalKinds, purposes } from "@lgsp/policies";

/** Header `typ` of an assertion token: no other kind of token that the gateway's key may sign passes for one (RFC 8725, 3.11). */
export const assertionType = "lgsp-assertion+jwt";
/** Header `typ` of the signed digests of several assertions (SD-JWT, RFC 9901). */
export const assertionBatchType = "lgsp-assertions+sd-jwt";
export const assertionAlgorithm = "ES256";
/** `iss` of the gateway. */
export const assertionIssuer = "lgsp-gateway";

/** The claim `lgsp` of an assertion, beside the registered ones (iss, aud, jti, iat, exp). */
export interface AssertionClaims {
  readonly requestId: string;
  readonly asking: Asking;
  readonly policyDigest: string;
  readonly operationDigest: string;
  readonly released: readonly Released[];
  readonly idempotencyKey?: string;
  readonly keySetsDigest?: string;
}

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");
const isOptionalText = (value: unknown): value is string | undefined =>
  value === undefined || typeof value === "string";
const isPurpose = (value: unknown): value is Purpose => purposes.some((purpose) => purpose === value);

/** Whether a `lgsp` claim has the shape that it promises; a signature says who wrote it, not that it is well formed. */
export function isAssertionClaims(value: unknown): value is AssertionClaims {
  return (
    isRecord(value) &&
    typeof value["requestId"] === "string" &&
    typeof value["policyDigest"] === "string" &&
    typeof value["operationDigest"] === "string" &&
    isOptionalText(value["idempotencyKey"]) &&
    isOptionalText(value["keySetsDigest"]) &&
    isAsking(value["asking"]) &&
    Array.isArray(value["released"]) &&
    value["released"].every(isReleased)
  );
}

function isAsking(value: unknown): value is Asking {
  return (
    isRecord(value) && isPurpose(value["purpose"]) && isOptionalText(value["case"]) && isPrincipal(value["principal"])
  );
}

function isPrincipal(value: unknown): value is Principal {
  return (
    isRecord(value) &&
    principalKinds.some((kind) => kind === value["kind"]) &&
    typeof value["subject"] === "string" &&
    isOptionalText(value["organisation"]) &&
    isOptionalText(value["onBehalfOf"]) &&
    isTexts(value["roles"]) &&
    isTexts(value["agreements"]) &&
    Array.isArray(value["purposes"]) &&
    value["purposes"].every(isPurpose) &&
    isRecord(value["attributes"]) &&
    Object.values(value["attributes"]).every(
      (attribute) => typeof attribute === "string" || typeof attribute === "number" || isTexts(attribute),
    )
  );
}

function isReleased(value: unknown): value is Released {
  return (
    isRecord(value) &&
    typeof value["sector"] === "string" &&
    typeof value["proof"] === "string" &&
    isTexts(value["references"])
  );
}
