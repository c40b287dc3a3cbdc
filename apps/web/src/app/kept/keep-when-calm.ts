import { keepPage } from "./keep-page.ts";

/** After the first view, which must not wait for this, ms. */
const CALM_MS = 2500;

/** Keeps a copy of the page once the first view stands and nothing else is going on. */
export function keepWhenCalm(): void {
  setTimeout(() => {
    // Not every browser says when it is idle.
    if ("requestIdleCallback" in globalThis) requestIdleCallback(keepPage, { timeout: CALM_MS });
    else keepPage();
  }, CALM_MS);
}
