import { useSyncExternalStore } from "react";
import { DEFAULT_PREFERENCES, parsePreferences, type Preferences } from "./preferences.ts";

const KEY = "moodreel.preferences";
const listeners = new Set<() => void>();
let current: Preferences | null = null;
/** Storage took the last change; else it has less than this page was told. */
let isKept = true;

/** The preferences and a way to change some of them; every user of the hook sees the change. */
export function usePreferences(): readonly [Preferences, (change: Partial<Preferences>) => void] {
  return [useSyncExternalStore(subscribe, readPreferences), changePreferences];
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
  isKept = true;
  publish(DEFAULT_PREFERENCES);
}

/** What was chosen so far, for code that runs before the page is drawn. */
export function readPreferences(): Preferences {
  current ??= stored();
  return current;
}

/** As the second of {@link usePreferences}. */
export function changePreferences(part: Partial<Preferences>): void {
  // Another tab may have changed or cleared them meanwhile: only what is chosen here is added.
  const next = { ...stored(), ...part };
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
    isKept = true;
  } catch {
    // Without storage, or where it is full, the choice lasts as long as the page.
    isKept = false;
  }
  publish(next);
}

function stored(): Preferences {
  try {
    return isKept ? parsePreferences(localStorage.getItem(KEY)) : (current ?? DEFAULT_PREFERENCES);
  } catch {
    // Without storage they are what this page has been told.
    return current ?? DEFAULT_PREFERENCES;
  }
}

function publish(next: Preferences): void {
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener("storage", follow);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("storage", follow);
  };
}

/** Another tab has changed or cleared them. */
function follow({ key }: StorageEvent): void {
  if (key === KEY || key === null) publish(stored());
}
