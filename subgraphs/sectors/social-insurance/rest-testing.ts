import { openSector, type RunningSector, type UpstreamSettings } from "@lgsp/kit";
import type { Asking, SectorAnswer } from "@lgsp/policies";
import { askingOf, openSampleSector, sampleGraph, sampleKeys, sampleNow, type SampleSector } from "../sample-sector.ts";
import { askSector } from "../ask-sector.ts";
import { standIn, type FaultyStandIn } from "./stand-in.ts";

const secret = "khong-de-lo-ra-ngoai";

/** The same sample rows twice: in a database, and behind the agency's system. */
export interface RestSector {
  readonly database: SampleSector;
  readonly upstream: FaultyStandIn;
  readonly reports: string[];
  /** Texts of the statements since the last question. */
  readonly statements: string[];
  ask(
    asking: Asking,
    text: string,
    variables?: Readonly<Record<string, unknown>>,
    signal?: AbortSignal,
  ): Promise<SectorAnswer>;
  askAs(persona: string, text: string, variables?: Readonly<Record<string, unknown>>): Promise<SectorAnswer>;
  ready(): Promise<void>;
  /** A hub's side of its own, that has met nothing yet. */
  again(settings?: Partial<UpstreamSettings>): Promise<RestSector>;
  close(): Promise<void>;
}

export async function openRestSector(settings: Partial<UpstreamSettings> = {}): Promise<RestSector> {
  const database = await openSampleSector("social-insurance");
  const client = { id: "lgsp-hub", secret };
  const upstream = await standIn({
    source: database.source,
    world: database.world,
    host: "127.0.0.1",
    port: 0,
    client,
  });
  const opened: RunningSector[] = [];
  const { bundle } = await sampleGraph();
  const one = async (given: Partial<UpstreamSettings>): Promise<RestSector> => {
    const reports: string[] = [];
    const statements: string[] = [];
    const sector = await openSector(database.model.definition, {
      keys: sampleKeys,
      bundle,
      now: () => sampleNow,
      onStatement: (text) => statements.push(text),
      url: given.url ?? `rest+${upstream.url}`,
      upstream: { clientId: client.id, clientSecret: secret, report: (line) => reports.push(line), ...given },
    });
    opened.push(sector);
    const ask: RestSector["ask"] = (asking, text, variables = {}, signal) => {
      statements.length = 0;
      return askSector(sector, bundle.digest, asking, text, {
        variables,
        now: sampleNow,
        requestId: "sample",
        ...(signal && { signal }),
      });
    };
    return {
      database,
      upstream,
      reports,
      statements,
      ask,
      askAs: (persona, text, variables) => ask(askingOf(persona, database.attributes), text, variables),
      ready: () => sector.ready(),
      again: (more = {}) => one({ ...given, ...more }),
      close: async () => {
        for (const each of opened) await each.close();
        await upstream.close();
        await database.close();
      },
    };
  };
  return one(settings);
}
