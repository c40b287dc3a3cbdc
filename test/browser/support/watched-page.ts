import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from "playwright-core";
import { onTestFinished } from "vitest";
import { countRequests } from "./settled.ts";
import { slowDown } from "./slow-down.ts";

/** After this long a page hangs, however busy the machine is, ms. */
const HANGS_MS = 60_000;

export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every request of the page and its workers so far. */
  readonly requests: readonly Request[];
  /** What went wrong inside the page: uncaught errors, and refusals by the security policy. */
  readonly faults: readonly string[];
}

/** A page in a context of its own, with a record of what it asks for. It is closed with the test, however that ends. */
export async function watchedPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "en-US",
    ...options,
  });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(HANGS_MS);
  const requests: Request[] = [];
  const faults: string[] = [];
  context.on("request", (request) => requests.push(request));
  context.on("page", countRequests);
  const page = await context.newPage();
  await slowDown(page);
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy|violates/i.test(message.text())) faults.push(message.text());
  });
  return { page, context, requests, faults };
}

/** Requests that went elsewhere; addresses inside the page (blob:, data:) are not sent. */
export function foreignRequests(requests: readonly Request[], origin: string): readonly string[] {
  return requests
    .map((request) => request.url())
    .filter((url) => /^[a-z]+:\/\//.test(url) && !url.startsWith(`${origin}/`));
}
