import type { SectorAnswer, SectorEndpoint } from "@lgsp/policies";
import { isRecord } from "../json.ts";
import { readSectorErrors } from "./sector-errors.ts";
import { sectorHttp } from "./sector-http.ts";
import type { HttpSectorOptions } from "./sector-http.ts";
import { isReceipt } from "./receipt.ts";
import type { SignAssertion } from "./sign-assertion.ts";

/** A sector that runs at its owner's: the assertion travels as a signed JWT. Errors: those of sectorHttp(). */
export function remoteEndpoint(
  options: HttpSectorOptions & { readonly sign: SignAssertion },
): SectorEndpoint & { close(): Promise<void> } {
  const { sector, sign } = options;
  const http = sectorHttp(options);
  return {
    sector,
    async execute({ text, operationName, variables, assertion, signal }) {
      const body = { query: text, variables, ...(operationName === undefined ? {} : { operationName }) };
      return readAnswer(await http.post(body, { authorization: `Bearer ${await sign(assertion)}` }, signal));
    },
    ready: () => http.ready(),
    close: () => http.close(),
  };
}

function readAnswer({ data, errors, extensions }: Record<string, unknown>): SectorAnswer {
  const receipt = isRecord(extensions) ? extensions["receipt"] : undefined;
  return {
    ...(isRecord(data) ? { data } : { data: null }),
    ...(Array.isArray(errors) ? { errors: readSectorErrors(errors) } : {}),
    ...(isReceipt(receipt) ? { extensions: { receipt } } : {}),
  };
}
