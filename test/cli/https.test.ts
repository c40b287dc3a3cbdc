import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request, type RequestOptions } from "node:https";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { connect, type TLSSocket } from "node:tls";
import type { IncomingMessage } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { issueCertificate, makeAuthority, type CertificateAndKey } from "@moodreel/server/tls";
import { ownCertificate } from "../../apps/cli/src/https/own-certificate.ts";
import { runCli } from "../support/run-cli.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

const NOW = Math.floor(performance.timeOrigin);
const DAY_MS = 86_400_000;
const HERE = { dns: ["localhost"], addresses: ["127.0.0.1"] };
const folder = mkdtempSync(join(tmpdir(), "moodreel-https-"));
const home = join(folder, "home");
let server: RunningServer | null = null;

afterEach(async () => {
  await server?.stop();
  server = null;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(...options: readonly string[]): Promise<number> {
  server = await startServer({ MOODREEL_HOME: home }, options);
  return Number(new URL(server.origin).port);
}

async function ask(options: RequestOptions): Promise<IncomingMessage> {
  const sent = request({ host: "127.0.0.1", path: "/health/live", ...options });
  sent.end();
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  answer.resume();
  return answer;
}

describe("a certificate of its own", () => {
  const authority = () => readFileSync(join(home, "https", "moodreel-authority.crt"), "utf8");

  it("is trusted by who trusts its authority, on this machine and by the machine's name; the page is said to be there", async () => {
    const port = await start("--https");
    expect(server?.origin).toMatch(/^https:/);
    expect(server?.output()).toContain(new X509Certificate(authority()).fingerprint256);
    expect(server?.output()).toContain("warns that the connection is not private");
    const label = hostname().toLowerCase().split(".")[0] ?? "";
    for (const servername of ["localhost", `${label}.local`]) {
      const answer = await ask({ port, ca: authority(), servername, headers: { host: "localhost" } });
      expect(answer.statusCode).toBe(200);
      // It would keep people out once the authority is another one, and other programs of this machine.
      expect(answer.headers["strict-transport-security"]).toBeUndefined();
    }
    await expect(ask({ port })).rejects.toThrow(/self-signed/);
    if (process.platform === "win32") return;
    for (const name of ["authority.pem", "server.pem"]) {
      expect(statSync(join(home, "https", name)).mode & 0o077).toBe(0);
    }
  });

  it("leads who asks without TLS to the right address, and tells programs", async () => {
    const port = await start("--https");
    const page = await fetch(`http://127.0.0.1:${port}/you?a=1`, { redirect: "manual" });
    expect([page.status, page.headers.get("location")]).toEqual([307, `https://127.0.0.1:${port}/you?a=1`]);
    const body = JSON.stringify({ name: "ana" });
    const program = await fetch(`http://127.0.0.1:${port}/api/v1/profiles`, { method: "POST", body });
    expect([program.status, await program.json()]).toEqual([
      400,
      expect.objectContaining({ code: "https-required" }),
    ]);
    expect((await ask({ port, ca: authority(), servername: "localhost" })).statusCode).toBe(200);
  });

  it.skipIf(process.platform === "win32")("is found well by the health check of a container", async () => {
    const port = await start("--https");
    const file = readFileSync(new URL("../../Containerfile", import.meta.url), "utf8");
    const check = JSON.parse(/^HEALTHCHECK .* CMD (\[.*\])$/m.exec(file)?.[1] ?? "[]") as string[];
    const [program = "", ...args] = check;
    const asked = (at: number): Promise<unknown> =>
      promisify(execFile)(program, args, { env: { ...process.env, PORT: String(at) } });
    await asked(port);
    await expect(asked(1)).rejects.toMatchObject({ code: 1 });
  });

  it("stays trusted when addresses change and when it is renewed; is made once for several processes", async () => {
    const own = (addresses: readonly string[], now = NOW, at = "moves") =>
      ownCertificate(
        join(folder, at),
        () => ({ ...HERE, addresses }),
        () => now,
      ).read();
    const [first, second] = await Promise.all([own(["127.0.0.1"]), own(["127.0.0.1"])]);
    expect(second.authority).toEqual(first.authority);
    expect(await own(["127.0.0.1"])).toEqual(await own(["127.0.0.1"]));
    const moved = await own(["127.0.0.1", "10.1.2.3"]);
    expect(new X509Certificate(moved.cert).checkIP("10.1.2.3")).toBe("10.1.2.3");
    expect(moved.authority).toEqual(first.authority);
    const renewed = await own(["127.0.0.1", "10.1.2.3"], NOW + 370 * DAY_MS);
    expect(renewed.cert).not.toBe(moved.cert);
    expect(renewed.authority).toEqual(first.authority);
    await expect(own(["127.0.0.1"], NOW + 3640 * DAY_MS)).rejects.toThrow(
      /expired .*Move the folder .* aside/,
    );
    mkdirSync(join(folder, "damaged"));
    writeFileSync(join(folder, "damaged", "authority.pem"), "nonsense");
    await expect(own([], NOW, "damaged")).rejects.toThrow(/holds no certificate.*aside/);
  });
});

describe("a certificate from elsewhere", () => {
  let authority: CertificateAndKey;
  const cert = join(folder, "cert.pem");
  const key = join(folder, "key.pem");
  const write = (pair: CertificateAndKey): void => {
    writeFileSync(cert, pair.cert);
    writeFileSync(key, pair.key);
  };

  beforeAll(async () => {
    authority = await makeAuthority(HERE, NOW);
    write(await issueCertificate(authority, HERE, NOW));
  });

  it("is served, is strict, and is read again on SIGHUP; what cannot be read changes nothing", async () => {
    const port = await start("--cert", cert, "--key", key);
    const served = async (): Promise<string> => {
      const socket: TLSSocket = connect({
        port,
        host: "127.0.0.1",
        servername: "localhost",
        ca: authority.cert,
      });
      await once(socket, "secureConnect");
      const { fingerprint256 } = socket.getPeerCertificate();
      socket.destroy();
      return fingerprint256;
    };
    const answer = await ask({ port, ca: authority.cert, servername: "localhost" });
    expect(answer.statusCode).toBe(200);
    if (process.platform === "win32") return;
    const before = await served();
    writeFileSync(cert, "half written");
    server?.child.kill("SIGHUP");
    await expect.poll(() => server?.output()).toContain("holds no certificate");
    expect(await served()).toBe(before);
    const next = await issueCertificate(authority, HERE, NOW);
    write(next);
    server?.child.kill("SIGHUP");
    await expect.poll(served).toBe(new X509Certificate(next.cert).fingerprint256);
  });

  it("is refused with the file and the reason where it cannot be served", async () => {
    const good = await issueCertificate(authority, HERE, NOW);
    const old = await issueCertificate(authority, HERE, NOW - 500 * DAY_MS);
    const refusalWith = async (exit: number, ...options: readonly string[]) => {
      const { code, stderr } = await runCli(home, ["serve", "--port", "0", ...options]);
      expect(code).toBe(exit);
      return stderr;
    };
    const refusal = (pair: CertificateAndKey) => {
      write(pair);
      return refusalWith(2, "--cert", cert, "--key", key);
    };
    expect(await refusal({ ...good, key: authority.key })).toContain(`--key ${key}: it is not the key of`);
    expect(await refusal(old)).toContain(`--cert ${cert}: it expired on `);
    expect(await refusal({ ...good, cert: "x" })).toContain("holds no certificate in PEM");
    expect(await refusal({ ...good, key: "x" })).toContain("holds no private key in PEM");
    const encrypted = good.key.replaceAll("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");
    expect(await refusal({ ...good, key: encrypted })).toContain("openssl pkey");
    expect(await refusalWith(2, "--cert", cert)).toContain("Give --cert and --key together.");
    expect(await refusalWith(1, "--cert", join(folder, "none.pem"), "--key", key)).toContain("none.pem");
  });
});
