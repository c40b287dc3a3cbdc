import { basePath } from "../../shared/navigation/base-path.ts";

/**
 * Lets the page's service worker keep a copy of it, for visits without a connection. A newer page is taken
 * whole, when it is loaded in the only tab: never half of it.
 */
export function keepPage(): void {
  // Only in a secure context.
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register(`${basePath()}sw.js`, { scope: basePath() }).catch((error: unknown) => {
    // Everything but a visit offline works without.
    console.warn("This browser keeps no copy of the page:", error);
  });
}
