import { createServer, connect } from "node:net";
import { once } from "node:events";
import type { Duplex } from "node:stream";

/** Both ends of a stream between two processes, here in one. */
export async function streamPair(): Promise<readonly [Duplex, Duplex]> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("no port");
  const accepted = new Promise<Duplex>((resolve) => server.once("connection", resolve));
  const near = connect(address.port, "127.0.0.1");
  const far = await accepted;
  server.close();
  return [near, far];
}
