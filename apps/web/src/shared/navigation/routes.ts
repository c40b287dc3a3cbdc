import { useSyncExternalStore } from "react";
import { addressOf, basePath } from "./base-path.ts";
import { ROUTES, type Route } from "./route-names.ts";

/** The page that the address names; `null` for one that does not exist. */
export function useRoute(): Route | null {
  const path = useSyncExternalStore(subscribe, pathHere);
  return ROUTES.find((route) => route === path) ?? null;
}

/** Goes to another page without loading the app again. @param to such as `/you#new` */
export function navigate(to: string): void {
  history.pushState(null, "", addressOf(to));
  dispatchEvent(new PopStateEvent("popstate"));
  scrollTo({ top: 0, behavior: "instant" });
  // A screen reader starts to read at the new page, not at the link that is gone.
  document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
}

/** Within the app: `/you`, with or without a slash behind it in the address. */
function pathHere(): string {
  const base = basePath();
  const { pathname } = location;
  const within = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
  return `/${within.replace(/\/$/, "")}`;
}

function subscribe(listener: () => void): () => void {
  addEventListener("popstate", listener);
  return () => removeEventListener("popstate", listener);
}
