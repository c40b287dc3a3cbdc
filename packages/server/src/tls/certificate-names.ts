import { isIPv4 } from "node:net";
import * as asn1 from "asn1js";
import { GeneralName, GeneralSubtree, NameConstraints } from "pkijs";
import type { HostNames } from "./host-names.ts";

/** Types of names in certificates: https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.6 */
export const DNS = 2;
const ADDRESS = 7;

export function generalNames({ dns, addresses }: HostNames): GeneralName[] {
  return [
    ...dns.map((value) => new GeneralName({ type: DNS, value })),
    ...addresses.map((address) => new GeneralName({ type: ADDRESS, value: octets(bytesOf(address)) })),
  ];
}

/** All that an authority may ever vouch for. */
export function nameConstraints(
  domains: readonly string[],
  networks: readonly (readonly [network: string, prefix: number])[],
): NameConstraints {
  const names = [
    ...domains.map((value) => new GeneralName({ type: DNS, value })),
    ...networks.map(([network, prefix]) => {
      const bytes = bytesOf(network);
      return new GeneralName({ type: ADDRESS, value: octets([...bytes, ...maskOf(prefix, bytes.length)]) });
    }),
  ];
  return new NameConstraints({ permittedSubtrees: names.map((base) => new GeneralSubtree({ base })) });
}

function octets(bytes: readonly number[]): asn1.OctetString {
  return new asn1.OctetString({ valueHex: Uint8Array.from(bytes) });
}

/** An address in four bytes, or in sixteen. */
export function bytesOf(address: string): readonly number[] {
  if (isIPv4(address)) return address.split(".").map(Number);
  // The URL standard writes an address in one way: without zeros in front, the longest run of zeros as `::`.
  const plain = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = "", tail] = plain.split("::");
  const [front, back] = [groupsOf(head), groupsOf(tail ?? "")];
  const zeros = Array<number>(tail === undefined ? 0 : 8 - front.length - back.length).fill(0);
  return [...front, ...zeros, ...back].flatMap((group) => [group >> 8, group & 0xff]);
}

function groupsOf(text: string): readonly number[] {
  return text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
}

function maskOf(prefix: number, bytes: number): readonly number[] {
  return Array.from({ length: bytes }, (_, at) => {
    const bits = Math.min(8, Math.max(0, prefix - at * 8));
    return 0xff & (0xff << (8 - bits));
  });
}
