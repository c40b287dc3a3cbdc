/** So long it waits for an idle moment on a busy machine, ms. */
const PATIENCE_MS = 2500;

/** Ends when the page has nothing else to do, or soon where it always has. */
export async function whenIdle(): Promise<void> {
  // Not every browser says when it is idle.
  if (!("requestIdleCallback" in globalThis)) return;
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE_MS }));
}
