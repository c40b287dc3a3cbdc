import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../browser/support/chromium.ts";
import { tapMood } from "../browser/support/tap-mood.ts";
import { watchedPage } from "../browser/support/watched-page.ts";
import { spawnCli } from "../support/spawn-cli.ts";
import { startServer } from "../support/start-server.ts";
import { fakeKodi } from "./fake-kodi.ts";
import { hasKodi, startKodi } from "./start-kodi.ts";

interface Playing {
  readonly url: string;
  /** The title of what plays. */
  playing(): Promise<string | null>;
  stop(): Promise<void>;
}

async function recorded(): Promise<Playing> {
  const kodi = await fakeKodi();
  return { url: kodi.url, playing: async () => kodi.playing(), stop: () => kodi.stop() };
}

async function real(): Promise<Playing> {
  const kodi = await startKodi();
  const playing = async (): Promise<string | null> => {
    const now = await kodi.ask("Player.GetItem", { playerid: 1, properties: ["title"] });
    return (now as { readonly item: { readonly title?: string } }).item.title ?? null;
  };
  return { url: kodi.url, playing, stop: () => kodi.stop() };
}

/** The walk of docs/media-servers.md, as one: with Debian's Kodi where it is installed, else with its recorded answers. */
describe("from an empty folder to a film that plays", () => {
  let home: string;
  let kodi: Playing;
  let browser: Browser;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "moodreel-walk-"));
    kodi = await (hasKodi ? real() : recorded());
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await kodi?.stop();
    await rm(home, { recursive: true, force: true });
  });

  test("connect, look, open the page, choose the shelf, tap a mood, play", async () => {
    const connected = await spawnCli(home, ["connect", "kodi", kodi.url]);
    expect(connected.stderr).toBe("");
    expect(connected.code).toBe(0);
    const found = await spawnCli(home, ["search", "harbour", "--catalog", "kodi"]);
    expect(found.stdout).toContain("Quiet Harbour");
    const server = await startServer({ MOODREEL_HOME: home });
    try {
      const { page, context, faults } = await watchedPage(browser);
      await page.goto(server.origin);
      await page.getByRole("button", { name: "Filters" }).click();
      await page.getByRole("combobox", { name: "From which list" }).selectOption("kodi");
      await tapMood(page, "Happy");
      const pick = page.getByTestId("pick");
      await pick.getByRole("button", { name: "Quiet Harbour", exact: true }).click();
      const sheet = page.getByTestId("film-sheet");
      await sheet.getByRole("button", { name: "Play on kodi" }).click();
      await sheet.getByRole("status").getByText("It plays on Kodi.").waitFor();
      // A player takes a moment to open a file.
      await expect.poll(() => kodi.playing()).toBe("Quiet Harbour");
      expect(faults).toEqual([]);
      await context.close();
    } finally {
      await server.stop();
    }
  });
});
