import type { Browser, Locator } from "playwright-core";
import { openPage } from "./opened-page.ts";

export interface Newcomer {
  readonly taps: number;
  /** From opening the page until it says "Enjoy it". */
  readonly seconds: number;
}

/** What somebody takes to decide what to tap, ms. */
const DECISION_MS = 1500;

/** Somebody who sees the page for the first time: looks, taps how they feel, looks, and takes the film. */
export async function measureNewcomer(browser: Browser, origin: string): Promise<Newcomer> {
  const { page, close } = await openPage(browser, { width: 390, height: 844 });
  let taps = 0;
  async function decideAndTap(what: Locator): Promise<void> {
    await what.waitFor();
    await page.waitForTimeout(DECISION_MS);
    await what.click();
    taps += 1;
  }
  try {
    const from = performance.now();
    await page.goto(origin, { waitUntil: "commit" });
    await decideAndTap(page.getByRole("button", { name: "Cheerful", exact: true }));
    await decideAndTap(page.getByRole("button", { name: "This one", exact: true }));
    await page.getByTestId("pick").getByText("Enjoy it.").waitFor();
    return { taps, seconds: (performance.now() - from) / 1000 };
  } finally {
    await close();
  }
}
