import { keySetFromJson, keySetToJson } from "@lgsp/policies";
import type { KeySet, PlacedKeySet, SectorAnswer, SectorEndpoint } from "@lgsp/policies";
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
    async execute({ text, operationName, variables, assertion, keySets, signal }) {
      const body = {
        query: text,
        variables,
        ...(operationName === undefined ? {} : { operationName }),
        ...(keySets === undefined ? {} : { keySets: writeKeySets(keySets) }),
      };
      return readAnswer(await http.post(body, { authorization: `Bearer ${await sign(assertion)}` }, signal));
    },
    ready: () => http.ready(),
    close: () => http.close(),
  };
}

function readAnswer({ data, errors, extensions }: Record<string, unknown>): SectorAnswer {
  const { receipt, keySets } = isRecord(extensions) ? extensions : {};
  return {
    ...(isRecord(data) ? { data } : { data: null }),
    ...(Array.isArray(errors) ? { errors: readSectorErrors(errors) } : {}),
    ...(isReceipt(receipt) ? { extensions: { receipt, ...(isRecord(keySets) ? readKeySets(keySets) : {}) } } : {}),
  };
}

const writeKeySets = (sets: Readonly<Record<string, PlacedKeySet>>) =>
  Object.fromEntries(Object.entries(sets).map(([name, { at, set }]) => [name, { at, set: keySetToJson(set) }]));

/** A set that is none is left out, and whoever asked for it misses it. */
function readKeySets(sets: Record<string, unknown>): { keySets: Readonly<Record<string, KeySet>> } {
  const read = Object.entries(sets).flatMap(([name, value]): [string, KeySet][] => {
    const set = keySetFromJson(value);
    return set === undefined ? [] : [[name, set]];
  });
  return { keySets: Object.fromEntries(read) };
}
