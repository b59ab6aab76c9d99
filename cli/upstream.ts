import type { UpstreamSettings } from "@lgsp/kit";
import type { Configuration } from "./configuration.ts";

/** The settings of a sector's own system, which tells the operator on stderr what it meets there, without values. */
export const upstreamOf = (sector: string, { upstream }: Configuration): Omit<UpstreamSettings, "url"> => ({
  ...upstream(sector),
  report: (line) => void process.stderr.write(`${new Date().toISOString()} ${sector} ${line}\n`),
});
