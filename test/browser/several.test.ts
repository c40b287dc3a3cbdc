import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useCamera } from "./support/use-camera.ts";
import { launchChromium } from "./support/chromium.ts";
import { faces } from "./support/faces.ts";
import { writeFakeCamera } from "./support/fake-camera.ts";
import { onSecondTry } from "../support/on-second-try.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";
import { watchedPage } from "./support/watched-page.ts";

let server: RunningServer;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "moodreel-several-"));
  const samples = dirname(createRequire(import.meta.url).resolve("@vladmandic/face-api/package.json"));
  const camera = join(folder, "camera.y4m");
  await writeFakeCamera(camera, [{ picture: join(samples, "demo/sample5.jpg"), seconds: 2 }]);
  [server, browser] = await Promise.all([startServer(), launchChromium({ file: camera })]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

onSecondTry(async () => {
  await server.stop();
  server = await startServer();
});

test("five people have a box each, and one mood together", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(server.origin);
  await useCamera(page);
  // The smallest of them is found by the sweep over tiles, which takes some seconds.
  await expect.poll(() => page.getByTestId("face-box").count()).toBe(5);
  // How many of them are read surely enough to count depends on the model; the mood is of those.
  await page.getByText(/^(Together you|You) look |^No expression stands out/).waitFor();
  await context.close();
});

test("with two cameras one can be chosen, and is asked for again the next time", async () => {
  const two = await launchChromium({ count: 2 });
  const { page, context } = await watchedPage(two);
  await page.goto(server.origin);
  await useCamera(page);
  const chooser = page.getByLabel("Camera", { exact: true });
  await chooser.waitFor();
  const cameras = await chooser
    .locator("option")
    .evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value));
  expect(new Set(cameras).size).toBe(2);
  const before = await chooser.inputValue();
  const other = cameras.find((id) => id !== before)!;
  await chooser.selectOption(other);
  await expect.poll(() => chooser.inputValue()).toBe(other);
  await page.getByRole("button", { name: "Turn off" }).click();
  await page.getByRole("button", { name: "Use the camera" }).click();
  await expect.poll(() => chooser.inputValue()).toBe(other);
  await context.close();
  await two.close();
});

test("faces are given to viewers: the list is for them, and a face that leaves takes its name along", async () => {
  for (const name of ["Ida", "Ben"]) {
    const [headers, body] = [{ "content-type": "application/json" }, JSON.stringify({ name })];
    await fetch(`${server.origin}/api/v1/profiles`, { method: "POST", headers, body });
  }
  const camera = join(folder, "two.y4m");
  await writeFakeCamera(camera, await twoWhoLeave());
  const couple = await launchChromium({ file: camera });
  const { page, context, requests } = await watchedPage(couple);
  await page.goto(server.origin);
  await useCamera(page);
  const names = page.getByTestId("face-names").getByRole("combobox");
  await expect.poll(() => names.count()).toBe(2);
  await page.getByTestId("film-card").first().waitFor();
  await expect.poll(() => names.count()).toBe(2);
  const asked = () =>
    requests.findLast((one) => one.url().endsWith("/recommendations"))?.postDataJSON() as unknown;
  // Again where they left the picture in between.
  await expect
    .poll(
      async () => {
        await names.nth(0).selectOption("Ida");
        await names.nth(1).selectOption("Ben");
        return asked();
      },
      { timeout: 60_000, interval: 1000 },
    )
    .toMatchObject({ profiles: expect.arrayContaining(["Ben", "Ida"]) as unknown });
  await page.getByTestId("face-box").filter({ hasText: "Ida" }).waitFor();

  // They leave the picture, and others take their places.
  const values = () => names.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
  await expect.poll(values).toEqual([]);
  await expect.poll(values).toEqual(["", ""]);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem("moodreel.preferences")))
    .not.toMatch(/Ida|Ben/);
  await context.close();
  await couple.close();
});

/** Two people side by side for a while, then an empty room. */
async function twoWhoLeave(): Promise<readonly { picture: string; seconds: number }[]> {
  const { smiling } = await faces(folder);
  // Two who smile: of two who differ there would be no mood, and no list.
  const [left, right] = await Promise.all(
    [false, true].map((flop) => sharp(smiling).flop(flop).resize(320, 480, { fit: "cover" }).toBuffer()),
  );
  const [together, empty] = [join(folder, "together.png"), join(folder, "empty.png")];
  const ground = { create: { width: 640, height: 480, channels: 3, background: "#7f7f7f" } } as const;
  await sharp(ground)
    .composite([
      { input: left!, left: 0, top: 0 },
      { input: right!, left: 320, top: 0 },
    ])
    .toFile(together);
  await sharp(ground).toFile(empty);
  return [
    { picture: together, seconds: 18 },
    { picture: empty, seconds: 5 },
  ];
}
