import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, CDPSession, Page } from "playwright-core";
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
  /** Processes that wanted to run at once at the end, on average: other ones make tasks longer. */
  readonly load: number;
  /** The longest in the last minute by its own processor time: what it takes where nothing else runs. */
  readonly longestOwnMs: number;
  /** Bytes after a collection, from the end of the start on. */
  readonly heapGrowth: number;
  /** In the start, in which the browser compiles what runs often. */
  readonly startGrowth: number;
}

/** After so long all that a page does before a camera was done several times. */
const START_MS = 60_000;
const MINUTE_MS = 60_000;

/** A camera before which somebody smiles and rests by turns. What the start of it costs is counted apart. */
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
    const first = await heapOf(devtools);
    await page.waitForTimeout(START_MS);
    const before = await heapOf(devtools);
    await page.evaluate(() => void ((globalThis as unknown as { longTasks: number[] }).longTasks.length = 0));
    await page.waitForTimeout(Math.max(0, minutes - 1) * MINUTE_MS);
    const longestOwnMs = await longestTask(browser, page, Math.min(1, minutes) * MINUTE_MS);
    const tasks = await page.evaluate(() =>
      (globalThis as unknown as { longTasks: number[] }).longTasks.slice(),
    );
    const heapGrowth = (await heapOf(devtools)) - before;
    return {
      minutes,
      longTasks: tasks.length,
      longestMs: Math.max(0, ...tasks),
      load: loadavg()[0]!,
      longestOwnMs,
      heapGrowth,
      startGrowth: before - first,
    };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of its thread, microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The longest task of the page's thread in so long, by its processor time, ms. */
async function longestTask(browser: Browser, page: Page, ms: number): Promise<number> {
  await browser.startTracing(page, { categories: ["toplevel"] });
  await page.waitForTimeout(ms);
  const trace = (await browser.stopTracing()).toString();
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => name.endsWith("RunTask") && threads.has(`${pid} ${tid}`))
    .reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
}

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return usedSize;
}
