import { CodedError } from "@lgsp/policies";
import type { SectorAnswer, SectorCall, SectorEndpoint } from "@lgsp/policies";
import { fail } from "../errors.ts";
import { assertFor } from "./assertion.ts";
import { createCircuit } from "./circuit.ts";
import { UnfitAnswer } from "./guard-answer.ts";
import type { SectorRequest } from "./sector-request.ts";

export interface CallerOptions {
  readonly endpoint: SectorEndpoint;
  /** Milliseconds. */
  readonly deadline: number;
  readonly report?: Report;
}

/** Told to the operator's log; never holds a value of the answer. */
export type Report = (event: { sector: string; requestId: string; code: string; reason: string }) => void;

/** One sector, whoever asks it: asserted, within the deadline, behind one circuit. */
export interface SectorCaller {
  readonly sector: string;
  /**
   * Calls the sector; the answer counts when `accept` took it.
   * Errors: SECTOR_UNAVAILABLE, SECTOR_TIMEOUT, REQUEST_ABORTED, and whatever `accept` and the endpoint throw.
   */
  call<Accepted>(
    request: SectorRequest,
    call: Omit<SectorCall, "assertion" | "signal">,
    accept: (answer: SectorAnswer) => Accepted,
  ): Promise<Accepted>;
  /** What went wrong, in our words; the request and the operator are told. */
  failed(request: SectorRequest, error: unknown): CodedError;
}

export function sectorCaller({ endpoint, deadline, report }: CallerOptions): SectorCaller {
  const { sector } = endpoint;
  const circuit = createCircuit();
  return {
    sector,
    async call(request, call, accept) {
      request.called.add(sector);
      try {
        if (!circuit.allows()) throw fail("SECTOR_UNAVAILABLE", { sector });
        const accepted = accept(await callWithin(endpoint, deadline, request, call));
        circuit.succeeded();
        return accepted;
      } catch (error) {
        if (isOutage(asCoded(error, sector))) circuit.failed();
        throw error;
      }
    },
    failed(request, error) {
      const coded = asCoded(error, sector);
      request.failed.add(sector);
      report?.({ sector, requestId: request.requestId, code: coded.code, reason: reasonOf(error) });
      return coded;
    },
  };
}

async function callWithin(
  endpoint: SectorEndpoint,
  deadline: number,
  request: SectorRequest,
  call: Omit<SectorCall, "assertion" | "signal">,
): Promise<SectorAnswer> {
  const { sector } = endpoint;
  const caller = request.signal;
  if (caller?.aborted === true) throw fail("REQUEST_ABORTED");
  const stopped = Promise.withResolvers<never>();
  // one controller and one timer: AbortSignal.any() and .timeout() cost a third of a small remote call
  const stopping = new AbortController();
  const stop = (error: CodedError): void => {
    stopped.reject(error);
    stopping.abort();
  };
  const hungUp = (): void => stop(fail("REQUEST_ABORTED"));
  const late = setTimeout(() => stop(fail("SECTOR_TIMEOUT", { sector })), deadline);
  caller?.addEventListener("abort", hungUp, { once: true });
  try {
    const assertion = assertFor(sector, call, request);
    const answer = endpoint.execute({ ...call, assertion, signal: stopping.signal });
    return await Promise.race([answer, stopped.promise]);
  } finally {
    clearTimeout(late);
    caller?.removeEventListener("abort", hungUp);
  }
}

function asCoded(error: unknown, sector: string): CodedError {
  if (error instanceof UnfitAnswer) return fail("SECTOR_ANSWER_INVALID", { sector });
  return error instanceof CodedError ? error : fail("SECTOR_FAILED", { sector }, { cause: error });
}

const isOutage = ({ code }: CodedError): boolean => code === "SECTOR_UNAVAILABLE" || code === "SECTOR_TIMEOUT";

const reasonOf = (error: unknown): string =>
  error instanceof UnfitAnswer ? error.message : error instanceof Error ? error.name : typeof error;
