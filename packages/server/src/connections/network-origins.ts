import type { Server } from "node:net";
import { networkInterfaces } from "node:os";
import { isLoopback } from "../security/loopback.ts";
import { hostNames } from "../tls/host-names.ts";

/** Networks between programs of one machine, which no phone is in. */
const VIRTUAL = /^(docker|podman|br-|veth|virbr|cni|lxc|vmnet|vbox)/i;
const MOST = 4;

/**
 * Where other machines of the same network find a server: none where it listens on loopback alone.
 *
 * @param host that it is bound to
 */
export function networkOrigins(server: Server, host: string, isTls: boolean): readonly string[] {
  const address = server.address();
  if (isLoopback(host) || address === null || typeof address === "string") return [];
  const named = host === "0.0.0.0" || host === "::" ? ownAddresses() : [host];
  return named.slice(0, MOST).map((name) => {
    const bare = name.includes(":") && !name.startsWith("[") ? `[${name}]` : name;
    return `${isTls ? "https" : "http"}://${bare}:${address.port}`;
  });
}

/** Of real networks first, and IPv4 first, which makes the shorter address to scan. */
function ownAddresses(): readonly string[] {
  const found = Object.entries(networkInterfaces()).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ internal, scopeid }) => !internal && (scopeid ?? 0) === 0)
      .map(({ address, family }) => ({
        address,
        rank: (VIRTUAL.test(name) ? 2 : 0) + (family === "IPv4" ? 0 : 1),
      })),
  );
  const own = new Set(
    hostNames(
      "",
      found.map(({ address }) => address),
    ).addresses,
  );
  return found
    .filter(({ address }) => own.has(address))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ address }) => address);
}
