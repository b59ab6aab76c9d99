import { BlockList } from "node:net";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/**
 * True for an address, or host name of a URL, that only this machine reaches: 127.0.0.0/8, ::1 (also in brackets and
 * mapped), "localhost". Anything that would have to be looked up is not.
 */
export function isLoopback(host: string): boolean {
  const address = host.replace(/^\[(.*)\]$/, "$1").replace(/^::ffff:(?=\d+\.)/i, "");
  if (address.toLowerCase() === "localhost") return true;
  return loopback.check(address, address.includes(":") ? "ipv6" : "ipv4");
}
