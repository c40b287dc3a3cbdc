import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { faces } from "../browser/support/faces.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { startWebkit, type WebkitPage } from "./support/webkit-page.ts";

let server: RunningServer;
let page: WebkitPage;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "moodreel-webkit-"));
  [server, page] = await Promise.all([startServer(), startWebkit()]);
});

afterAll(async () => {
  await page?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await page.resize(1280, 900);
  await page.open(server.origin);
});

const textOf = (selector: string): Promise<string> =>
  page.read(`return document.querySelector(${JSON.stringify(selector)})?.innerText ?? ""`);
const comedies = (): Promise<number> =>
  page.read(`return document.querySelectorAll('[data-testid="film-card"][data-genres*="Comedy"]').length`);
/** A button may be a moment away. */
async function press(button: string): Promise<void> {
  await expect.poll(() => page.press(button).then(() => "pressed", String)).toBe("pressed");
}

test("a tap on a mood gives films of its genre", async () => {
  await press("More moods");
  await press("Happy");
  await expect.poll(comedies).toBe(15);
});

test("a photo of a smile is read in the page, and films follow", async () => {
  const { smiling } = await faces(folder);
  await expect.poll(() => page.giveFile(smiling).then(() => "given", String)).toBe("given");
  await expect.poll(() => textOf('[data-testid="mood-sentence"]')).toMatch(/You look happy/);
  await expect.poll(comedies).toBe(15);
});

test("the camera comes on after the notice, says that nobody is in view, and goes off", async () => {
  await press("Use the camera");
  await press("Turn the camera on");
  await expect.poll(() => textOf("main")).toContain("Camera on");
  await expect.poll(() => textOf("main")).toMatch(/Nobody in view/);
  await press("Turn off");
  await expect.poll(() => page.read("return document.querySelectorAll('video').length")).toBe(0);
});

test.each(["/", "/watchlist", "/catalogs", "/policy", "/you", "/privacy", "/rate", "/?mood=tired"])(
  "on a phone %s does not slide sideways",
  async (path) => {
    await page.resize(390, 844);
    await page.open(`${server.origin}${path}`);
    await expect.poll(() => textOf("h1, [data-testid='pick']")).not.toBe("");
    await expect
      .poll(() => page.read("scrollTo(500, 0); return [innerWidth < 500, scrollX]"))
      .toEqual([true, 0]);
  },
);
