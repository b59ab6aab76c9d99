import { composeServices } from "@apollo/composition";
import { parse } from "graphql";
import type { Federation } from "./federation.ts";

const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key" "@shareable" "@external" "@requires" "@provides" "@override" "@interfaceObject" "@inaccessible" ])`;

/** Supergraph SDL, or why there is none. */
export function compose({
  subgraphs,
}: Pick<Federation, "subgraphs">): { readonly sdl: string } | { readonly problems: readonly string[] } {
  const composed = composeServices(
    subgraphs.map(({ name, body }) => ({
      name,
      url: `http://${name}.invalid/`,
      typeDefs: parse(`${header}\n${body}`),
    })),
  );
  return composed.errors === undefined
    ? { sdl: composed.supergraphSdl }
    : { problems: composed.errors.map(({ message }) => message) };
}
