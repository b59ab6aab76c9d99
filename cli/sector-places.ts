import { listSectors } from "@lgsp/kit";
import { places } from "./data-directory.ts";
import { databaseUrlOf } from "./sector-database.ts";
import type { Surroundings } from "./surroundings.ts";

/** `lgsp sector list`: one line a sector; a database address without its password. */
export async function listSectorPlaces({ configuration, language, print }: Surroundings): Promise<void> {
  for (const definition of await listSectors()) {
    const { name, owner, title } = definition;
    const place =
      configuration.endpoint(name) ??
      withoutPassword(databaseUrlOf(definition, configuration, places(configuration.dataDirectory)));
    print(`${name.padEnd(14)} ${owner.padEnd(10)} ${title[language].padEnd(32)} ${place}`);
  }
}

function withoutPassword(place: string): string {
  if (place.startsWith("sqlite:") || !URL.canParse(place)) return place;
  const url = new URL(place);
  if (url.password !== "") url.password = "…";
  return url.href;
}
