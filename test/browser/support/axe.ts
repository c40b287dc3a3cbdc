import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * What keeps people from using the page as it stands: serious and critical findings of axe.
 *
 * @param contrast whether colours are measured, which takes most of the time
 */
export async function seriousProblems(
  page: Page,
  { contrast = true }: { readonly contrast?: boolean } = {},
): Promise<readonly string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  // What is still fading in has not the colours that it will be read in.
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const { violations } = await page.evaluate(
    (enabled) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ rules: { "color-contrast": { enabled } } }),
    contrast,
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message).join("; ")}`),
    );
}
