import { readFile } from "node:fs/promises";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { seriousProblems } from "./support/axe.ts";
import { launchChromium } from "./support/chromium.ts";
import { settled } from "./support/settled.ts";
import { watchedPage } from "./support/watched-page.ts";

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
  await addProfiles();
});

async function addProfiles(): Promise<void> {
  for (const name of ["Ida", "Ben"]) {
    const [headers, body] = [{ "content-type": "application/json" }, JSON.stringify({ name })];
    await fetch(`${server.origin}/api/v1/profiles`, { method: "POST", headers, body });
  }
}

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

onSecondTry(async () => {
  await server.stop();
  server = await startServer();
  await addProfiles();
});

/** A Tuesday, eight in the evening in Berlin. */
const TUESDAY = Date.UTC(2026, 10, 24, 19);
const IN_BERLIN: BrowserContextOptions = {
  timezoneId: "Europe/Berlin",
  reducedMotion: "reduce",
  // It would fetch its copy of the page meanwhile.
  serviceWorkers: "block",
};

/** They are chosen, so that nobody asks who watches. */
function watching(page: Page, ...names: readonly string[]): Promise<unknown> {
  return page.addInitScript((together) => {
    localStorage.setItem("moodreel.preferences", JSON.stringify({ profile: together[0], together }));
  }, names);
}

/** Takes the first film that is answered with. */
async function take(page: Page, thisOne: string): Promise<Locator> {
  await page.clock.setFixedTime(TUESDAY);
  await page.goto(`${server.origin}/?mood=tired&intent=match&seed=1`);
  // The list is that of who watches once it is known who there is; what comes late has come then, too.
  await settled(page);
  const pick = page.getByTestId("pick");
  await pick.getByRole("button", { name: thisOne, exact: true }).click();
  return pick;
}

test("a film that was taken makes an evening with a name, whose picture is drawn and saved without a request", async () => {
  const { page, context, requests, faults } = await watchedPage(browser, IN_BERLIN);
  await watching(page, "Ida", "Ben");
  const pick = await take(page, "This one");
  const film = (await pick.getByRole("heading").textContent()) ?? "";
  await pick.getByRole("button", { name: "Choose again" }).waitFor();
  await settled(page);
  const before = requests.length;
  await pick.getByRole("button", { name: "A picture of this evening" }).click();
  const sheet = page.getByRole("dialog", { name: "This evening as a picture" });
  const picture = sheet.getByRole("img");
  await picture.waitFor();
  await expect
    .poll(() => sheet.getByLabel("What the evening is called").inputValue())
    .toBe("A sleepy Tuesday for two");
  await expect.poll(() => picture.getAttribute("alt")).toContain(film);
  await expect.poll(() => look(picture)).toMatchObject({ width: 1080, height: 1350 });
  // A room, its light, a poster and letters: not one plain ground.
  await expect.poll(async () => (await look(picture)).colours).toBeGreaterThan(200);
  await expect.poll(() => seriousProblems(page)).toEqual([]);

  await sheet.getByLabel("What the evening is called").fill("Our first evening");
  await expect.poll(() => picture.getAttribute("alt")).toContain("Our first evening");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    sheet.getByRole("link", { name: "Save the picture" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("our-first-evening.png");
  const saved = await readFile(await download.path());
  expect(saved.subarray(1, 4).toString()).toBe("PNG");
  expect([saved.readUInt32BE(16), saved.readUInt32BE(20)]).toEqual([1080, 1350]);

  // The page may fetch of its own what it keeps for later; nothing carries the picture, or anything else, away.
  const sent = requests
    .slice(before)
    .filter((request) => !request.url().startsWith("blob:"))
    .filter((request) => request.method() !== "GET" || !request.url().startsWith(`${server.origin}/`));
  expect(sent.map((request) => request.url())).toEqual([]);
  expect(faults).toEqual([]);
  await sheet.getByRole("button", { name: "Close" }).click();
  await sheet.waitFor({ state: "detached" });
  await context.close();
});

test("where the browser can share, the picture goes to it as a file with the evening's name in the reader's language", async () => {
  const { page, context } = await watchedPage(browser, { ...IN_BERLIN, locale: "de" });
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ files, text }: { files: File[]; text: string }) => {
        const [{ name, type, size }] = files as [File];
        document.title = JSON.stringify({ text, name, type, large: size > 20_000 });
      },
    });
  });
  await watching(page, "Ida");
  const pick = await take(page, "Das wird’s");
  await pick.getByRole("button", { name: "Ein Bild von diesem Abend" }).click();
  await page.getByRole("button", { name: "Teilen …" }).click();
  await expect
    .poll(async () => JSON.parse(await page.title()) as unknown)
    .toEqual({
      text: "Ein müder Dienstag für mich allein",
      name: "ein-müder-dienstag-für-mich-allein.png",
      type: "image/png",
      large: true,
    });
  await context.close();
});

/** Size of a picture, and how many colours there are among its points of a grid. */
function look(picture: Locator): Promise<{ width: number; height: number; colours: number }> {
  return picture.evaluate(async (element) => {
    const image = element as HTMLImageElement;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    const on = canvas.getContext("2d")!;
    on.drawImage(image, 0, 0);
    const seen = new Set<string>();
    for (let x = 5; x < width; x += 20) {
      for (let y = 5; y < height; y += 20) seen.add(on.getImageData(x, y, 1, 1).data.join());
    }
    return { width, height, colours: seen.size };
  });
}
