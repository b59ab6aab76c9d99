import { readFile } from "node:fs/promises";
import { nullLedger } from "@lgsp/audit/null-ledger";
import { createPolicyOffGateway, listen } from "@lgsp/gateway";
import type { EngineKind } from "@lgsp/gateway";
import { cliErrors } from "./errors.ts";
import { untilStopped } from "./until-stopped.ts";

/**
 * `lgsp gateway --policy off`: any Federation 2 supergraph on a loopback address, for federation suites. Nobody is
 * identified, nothing is decided, masked or recorded, and it says so.
 */
export async function servePolicyOff(place: string, host: string, port: number, engine: EngineKind): Promise<void> {
  const hub = await createPolicyOffGateway({
    supergraphSdl: await readSupergraph(place),
    host,
    ledger: nullLedger,
    engine,
    fallingBack: (reason) => process.stderr.write(`ENGINE_FALLBACK ${reason}\n`),
  });
  const listening = await listen(hub, { host, port });
  process.stderr.write(
    "\n  !!  POLICY OFF  !!  no identity, no decisions, no masks, no access record. Loopback only, for tests.\n" +
      "  !!  CHÍNH SÁCH TẮT  !!  không định danh, không quyết định, không che, không ghi sổ. Chỉ để thử.\n\n",
  );
  process.stdout.write(`${listening.url}/graphql\n`);
  await untilStopped();
  await listening.close();
  await hub.close();
}

async function readSupergraph(place: string): Promise<string> {
  try {
    if (!/^https?:\/\//.test(place)) return await readFile(place, "utf8");
    const response = await fetch(place, { signal: AbortSignal.timeout(10_000) });
    if (!response.ok) throw new TypeError(`HTTP ${response.status}`);
    return await response.text();
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "unreachable";
    throw cliErrors("SUPERGRAPH_UNREADABLE", { place, reason }, { cause });
  }
}
