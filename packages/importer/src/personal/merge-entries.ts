import type { PersonalEntry } from "./personal-entry.ts";
import { titleKey } from "./title-key.ts";

const WORTH = { rated: 2, seen: 1, watchlist: 0 } as const;

/**
 * One entry for each film: what was rated counts above what was seen, and that above what somebody
 * wants to see; of equals the later. In the order in which the films came first.
 */
export function mergeEntries(entries: readonly PersonalEntry[]): readonly PersonalEntry[] {
  const merged = new Map<string, PersonalEntry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const before = merged.get(key);
    if (before === undefined || isAbove(entry, before)) merged.set(key, entry);
  }
  return [...merged.values()];
}

function keyOf({ ids, title, year }: PersonalEntry): string {
  const { imdb, tmdb, isbn, own } = ids;
  if (imdb !== undefined) return imdb;
  if (tmdb !== undefined) return `tmdb-${tmdb}`;
  if (isbn !== undefined) return `isbn-${isbn}`;
  return own === undefined ? `title-${titleKey(title ?? "")}-${year}` : `own-${own}`;
}

function isAbove(entry: PersonalEntry, before: PersonalEntry): boolean {
  const worth = WORTH[entry.status] - WORTH[before.status];
  return worth === 0 ? (entry.at ?? "") >= (before.at ?? "") : worth > 0;
}
