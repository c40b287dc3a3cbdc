import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useCamera } from "./support/use-camera.ts";
import { launchChromium } from "./support/chromium.ts";
import { writeFakeCamera } from "./support/fake-camera.ts";
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

test("five people have a box each, and one mood together", async () => {
  const { page, context } = await watchedPage(browser);
  await page.goto(server.origin);
  await useCamera(page);
  // The smallest of them is found by the sweep over tiles, which takes some seconds.
  await expect.poll(() => page.getByTestId("face-box").count(), { timeout: 60_000 }).toBe(5);
  // How many of them are read surely enough to count depends on the model; the mood is of those.
  await page.getByText(/^(Together you|You) look |^No expression stands out/).waitFor({ timeout: 20_000 });
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
  await expect.poll(() => chooser.inputValue(), { timeout: 10_000 }).toBe(other);
  await page.getByRole("button", { name: "Turn off" }).click();
  await page.getByRole("button", { name: "Use the camera" }).click();
  await expect.poll(() => chooser.inputValue(), { timeout: 10_000 }).toBe(other);
  await context.close();
  await two.close();
});
