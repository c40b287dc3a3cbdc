import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession } from "playwright-core";
import { launchChromium } from "../../test/browser/support/chromium.ts";
import { faces } from "../../test/browser/support/faces.ts";
import { writeFakeCamera } from "../../test/browser/support/fake-camera.ts";
import { useCamera } from "../../test/browser/support/use-camera.ts";
import { openPage } from "./opened-page.ts";

export interface Live {
  readonly minutes: number;
  /** Tasks of over 50 ms on the page's own thread, and the longest of them. */
  readonly longTasks: number;
  readonly longestMs: number;
  /** Bytes after a collection, at the end and after the first tenth. */
  readonly heapGrowth: number;
}

/** A camera before which somebody smiles and rests by turns. What the start of it costs is not counted. */
export async function measureLive(origin: string, minutes: number): Promise<Live> {
  const folder = await mkdtemp(join(tmpdir(), "moodreel-live-"));
  const { smiling, neutral } = await faces(folder);
  const file = join(folder, "camera.y4m");
  await writeFakeCamera(file, [
    { picture: smiling, seconds: 8 },
    { picture: neutral, seconds: 8 },
  ]);
  const browser = await launchChromium({ file });
  const { page, devtools } = await openPage(browser);
  try {
    await page.addInitScript(() => {
      const tasks: number[] = [];
      (globalThis as unknown as { longTasks: number[] }).longTasks = tasks;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: "longtask" });
    });
    await page.goto(origin);
    await useCamera(page);
    await page.getByTestId("pick").waitFor();
    await page.waitForTimeout(minutes * 6000);
    await page.evaluate(() => void ((globalThis as unknown as { longTasks: number[] }).longTasks.length = 0));
    const before = await heapOf(devtools);
    await page.waitForTimeout(minutes * 54_000);
    const tasks = await page.evaluate(() =>
      (globalThis as unknown as { longTasks: number[] }).longTasks.slice(),
    );
    const heapGrowth = (await heapOf(devtools)) - before;
    return { minutes, longTasks: tasks.length, longestMs: Math.max(0, ...tasks), heapGrowth };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return usedSize;
}
