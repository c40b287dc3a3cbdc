import { BlockList, isIP } from "node:net";

/** What a machine is called in its own network. */
export interface HostNames {
  readonly dns: readonly string[];
  readonly addresses: readonly string[];
}

/** Networks that nobody else in the world has: one's own home, this machine, a link without a router, a carrier's or a tunnel's. */
export const OWN_NETWORKS = [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["169.254.0.0", 16],
  ["100.64.0.0", 10],
  ["::1", 128],
  ["fc00::", 7],
] as const;

/** Endings of names that nobody else in the world has. */
export const OWN_DOMAINS = [
  "localhost",
  "local",
  "lan",
  "home.arpa",
  "internal",
  "home",
  "fritz.box",
] as const;

const OWN = new BlockList();
for (const [network, prefix] of OWN_NETWORKS) OWN.addSubnet(network, prefix, familyOf(network));

const NAME = /^(?=.{1,253}$)(?=.*[a-z])[a-z\d]([a-z\d-]{0,61}[a-z\d])?(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?)*$/;

/**
 * @param hostname as the system says it
 * @param addresses of its network interfaces; those that the world can reach are left out
 */
export function hostNames(hostname: string, addresses: readonly string[]): HostNames {
  const host = hostname.toLowerCase();
  const label = host.split(".")[0] ?? "";
  const dns = ["localhost", host, label, `${label}.local`].filter(
    (name) => NAME.test(name) && isIP(name) === 0,
  );
  const own = addresses.filter((address) => isIP(address) !== 0 && OWN.check(address, familyOf(address)));
  return {
    dns: [...new Set(dns)],
    addresses: [...new Set(["127.0.0.1", "::1", ...own.toSorted()])],
  };
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}
