import { useSyncExternalStore } from "react";
import { DEFAULT_PREFERENCES, parsePreferences, type Preferences } from "./preferences.ts";

const KEY = "moodreel.preferences";
const listeners = new Set<() => void>();
let current: Preferences | null = null;

/** The preferences and a way to change some of them; every user of the hook sees the change. */
export function usePreferences(): readonly [Preferences, (change: Partial<Preferences>) => void] {
  return [useSyncExternalStore(subscribe, read), change];
}

/** Removes all that the page keeps in this browser. */
export function forgetEverything(): void {
  for (const storage of [() => localStorage, () => sessionStorage]) {
    try {
      const keys = Object.keys(storage()).filter((key) => key.startsWith("moodreel."));
      for (const key of keys) storage().removeItem(key);
    } catch {
      // Storage that is switched off holds nothing to forget.
    }
  }
  delete document.documentElement.dataset["theme"];
  publish(DEFAULT_PREFERENCES);
}

function change(part: Partial<Preferences>): void {
  const next = { ...read(), ...part };
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  publish(next);
}

function read(): Preferences {
  if (current === null) {
    try {
      current = parsePreferences(localStorage.getItem(KEY));
    } catch {
      current = DEFAULT_PREFERENCES;
    }
  }
  return current;
}

function publish(next: Preferences): void {
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
