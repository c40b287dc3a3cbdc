import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMoodreel, type Moodreel } from "@moodreel/app";
import { createServer } from "@moodreel/server";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { WEB_ROOT } from "../../apps/cli/src/config/shipped-files.ts";
import { fakeKodi, type FakeKodi } from "../media/fake-kodi.ts";
import { launchChromium } from "./support/chromium.ts";
import { tapMood } from "./support/tap-mood.ts";
import { foreignRequests, watchedPage } from "./support/watched-page.ts";

const TOKEN = "a-token-of-good-length";
let kodi: FakeKodi;
let home: string;
let moodreel: Moodreel;
let server: Awaited<ReturnType<typeof createServer>>;
let origin: string;
let browser: Browser;

beforeEach(async () => {
  kodi = await fakeKodi();
  home = await mkdtemp(join(tmpdir(), "moodreel-play-page-"));
  moodreel = await openMoodreel({ home, starter: false });
  await moodreel.connect({ type: "kodi", url: kodi.url, viewers: [] });
  // With a token, which pictures of a page cannot send by themselves.
  server = await createServer({ moodreel, token: TOKEN, webRoot: WEB_ROOT });
  origin = await server.listen({ host: "127.0.0.1", port: 0 });
});

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => browser?.close());

// Kodi is stopped in the middle: each test, and each try, has its own.
afterEach(async () => {
  await server?.close();
  await moodreel?.close();
  await kodi?.stop();
  await rm(home, { recursive: true, force: true });
});

test("a film of Kodi has its own poster, and is started from its sheet", async () => {
  const { page, context, requests, faults } = await watchedPage(browser);
  await page.goto(`${origin}/#token=${TOKEN}`);
  await tapMood(page, "Happy");
  const pick = page.getByTestId("pick");
  const poster = pick.getByTestId("poster");
  await poster.waitFor();
  const width = await poster.evaluate((image: HTMLImageElement) =>
    image.decode().then(() => image.naturalWidth),
  );
  expect(width).toBe(40);
  await pick.getByRole("button", { name: "Quiet Harbour", exact: true }).click();
  const sheet = page.getByTestId("film-sheet");
  await sheet.getByRole("button", { name: "Play on kodi" }).click();
  await sheet.getByRole("status").getByText("It plays on Kodi.").waitFor();
  expect(kodi.playing()).toBe("Quiet Harbour");
  await kodi.stop();
  await sheet.getByRole("button", { name: "Play on kodi" }).click();
  await sheet.getByRole("status").getByText("does not answer").waitFor();
  expect(foreignRequests(requests, origin)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});
