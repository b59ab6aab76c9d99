import { Buffer } from "node:buffer";
import type { StreamMessage, World } from "@lgsp/kit";
import { limitOf } from "../limits.ts";
import { stationsOf } from "../sample/stations.ts";

const minuteMs = 60_000;
/** A year, which is as far back as observations are taken. */
const mostMinutes = 365 * 24 * 60;

/**
 * What the stations of a sample world would send, minute by minute from `now` back: mostly within the limits; now and
 * then a value that cannot be, and a message that has to be refused. A minute's values are the same whenever it is sent.
 */
export function* sampleMessages(world: World, now: Date): Generator<StreamMessage> {
  const stations = stationsOf(world);
  const last = Math.floor(now.getTime() / minuteMs);
  for (let minute = last; minute > last - mostMinutes; minute--) {
    const random = world.random("agriculture-environment.stream", minute);
    const observedAt = new Date(minute * minuteMs).toISOString();
    for (const { code, medium, parameters, alerts } of stations) {
      const topic = `environment/v1/stations/${code}/observations`;
      for (const parameter of parameters) {
        const { usual, unit } = limitOf(medium, parameter);
        const about = alerts[0] === undefined ? usual : alerts[0] - 1;
        const value = Math.round(about * (0.7 + 0.5 * random.next()) * 1_000) / 1_000;
        const reading = { parameter, observedAt, value, unit };
        const text = random.chance(0.001)
          ? "{"
          : JSON.stringify(random.chance(0.002) ? { ...reading, value: 1e9 } : reading);
        yield { topic, payload: Buffer.from(text) };
      }
    }
  }
}
