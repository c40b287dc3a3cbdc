import type { Page } from "playwright-core";

/** How many times slower than this machine pages compute: MOODREEL_TEST_SLOWDOWN=6 shows what a busy one would. */
const TIMES = Number(process.env["MOODREEL_TEST_SLOWDOWN"] ?? 1);

/** Makes a page as slow as is asked for; at once by default. */
export async function slowDown(page: Page): Promise<void> {
  if (!(TIMES > 1)) return;
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: TIMES });
}
