import type { SectorStream } from "@lgsp/kit";
import { readMessage, stationIn, topicFilter } from "./read-message.ts";
import { sampleMessages } from "./sample-messages.ts";
import { Stations } from "./stations.ts";

/** Observations of the monitoring stations, by MQTT. */
export const stream: SectorStream = {
  topic: topicFilter,
  type: "Observation",
  content: ["value", "quality"],
  open(reader) {
    const stations = new Stations(reader);
    return {
      async read(messages, now) {
        const known = await stations.of(messages.flatMap(({ topic }) => stationIn(topic) ?? []));
        return messages.map((message) => readMessage(message, known, now));
      },
    };
  },
  /** In one order of stations, so that two writers do not wait for each other. */
  async afterWrite(transaction, rows) {
    const latest = new Map<string, string>();
    for (const { station_code: code, observed_at: at } of rows) {
      const [station, time] = [String(code), String(at)];
      if (time > (latest.get(station) ?? "")) latest.set(station, time);
    }
    for (const [station, time] of [...latest].sort(([left], [right]) => (left < right ? -1 : 1))) {
      await transaction
        .updateTable("monitoring_station")
        .set({ last_observed_at: time })
        .where("station_code", "=", station)
        .where((is) => is.or([is("last_observed_at", "is", null), is("last_observed_at", "<", time)]))
        .execute();
    }
  },
  sample: sampleMessages,
};
