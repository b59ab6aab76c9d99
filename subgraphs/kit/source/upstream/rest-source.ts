import { CodedError } from "@lgsp/policies";
import { Kysely, SqliteDialect } from "kysely";
import type { LinkingKeys } from "../../keys/linking-keys.ts";
import type { SectorModel } from "../../model.ts";
import type { Source, Tables } from "../source.ts";
import { upstreamError } from "./errors.ts";
import { readRestMapping } from "./rest-mapping.ts";
import { restWorkspace } from "./rest-workspace.ts";
import { readUpstream, type UpstreamSettings } from "./settings.ts";
import { upstreamClient } from "./upstream-client.ts";

/**
 * A sector whose rows stay in a system of its department that speaks REST. Nothing is asked until somebody asks; a
 * system that is down makes its part of an answer null with a code, and is found again by itself.
 * Errors: UPSTREAM_SETTING_INVALID, UPSTREAM_MAPPING_BROKEN.
 */
export function restSource(model: SectorModel, keys: LinkingKeys, settings: UpstreamSettings): Source {
  const sector = model.definition.name;
  const upstream = readUpstream(sector, settings);
  const mapping = readRestMapping(model);
  const client = upstreamClient(upstream, mapping.tokenUrl);
  const readOnly = (): Promise<never> => Promise.reject(upstreamError("UPSTREAM_READ_ONLY", { sector }));
  return {
    sector,
    dialect: "sqlite",
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: readOnly }) }),
    read: readOnly,
    readKeys: readOnly,
    snapshot: readOnly,
    workspace: ({ signal, requestId }) =>
      restWorkspace({
        model,
        mapping,
        keys,
        mostRows: upstream.mostRows,
        fetch: {
          model,
          client,
          report: upstream.report,
          limits: { until: performance.now() + upstream.deadline, signal, requestId },
        },
      }),
    // A department's system that is down takes its part out of answers, not the whole hub out of service.
    async ping() {
      if (mapping.ping === undefined) return;
      const answer = client.call(mapping.ping, {}, { until: performance.now() + upstream.deadline });
      await answer.catch((error: unknown) => upstream.report(error instanceof CodedError ? error.code : "no answer"));
    },
    close: () => client.close(),
  };
}
