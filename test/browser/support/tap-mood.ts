import type { Page } from "playwright-core";

/** Taps a mood by its word; the eight emotions are under "More". */
export async function tapMood(page: Page, word: string): Promise<void> {
  const button = page.getByRole("button", { name: word, exact: true });
  const more = page.getByRole("button", { name: "More moods" });
  await more.waitFor();
  // They may be shown meanwhile, and a tap would fold them up again.
  if ((await button.count()) === 0 && (await more.getAttribute("aria-expanded")) === "false")
    await more.click();
  await button.click();
}
