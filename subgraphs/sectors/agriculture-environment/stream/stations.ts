import type { Reader } from "@lgsp/kit";

/** What decides about an observation of a station. */
export interface StreamStation {
  readonly code: string;
  readonly medium: string;
  readonly parameters: ReadonlySet<string>;
  readonly alerts: readonly number[];
}

const staleMs = 60_000;
/** A message of an unknown station is a reason to look again, but not at every one of a flood of them. */
const lookAgainMs = 5_000;

/** The registered stations, read again now and then: a station may be registered while the stream runs. */
export class Stations {
  readonly #reader: Reader;
  #known = new Map<string, StreamStation>();
  #readAt = Number.NEGATIVE_INFINITY;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** The stations by code, for messages of these. Errors: those of the database. */
  async of(codes: Iterable<string>): Promise<ReadonlyMap<string, StreamStation>> {
    const age = performance.now() - this.#readAt;
    const lacking = (): boolean => [...codes].some((code) => !this.#known.has(code));
    if (age > staleMs || (age > lookAgainMs && lacking())) await this.#read();
    return this.#known;
  }

  async #read(): Promise<void> {
    const rows = await this.#reader.read({
      sql: "select station_code, medium, parameters, alert_level_1, alert_level_2, alert_level_3 from monitoring_station",
      parameters: [],
    });
    this.#known = new Map(rows.map((row) => [String(row["station_code"]), stationOf(row)]));
    this.#readAt = performance.now();
  }
}

function stationOf(row: Readonly<Record<string, unknown>>): StreamStation {
  const listed: unknown = JSON.parse(typeof row["parameters"] === "string" ? row["parameters"] : "[]");
  const alerts = [row["alert_level_1"], row["alert_level_2"], row["alert_level_3"]];
  return {
    code: String(row["station_code"]),
    medium: String(row["medium"]),
    parameters: new Set(Array.isArray(listed) ? listed.map(String) : []),
    alerts: alerts.flatMap((level) => (typeof level === "number" ? [level] : [])),
  };
}
