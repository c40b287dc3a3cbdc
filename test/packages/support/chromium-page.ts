import type { Browser, Page } from "playwright-core";

export interface WatchedPage {
  readonly page: Page;
  /** Requests to any other origin, `data:` and `blob:` aside. */
  readonly foreign: readonly string[];
  /** Every path that was asked of its own origin. */
  readonly paths: readonly string[];
  /** What went wrong in it. */
  readonly faults: readonly string[];
}

/** A page of somebody else's site, with a record of what it asks for. */
export async function openWatched(browser: Browser, origin: string): Promise<WatchedPage> {
  const page = await browser.newPage();
  const [foreign, paths, faults]: [string[], string[], string[]] = [[], [], []];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol === "data:" || url.protocol === "blob:") return;
    if (url.origin === origin) paths.push(url.pathname);
    else if (url.origin !== origin.replace("http", "ws")) foreign.push(request.url());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(origin);
  return { page, foreign, paths, faults };
}
