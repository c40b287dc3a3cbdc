import type { Page, Request } from "playwright-core";

/** Looks, one after the other, at which the page must have had nothing to do. */
const LOOKS = 3;

/** What pages have asked for and not got yet. */
const waiting = new WeakMap<Page, Set<Request>>();

/** Counts what the page asks for, from now on. */
export function countRequests(page: Page): void {
  const open = new Set<Request>();
  waiting.set(page, open);
  page.on("request", (request) => open.add(request));
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
}

/**
 * Waits until a page has got all that it asked for and has drawn it: by what it does, not by a time, in which a busy
 * machine may have done nothing yet. Not for a page that listens to a room, which waits for an answer at all times.
 *
 * @param page of `watchedPage`
 */
export async function settled(page: Page): Promise<void> {
  const open = waiting.get(page);
  if (open === undefined)
    throw new Error("Nobody counts the requests of this page: it is not of watchedPage.");
  await page.waitForLoadState("load");
  for (let looks = 0; looks < LOOKS;) {
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))),
    );
    looks = open.size === 0 ? looks + 1 : 0;
    if (looks === 0) await page.waitForTimeout(20);
  }
}
