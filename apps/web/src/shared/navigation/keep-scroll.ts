/** How long the page may take to become as long as it was, ms. */
const PATIENCE_MS = 4000;

/**
 * Back and forward lead to where the page was scrolled: lists come late, so the browser's own way finds a
 * page that is too short. The place is kept in the history, with each of its entries.
 */
export function keepScroll(): void {
  history.scrollRestoration = "manual";
  let restoring = 0;
  addEventListener(
    "scrollend",
    () => {
      if (restoring === 0) history.replaceState({ ...stateHere(), scroll: scrollY }, "", location.href);
    },
    { passive: true },
  );
  addEventListener("popstate", ({ isTrusted }) => {
    // One of our own says that a link was followed.
    if (isTrusted) restore();
  });
  // A reload.
  restore();

  function restore(): void {
    const { scroll = 0 } = stateHere();
    const mine = ++restoring;
    const until = performance.now() + PATIENCE_MS;
    const stop = (): void => {
      if (restoring === mine) restoring = 0;
    };
    for (const sign of ["wheel", "touchstart", "keydown", "pointerdown"] as const) {
      addEventListener(sign, stop, { once: true, passive: true });
    }
    function step(): void {
      if (restoring !== mine) return;
      const reach = document.documentElement.scrollHeight - innerHeight;
      scrollTo({ top: scroll, behavior: "instant" });
      if (reach >= scroll || performance.now() > until) stop();
      else requestAnimationFrame(step);
    }
    step();
  }
}

function stateHere(): { readonly scroll?: number } {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null) return {};
  const { scroll, ...rest } = state as { readonly scroll?: unknown };
  return typeof scroll === "number" ? { ...rest, scroll } : rest;
}
