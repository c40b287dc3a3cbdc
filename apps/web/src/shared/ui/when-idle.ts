/** So long it waits for an idle moment on a busy machine, ms. */
const PATIENCE_MS = 2500;

/** What somebody waits for on the page. */
let wanted: Promise<unknown> = Promise.resolve();

/** Has all that is not asked for wait until `work` has ended. */
export function workFirst(work: Promise<unknown>): void {
  wanted = Promise.allSettled([wanted, work]);
}

/** Ends when the page has nothing else to do, or soon where it always has. */
export async function whenIdle(): Promise<void> {
  const before = wanted;
  await before;
  // Not every browser says when it is idle.
  if ("requestIdleCallback" in globalThis)
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE_MS }));
  if (wanted !== before) await whenIdle();
}
