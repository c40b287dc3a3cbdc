import type { Viewer } from "@moodreel/client";

/** The number changes with the form of what is kept. */
const KEY = "moodreel.watchers.1";

/** Those who were chosen to watch here when the server last said who there is: their age limits hold without it. */
export function readWatchers(): readonly Viewer[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? (kept as Viewer[]) : [];
  } catch {
    return [];
  }
}

export function writeWatchers(watchers: readonly Viewer[]): void {
  try {
    if (watchers.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(watchers));
  } catch {
    // Without storage they are not known, and nothing is chosen for them.
  }
}
