import { useSyncExternalStore } from "react";

const ROUTES = ["/", "/catalogs", "/browse", "/policy", "/you", "/privacy"] as const;

export type Route = (typeof ROUTES)[number];

/** The page that the address names; `null` for one that does not exist. */
export function useRoute(): Route | null {
  const path = useSyncExternalStore(subscribe, () => location.pathname.replace(/(?<=.)\/$/, ""));
  return ROUTES.find((route) => route === path) ?? null;
}

/** Goes to another page without loading the app anew. */
export function navigate(to: string): void {
  history.pushState(null, "", to);
  dispatchEvent(new PopStateEvent("popstate"));
  scrollTo({ top: 0, behavior: "instant" });
  // A screen reader starts to read at the new page, not at the link that is gone.
  document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
}

function subscribe(listener: () => void): () => void {
  addEventListener("popstate", listener);
  return () => removeEventListener("popstate", listener);
}
