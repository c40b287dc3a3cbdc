import type { Browser } from "playwright-core";
import { openPage, type OpenedAs } from "./opened-page.ts";

export interface Speed {
  /** ms from the navigation until something is painted. */
  readonly firstPaintMs: number;
  /** ms from a tap on a mood until the best film is painted. */
  readonly tapMs: number;
}

/** A first visit, and one tap on a mood. */
export async function measureSpeed(browser: Browser, origin: string, as: OpenedAs): Promise<Speed> {
  const { page, close } = await openPage(browser, as);
  try {
    await page.goto(origin);
    const mood = page.getByRole("button", { name: "Cheerful", exact: true });
    await mood.waitFor();
    await page.waitForLoadState("networkidle");
    const firstPaintMs = await page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    );
    const tapMs = await mood.evaluate(async (button) => {
      const from = performance.now();
      (button as HTMLElement).click();
      while (document.querySelector("[data-testid=pick] h2, [data-testid=pick] h3") === null)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      // Painted is what the frame after it shows.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - from;
    });
    return { firstPaintMs, tapMs };
  } finally {
    await close();
  }
}
