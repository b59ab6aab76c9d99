import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openSource, runStream, type LinkingKeys, type RunningStream, type SectorModel } from "@lgsp/kit";
import type { Configuration } from "./configuration.ts";
import type { places } from "./data-directory.ts";
import { databaseUrlOf } from "./sector-database.ts";

export interface StreamsOptions {
  readonly models: readonly SectorModel[];
  readonly configuration: Configuration;
  readonly places: ReturnType<typeof places>;
  readonly keys: LinkingKeys;
  readonly say: (line: string) => void;
}

export interface RunningStreams {
  close(): Promise<void>;
}

const reportMs = 5_000;

/**
 * Starts the streams of the sectors that are on this machine and have an address (LGSP_<SECTOR>_MQTT). A broker that
 * does not answer is no reason not to start: the stream comes when the broker does.
 * Errors: STREAM_NONE, STREAM_URL_INVALID, those of the sector's database.
 */
export async function startStreams(options: StreamsOptions): Promise<RunningStreams> {
  const running: RunningStreams[] = [];
  const close = async (): Promise<void> => void (await Promise.allSettled(running.map((stream) => stream.close())));
  try {
    for (const model of options.models) {
      const { name } = model.definition;
      const url = options.configuration.endpoint(name) === undefined ? options.configuration.stream(name) : undefined;
      if (url !== undefined) running.push(await startOne(model, url, options));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { close };
}

async function startOne(
  model: SectorModel,
  url: string,
  { configuration, places, keys, say }: StreamsOptions,
): Promise<RunningStreams> {
  const { name } = model.definition;
  const source = await openSource(name, databaseUrlOf(model.definition, configuration, places));
  let stream: RunningStream;
  try {
    stream = await runStream({
      model,
      source,
      keys,
      url,
      onState: (state, reason) => say(`${new Date().toISOString()} MQTT ${name} ${state} ${reason}`.trimEnd()),
    });
  } catch (error) {
    await source.close();
    throw error;
  }
  const file = streamReportFile(places, name);
  const write = () => writeReport(file, JSON.stringify(stream.report(), undefined, 2));
  write();
  const timer = setInterval(write, reportMs);
  timer.unref();
  return {
    async close() {
      clearInterval(timer);
      await stream.close();
      write();
      await source.close();
    },
  };
}

/** Where the report of a sector's stream is: `lgsp stream report` reads it, whoever runs the stream. */
export const streamReportFile = ({ streams }: ReturnType<typeof places>, sector: string): string =>
  join(streams, `${sector}.json`);

/** Whole or not at all; a full disk costs the report, not the stream. */
function writeReport(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.new`, `${text}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  } catch {
    // told nowhere: it is written again in a moment
  }
}
