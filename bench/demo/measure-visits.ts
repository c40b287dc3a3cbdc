import type { Page } from "playwright-core";
import { launchChromium } from "../../test/browser/support/chromium.ts";
import { serveStatic } from "../../test/support/serve-static.ts";

/** A first visit, and a second one with the host gone. */
export interface Visits {
  /** ms from the navigation until moods can be tapped. */
  readonly readyMs: number;
  /** ms from the tap until the first film stands on the page. */
  readonly tapMs: number;
  /** Bytes as they were sent until then, gzipped where a plain host gzips, by path. */
  readonly sent: Readonly<Record<string, number>>;
  /** Bytes of all that is kept for visits without a connection. */
  readonly laterBytes: number;
  /** The same two for the second visit, without a connection. */
  readonly offlineReadyMs: number;
  readonly offlineTapMs: number;
}

/** @param times how often, each in a browser that knows nothing of the page */
export async function measureVisits(folder: string, times: number): Promise<readonly Visits[]> {
  const browser = await launchChromium();
  const all: Visits[] = [];
  try {
    for (let time = 0; time < times; time++) {
      const host = await serveStatic(folder, "/some/folder/");
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      const first = await visit(page, host.address, "Happy", () => host.takeSent());
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        while (registration.active?.state !== "activated") {
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      });
      const laterBytes = sum([...host.takeSent().values()]);
      await host.close();
      const second = await visit(page, host.address, "Sad", () => new Map());
      await context.close();
      all.push({
        readyMs: first.readyMs,
        tapMs: first.tapMs,
        sent: Object.fromEntries(first.sent),
        laterBytes,
        offlineReadyMs: second.readyMs,
        offlineTapMs: second.tapMs,
      });
    }
  } finally {
    await browser.close();
  }
  return all;
}

async function visit(
  page: Page,
  address: string,
  mood: string,
  takeSent: () => ReadonlyMap<string, number>,
): Promise<{ readyMs: number; tapMs: number; sent: ReadonlyMap<string, number> }> {
  await page.goto(address);
  const button = page.getByRole("button", { name: mood, exact: true });
  await button.waitFor();
  const readyMs = await page.evaluate(() => performance.now());
  const first = await button.elementHandle();
  // As fast as somebody can who knows where to tap.
  await page.waitForTimeout(200);
  const tapMs = await page.evaluate(async (element) => {
    const from = performance.now();
    (element as HTMLElement).click();
    while (document.querySelector("[data-testid=film-card]") === null) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - from;
  }, first);
  return { readyMs, tapMs, sent: takeSent() };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
