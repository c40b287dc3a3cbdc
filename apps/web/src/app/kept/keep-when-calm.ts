import { keepPage } from "./keep-page.ts";

/** After the first view, which must not wait for this, ms. */
const CALM_MS = 2500;

/**
 * Keeps a copy of the page once the first view stands and nothing else is going on.
 *
 * @param keepMore what else is kept then
 */
export function keepWhenCalm(keepMore: () => Promise<unknown>): void {
  const keep = (): void => {
    keepPage();
    void keepMore();
  };
  setTimeout(() => {
    // Not every browser says when it is idle.
    if ("requestIdleCallback" in globalThis) requestIdleCallback(keep, { timeout: CALM_MS });
    else keep();
  }, CALM_MS);
}
