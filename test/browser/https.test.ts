import { createHash, X509Certificate } from "node:crypto";
import { fileURLToPath } from "node:url";
import { openMoodreel, type Moodreel } from "@moodreel/app";
import { createServer } from "@moodreel/server";
import { issueCertificate, makeAuthority } from "@moodreel/server/tls";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "./support/chromium.ts";
import { watchedPage } from "./support/watched-page.ts";
import { tapMood } from "./support/tap-mood.ts";

const TOKEN = "a-token-of-this-test";
const NAMES = { dns: ["localhost", "couch.local"], addresses: ["127.0.0.1"] };
const WEB_ROOT = fileURLToPath(new URL("../../apps/web/dist", import.meta.url));

let moodreel: Moodreel;
let server: Awaited<ReturnType<typeof createServer>>;
let browser: Browser;
let port: number;

beforeAll(async () => {
  const now = Math.floor(performance.timeOrigin);
  const authority = await makeAuthority(NAMES, now);
  const certificate = await issueCertificate(authority, NAMES, now);
  moodreel = await openMoodreel({ store: openMemoryStore(), profiles: openMemoryProfiles() });
  await moodreel.importFile(new File(["title,genres\nAirplane!,Comedy\n"], "films.csv"));
  // As for a server that others in the network can reach, although this one listens here alone.
  server = await createServer({
    moodreel,
    host: "couch.local",
    token: TOKEN,
    webRoot: WEB_ROOT,
    tls: { ...certificate, authority: authority.cert },
  });
  port = Number(new URL(await server.listen({ host: "127.0.0.1", port: 0 })).port);
  const { publicKey } = new X509Certificate(authority.cert);
  const known = createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("base64");
  browser = await launchChromium({}, [
    "--host-resolver-rules=MAP *.local 127.0.0.1",
    // What an authority does that a person has told the browser to trust.
    `--ignore-certificate-errors-spki-list=${known}`,
  ]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await moodreel?.close();
});

test.for(["127.0.0.1", "couch.local"])(
  "the camera is to be had at https://%s, and films follow",
  async (name) => {
    const { page, context, faults } = await watchedPage(browser);
    // As somebody types it.
    await page.goto(`http://${name}:${port}/#token=${TOKEN}`);
    expect(new URL(page.url()).origin).toBe(`https://${name}:${port}`);
    const seen = await page.evaluate(async () => {
      const stream = await navigator.mediaDevices.getUserMedia({ video: true });
      const [track] = stream.getVideoTracks();
      const state = track?.readyState;
      track?.stop();
      return { isSecureContext, crossOriginIsolated, state };
    });
    expect(seen).toEqual({ isSecureContext: true, crossOriginIsolated: true, state: "live" });
    await tapMood(page, "Happy");
    await page.getByTestId("film-card").first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  },
);

test("a browser that was told nothing shows its warning, and lets a person pass", async () => {
  const stranger = await launchChromium(null, ["--host-resolver-rules=MAP *.local 127.0.0.1"]);
  try {
    const page = await stranger.newPage();
    await expect(page.goto(`https://couch.local:${port}/`)).rejects.toThrow("ERR_CERT_AUTHORITY_INVALID");
    const context = await stranger.newContext({ ignoreHTTPSErrors: true });
    const passed = await context.newPage();
    const answer = await passed.goto(`https://couch.local:${port}/`);
    // It would take away the way past the warning.
    expect(answer?.headers()["strict-transport-security"]).toBeUndefined();
    await expect.poll(() => passed.evaluate(() => isSecureContext && "mediaDevices" in navigator)).toBe(true);
  } finally {
    await stranger.close();
  }
});
