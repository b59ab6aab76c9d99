import type { MessageReading, Refusal, StreamMessage } from "@lgsp/kit";
import { codelists } from "../codelists.ts";
import { judge, knownLimit } from "../limits.ts";
import { isPlausible } from "../plausible-range.ts";
import { refusal } from "./errors.ts";
import { observedAt } from "./observed-at.ts";
import type { StreamStation } from "./stations.ts";
import { convert, isKnownUnit } from "./units.ts";

export const topicFilter = "environment/v1/stations/+/observations";
const topicForm = /^environment\/v1\/stations\/([^/]{1,64})\/observations$/;

/** More belong into several messages: a message is taken or delivered again as a whole. */
const mostObservations = 200;

type ObservationRow = MessageReading["rows"][number];

export const stationIn = (topic: string): string | undefined => topicForm.exec(topic)?.[1];

/**
 * One message: an observation `{parameter, observedAt, value, unit, quality?}` of the topic's station, or a list of
 * them. Each is judged by itself. `parameter` and `quality` are codes; `quality` is "00" unless given.
 */
export function readMessage(
  { topic, payload }: StreamMessage,
  stations: ReadonlyMap<string, StreamStation>,
  now: Date,
): MessageReading {
  const code = stationIn(topic);
  if (code === undefined) return refused(refusal("OBSERVATION_TOPIC_UNKNOWN"));
  const station = stations.get(code);
  if (station === undefined) return refused(refusal("OBSERVATION_STATION_UNKNOWN", { station: code }));
  const parsed = parse(payload);
  if (parsed === undefined) return refused(refusal("OBSERVATION_UNREADABLE", { reason: "UTF-8 JSON" }));
  const list: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  if (list.length > mostObservations)
    return refused(refusal("OBSERVATION_UNREADABLE", { reason: `> ${mostObservations}` }));
  const rows: ObservationRow[] = [];
  const refusals: Refusal[] = [];
  for (const one of list) {
    const read = readObservation(one, station, now);
    if ("code" in read) refusals.push(read);
    else rows.push(read.row);
  }
  return { rows, refused: refusals };
}

const refused = (one: Refusal): MessageReading => ({ rows: [], refused: [one] });

const utf8 = new TextDecoder("utf-8", { fatal: true });

function parse(payload: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(payload));
  } catch {
    return undefined;
  }
}

function readObservation(one: unknown, station: StreamStation, now: Date): Refusal | { readonly row: ObservationRow } {
  if (typeof one !== "object" || one === null) return refusal("OBSERVATION_UNREADABLE", { reason: "{…}" });
  const { parameter, value, unit, quality = "00", observedAt: time }: Partial<Record<string, unknown>> = { ...one };
  if (typeof parameter !== "string" || !station.parameters.has(parameter))
    return refusal("OBSERVATION_PARAMETER_UNKNOWN", { station: station.code, parameter: shown(parameter) });
  const limit = knownLimit(station.medium, parameter);
  if (limit === undefined) return refusal("OBSERVATION_PARAMETER_UNKNOWN", { station: station.code, parameter });
  const at = observedAt(time, now);
  if ("reason" in at) return refusal("OBSERVATION_TIME_INVALID", at);
  // JSON has no NaN, and a number too large for a double reads as infinite
  if (typeof value !== "number" || !Number.isFinite(value)) return refusal("OBSERVATION_VALUE_INVALID", { parameter });
  const converted = typeof unit === "string" && isKnownUnit(unit) ? convert(value, unit, limit.unit) : undefined;
  if (converted === undefined) return refusal("OBSERVATION_UNIT_UNKNOWN", { unit: shown(unit), expected: limit.unit });
  if (typeof quality !== "string" || !Object.hasOwn(codelists["OBSERVATION_QUALITY"]?.codes ?? {}, quality))
    return refusal("OBSERVATION_QUALITY_UNKNOWN", { quality: shown(quality) });
  const plausible = isPlausible(station.medium, parameter, converted);
  const { exceeds, alertLevel } = judge(limit, station.alerts, converted);
  return {
    row: {
      station_code: station.code,
      parameter,
      observed_at: at.time,
      value: converted,
      unit: limit.unit,
      quality,
      out_of_range: !plausible,
      // a river at 9,999 m is a broken gauge and no flood
      exceeds_limit: plausible ? exceeds : null,
      alert_level: plausible ? alertLevel : null,
    },
  };
}

const shown = (value: unknown): string => (typeof value === "string" ? value.slice(0, 40) : typeof value);
