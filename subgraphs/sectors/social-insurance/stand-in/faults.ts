import type { ServerResponse } from "node:http";

/** What is wrong with the agency's system at the moment. */
export interface Faults {
  /** Connections are cut. */
  down: boolean;
  slowMs: number;
  /** So many of the next calls end with HTTP 500. */
  failNext: number;
  callsPerSecond: number;
  tokenSeconds: number;
  /** How answers break the contract. */
  spoiled: "no" | "wrong type" | "missing property" | "no JSON" | "html" | "somebody else" | "twice" | "endless";
}

export const noFaults: Faults = {
  down: false,
  slowMs: 0,
  failNext: 0,
  callsPerSecond: Number.POSITIVE_INFINITY,
  tokenSeconds: 300,
  spoiled: "no",
};

type Answer = { readonly duLieu: readonly Readonly<Record<string, unknown>>[] };
type Send = (response: ServerResponse, status: number, body: unknown) => void;

/** Sends the answer, or what a system that has gone wrong would send in its place. */
export function spoil(response: ServerResponse, answer: Answer, { spoiled }: Faults, send: Send): void {
  const [first, ...rest] = answer.duLieu;
  const withRows = (rows: readonly unknown[]): void => send(response, 200, { ...answer, duLieu: rows });
  if (spoiled === "no" || first === undefined) return send(response, 200, answer);
  switch (spoiled) {
    case "wrong type":
      return withRows([{ ...first, soDinhDanh: 51_085_001_234 }, ...rest]);
    case "missing property":
      return withRows([Object.fromEntries(Object.entries(first).filter(([name]) => name !== "soDinhDanh")), ...rest]);
    case "no JSON":
      return send(response, 200, `{"duLieu": [{"soDinhDanh": "051085`);
    case "html":
      response.writeHead(200, { "content-type": "text/html" });
      response.end("<html>Đang bảo trì</html>");
      return;
    case "somebody else":
      return withRows([{ ...first, soDinhDanh: "051085009999", maSo: "9999999999", maThe: "9999999999" }, ...rest]);
    case "twice":
      return withRows([first, first, ...rest]);
    case "endless": {
      response.writeHead(200, { "content-type": "application/json" });
      const chunk = " ".repeat(65_536);
      const more = (): void => {
        while (response.write(chunk));
        response.once("drain", more);
      };
      more();
    }
  }
}
