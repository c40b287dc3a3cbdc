import { useSyncExternalStore } from "react";
import { ADDRESS_CHANGED } from "./search-params.ts";

/**
 * Whether the place was come to by Back or Forward while this part of the page stood: what it shows is then as
 * it was.
 */
export function useWentBack(): boolean {
  return useSyncExternalStore(subscribe, () => wentBack);
}

let wentBack = false;

function subscribe(listener: () => void): () => void {
  // A part that comes new knows of no earlier place.
  wentBack = false;
  const follow = ({ type }: Event): void => {
    wentBack = type === "popstate";
    listener();
  };
  addEventListener("popstate", follow);
  addEventListener(ADDRESS_CHANGED, follow);
  return () => {
    removeEventListener("popstate", follow);
    removeEventListener(ADDRESS_CHANGED, follow);
  };
}
