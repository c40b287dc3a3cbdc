import type { Browser, CDPSession, Page } from "playwright-core";

export interface OpenedPage {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly close: () => Promise<void>;
}

export interface OpenedAs {
  readonly width?: number;
  readonly height?: number;
  /** How many times slower the processor is made. */
  readonly slower?: number;
}

/** A page of a browser that knows nothing of Moodreel, still empty. */
export async function openPage(
  browser: Browser,
  { width = 1280, height = 900, slower = 1 }: OpenedAs = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width, height }, locale: "en-US" });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  return { page, devtools, close: () => context.close() };
}

/** The middle one; of an even number the later of the two in the middle. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
}
