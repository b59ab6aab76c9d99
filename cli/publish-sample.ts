import { setTimeout as delay } from "node:timers/promises";
import { createWorld, openPublisher, sectorVariable } from "@lgsp/kit";
import { cliErrors } from "./errors.ts";
import { readModels } from "./read-models.ts";
import { streamingModel } from "./streaming-model.ts";
import type { Surroundings } from "./surroundings.ts";

const ticksPerSecond = 20;

/**
 * `lgsp stream publish SECTOR`: readings of the sample world's stations, as they would send them.
 * Errors: SECTOR_UNKNOWN, STREAM_NONE, STREAM_ADDRESS_MISSING, STREAM_BROKER_UNREACHABLE.
 */
export async function publishSample(
  { configuration, language, print }: Surroundings,
  sector: string,
  { to, count, rate }: { readonly to?: string; readonly count: number; readonly rate: number },
): Promise<void> {
  const { definition } = streamingModel(await readModels(), sector);
  const url = to ?? configuration.stream(sector);
  if (url === undefined) throw cliErrors("STREAM_ADDRESS_MISSING", { variable: sectorVariable(sector, "MQTT") });
  const publisher = await openPublisher(sector, url);
  try {
    const messages = definition.stream?.sample(createWorld(configuration.sample), new Date()) ?? [];
    const perTick = Math.max(1, Math.round(rate / ticksPerSecond));
    let sent = 0;
    let tick: Promise<void>[] = [];
    for (const message of messages) {
      tick.push(publisher.send(message));
      sent += 1;
      if (tick.length >= perTick || sent === count) {
        await Promise.all([...tick, delay((1_000 * tick.length) / rate)]);
        tick = [];
      }
      if (sent === count) break;
    }
    print(
      language === "vi"
        ? `Đã gửi ${sent} bản tin, broker đã nhận tất cả.`
        : `Sent ${sent} messages; the broker has confirmed them all.`,
    );
  } finally {
    await publisher.close();
  }
}
