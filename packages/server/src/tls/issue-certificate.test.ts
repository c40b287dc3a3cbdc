import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { connect, createServer, type ConnectionOptions } from "node:tls";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { bytesOf } from "./certificate-names.ts";
import { certificateProblem } from "./certificate-problem.ts";
import { hostNames } from "./host-names.ts";
import {
  certify,
  issueCertificate,
  makeAuthority,
  vouchedFor,
  type CertificateAndKey,
} from "./issue-certificate.ts";

const DAY_MS = 86_400_000;
const NOW = Math.floor(performance.timeOrigin);
const NAMES = hostNames("Couch-Box", ["192.168.1.20", "fd00::20", "2001:db8::1", "8.8.8.8"]);

let authority: CertificateAndKey;
beforeAll(async () => {
  authority = await makeAuthority(NAMES, NOW);
});

test("a machine is known in its network by its names and its addresses there, not to the world", () => {
  expect(NAMES.dns).toEqual(["localhost", "couch-box", "couch-box.local"]);
  expect(NAMES.addresses).toEqual(["127.0.0.1", "::1", "192.168.1.20", "fd00::20"]);
  expect(hostNames("", []).dns).toEqual(["localhost"]);
  expect(hostNames("under_score", ["fe80::1"]).dns).toEqual(["localhost"]);
  expect(hostNames("10.0.0.1", []).dns).toEqual(["localhost", "10.local"]);
});

test("addresses are written in four bytes or sixteen", () => {
  expect(bytesOf("192.168.1.20")).toEqual([192, 168, 1, 20]);
  expect(bytesOf("fd00::20")).toEqual([0xfd, ...Array<number>(14).fill(0), 0x20]);
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      const groups = bytesOf(address).flatMap((byte, at, all) =>
        at % 2 === 0 ? [((byte << 8) | all[at + 1]!).toString(16)] : [],
      );
      expect(new URL(`http://[${groups.join(":")}]`).host).toBe(new URL(`http://[${address}]`).host);
    }),
  );
});

describe("a certificate of one's own", () => {
  test("is good for each of the names, from yesterday for 397 days", async () => {
    const { cert, key } = await issueCertificate(authority, NAMES, NOW);
    const certificate = new X509Certificate(cert);
    for (const name of NAMES.dns) expect(certificate.checkHost(name), name).toBe(name);
    for (const address of NAMES.addresses) expect(certificate.checkIP(address), address).toBe(address);
    expect(certificate.ca).toBe(false);
    expect(certificate.checkIssued(new X509Certificate(authority.cert))).toBe(true);
    const days = (Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)) / DAY_MS;
    expect(days).toBe(398);
    expect(certificateProblem({ cert, key }, NOW)).toBeNull();
    expect(certificateProblem({ cert, key }, NOW + 398 * DAY_MS)?.problem).toMatch(/^expired on \d{4}-/);
    expect(certificateProblem({ cert, key }, NOW - 2 * DAY_MS)?.problem).toContain("clock");
    expect(certificateProblem({ cert, key: authority.key }, NOW)).toEqual({
      of: "key",
      problem: "is not the key of that certificate",
    });
  });

  test("leaves out a name that the machine got later and that the world may know", () => {
    const later = { ...NAMES, dns: ["localhost", "sofa.local", "shop.example"] };
    expect(vouchedFor(authority.cert, later).dns).toEqual(["localhost", "sofa.local"]);
  });

  test("is trusted by who trusts the authority, also with another address; by nobody else", async () => {
    const moved = await issueCertificate(authority, hostNames("Couch-Box", ["10.9.8.7"]), NOW);
    expect(await reach(moved, { ca: authority.cert, servername: "couch-box.local" })).toBe("reached");
    expect(await reach(moved, { servername: "couch-box.local" })).toContain("SELF_SIGNED");
    expect(await reach(moved, { ca: authority.cert, servername: "sofa.local" })).toContain("ALTNAME");
  });

  test("for a name of the world, made with a stolen key, is trusted by nobody", async () => {
    const forged = await certify(authority, { dns: ["bank.example"], addresses: ["8.8.8.8"] }, NOW);
    expect(new X509Certificate(forged.cert).checkHost("bank.example")).toBe("bank.example");
    const failure = await reach(forged, { ca: authority.cert, servername: "bank.example" });
    expect(failure).toContain("permitted subtree violation");
  });
});

async function reach({ cert, key }: CertificateAndKey, options: ConnectionOptions): Promise<string> {
  const server = createServer({ cert, key }, (socket) => socket.end());
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = connect({ port: (server.address() as AddressInfo).port, host: "127.0.0.1", ...options });
  try {
    await once(socket, "secureConnect");
    return "reached";
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return `${code} ${message}`;
  } finally {
    socket.destroy();
    server.close();
  }
}
