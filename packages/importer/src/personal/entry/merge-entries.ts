import { personKey } from "./person-key.ts";
import type { PersonalEntry } from "./personal-entry.ts";
import { titleKey } from "./title-key.ts";

const WORTH = { rated: 3, liked: 2, seen: 1, watchlist: 0 } as const;

/** One entry for each film (book, …), as far as ids, titles, years and people tell them apart. */
export class MergedEntries {
  readonly #entries = new Map<string, PersonalEntry>();

  get size(): number {
    return this.#entries.size;
  }

  /** Whether a further entry would be one more. */
  has(entry: PersonalEntry): boolean {
    return this.#entries.has(keyOf(entry));
  }

  add(entry: PersonalEntry): void {
    const key = keyOf(entry);
    const before = this.#entries.get(key);
    this.#entries.set(key, before === undefined ? entry : both(before, entry));
  }

  /** In the order in which they came first. */
  all(): readonly PersonalEntry[] {
    return [...this.#entries.values()];
  }
}

function keyOf({ ids, title, year, kind, form, people }: PersonalEntry): string {
  const { imdb, tmdb, isbn, own } = ids;
  if (imdb !== undefined) return imdb;
  if (tmdb !== undefined) return `tmdb-${tmdb}`;
  if (isbn !== undefined) return `isbn-${isbn}`;
  if (own !== undefined) return `own-${kind}-${own}`;
  // A song on two releases is one song.
  const by = kind === "music" || kind === "book" ? personKey(people?.[0] ?? "") : "";
  return `title-${kind}-${form ?? ""}-${titleKey(title ?? "")}-${year}-${by}`;
}

/** What was rated counts above what was seen, and that above what somebody wants to see; of equals the later. */
function both(before: PersonalEntry, entry: PersonalEntry): PersonalEntry {
  const worth = WORTH[entry.status] - WORTH[before.status];
  const isAbove = worth === 0 ? (entry.at ?? "") >= (before.at ?? "") : worth > 0;
  const above = isAbove ? entry : before;
  const plays = (before.plays ?? 0) + (entry.plays ?? 0);
  return {
    ...above,
    ...(before.liked === true || entry.liked === true ? { liked: true } : {}),
    ...(plays === 0 ? {} : { plays }),
  };
}
