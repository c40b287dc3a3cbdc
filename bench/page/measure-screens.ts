import type { Browser } from "playwright-core";
import { seriousProblems } from "../../test/browser/support/axe.ts";
import { openPage } from "./opened-page.ts";

export interface Screen {
  readonly name: string;
  /** Of the best film after a tap, as a share of the view's height. */
  readonly topEdge: number;
}

const SCREENS = [
  ["phone 390 × 844", 390, 844],
  ["tablet 768 × 1024", 768, 1024],
  ["desktop 1280 × 900", 1280, 900],
  ["large 1920 × 1080", 1920, 1080],
  ["landscape 844 × 390", 844, 390],
] as const;

export async function measureScreens(browser: Browser, origin: string): Promise<readonly Screen[]> {
  const found: Screen[] = [];
  for (const [name, width, height] of SCREENS) {
    const { page, close } = await openPage(browser, { width, height });
    await page.goto(origin);
    await page.getByRole("button", { name: "Cheerful", exact: true }).click();
    const pick = page.getByTestId("pick");
    await pick.waitFor();
    const top = await pick.evaluate((one) => one.getBoundingClientRect().top);
    found.push({ name, topEdge: top / height });
    await close();
  }
  return found;
}

const PAGES = [
  "/",
  "/?mood=cheerful&seed=1",
  "/one",
  "/browse",
  "/watchlist",
  "/you",
  "/catalogs",
  "/policy",
];
/** As the page has them. */
const LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "pl"];
const MORE_PAGES = ["/privacy", "/rate", "/together", "/tv"];

/** Serious and critical findings of axe on all pages in both schemes and all languages, on a phone. */
export async function countFindings(browser: Browser, origin: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ["dark", "light"] as const) {
    for (const language of LANGUAGES) {
      const { page, close } = await openPage(browser, { width: 390, height: 844 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      // It stays.
      await page.goto(`${origin}/?lang=${language}`);
      for (const path of [...PAGES, ...MORE_PAGES]) {
        await page.goto(origin + path);
        await page.locator(`html[lang="${language}"]`).waitFor();
        await page.getByRole("heading", { level: 1 }).first().waitFor();
        // A room goes on listening.
        await page.waitForTimeout(500);
        const problems = await seriousProblems(page);
        found.push(...problems.map((problem) => `${path} ${colorScheme} ${language}: ${problem}`));
      }
      await close();
    }
  }
  return found;
}
