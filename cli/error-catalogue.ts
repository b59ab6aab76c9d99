import { auditErrors } from "@lgsp/audit";
import { codegenErrorTable } from "@lgsp/codegen";
import { gatewayErrors } from "@lgsp/gateway";
import { identityErrors, stateErrors } from "@lgsp/gateway";
import { dropErrors, executionErrors, kitErrors, streamErrors, type SectorDefinition, upstreamErrors } from "@lgsp/kit";
import { policyErrors, type ErrorDefinition } from "@lgsp/policies";
import { cliErrorTable } from "./errors.ts";

/** Every code that the hub can answer or end with, with its texts: what docs/errors.md is made from. */
export function errorCatalogue(sectors: readonly SectorDefinition[]): Readonly<Record<string, ErrorDefinition>> {
  const rooms = [
    policyErrors,
    auditErrors,
    kitErrors,
    upstreamErrors,
    executionErrors,
    streamErrors,
    dropErrors,
    gatewayErrors,
    identityErrors,
    stateErrors,
    codegenErrorTable,
    cliErrorTable,
    ...sectors.map(({ errors = {} }) => errors),
  ];
  return Object.assign({}, ...rooms);
}
