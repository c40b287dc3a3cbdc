import type { Item } from "@moodreel/core";
import { slugOf } from "../items/slug-of.ts";
import type { PersonalEntry } from "./personal-entry.ts";
import { shortTitle, titleKey } from "./title-key.ts";

/** What a catalogue is asked for. */
export interface ItemLookup {
  /** Those of the items that are there, in any order. */
  byIds(ids: readonly string[]): Promise<readonly Item[]>;
  /** Items whose titles are like it; more than asked for do no harm. */
  byTitle(title: string): Promise<readonly Item[]>;
}

export interface MatchedEntry {
  readonly entry: PersonalEntry;
  readonly item: Item;
  readonly by: "id" | "title";
}

export interface MatchedEntries {
  readonly matched: readonly MatchedEntry[];
  readonly unmatched: readonly PersonalEntry[];
}

/** Entries for which ids are asked for at once; each has six at most. */
const AT_ONCE = 100;

/**
 * Finds the items of a catalogue that a person's entries are about: by id; else by title, without
 * regard to case, accents, punctuation, articles and what stands in brackets, when the years differ
 * by one at most. Where a year is missing, only a title that is there once is taken.
 *
 * @example
 * ```ts
 * import { itemOf } from "@moodreel/core";
 * import { matchEntries, readRatings } from "@moodreel/importer";
 *
 * const { entries } = await readRatings({ path: "letterboxd.zip" });
 * const films = [itemOf({ id: "tt0113277", title: "Heat", year: 1995, genres: ["Crime"] })];
 * const { matched, unmatched } = await matchEntries(
 *   {
 *     byIds: async (ids) => films.filter(({ id }) => ids.includes(id)),
 *     byTitle: async (title) => films.filter((film) => film.title === title),
 *   },
 *   entries,
 * );
 * ```
 */
export async function matchEntries(
  lookup: ItemLookup,
  entries: readonly PersonalEntry[],
): Promise<MatchedEntries> {
  const matched: MatchedEntry[] = [];
  const unmatched: PersonalEntry[] = [];
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const some = entries.slice(at, at + AT_ONCE);
    const items = await lookup.byIds([...new Set(some.flatMap(idsOf))]);
    const byId = new Map(items.map((item) => [item.id, item]));
    for (const entry of some) {
      const item = itemById(entry, byId);
      const found = item ?? (await itemByTitle(entry, lookup));
      if (found === null) unmatched.push(entry);
      else matched.push({ entry, item: found, by: item === null ? "title" : "id" });
    }
  }
  return { matched, unmatched };
}

/** Ids that mean the same work in every file, best first; then those that must agree in the title too. */
function idsOf(entry: PersonalEntry): readonly string[] {
  return [...globalIds(entry), ...doubtfulIds(entry)];
}

function globalIds({ ids: { imdb, tmdb, isbn } }: PersonalEntry): readonly string[] {
  return [imdb, tmdb === undefined ? undefined : `tmdb-${tmdb}`, isbn].filter((id) => id !== undefined);
}

/** The number of a book in one file may be that of another in the next. */
function doubtfulIds({ ids: { own }, title, year }: PersonalEntry): readonly string[] {
  return [own, title === null ? undefined : slugOf(title, year)].filter((id) => id !== undefined);
}

function itemById(entry: PersonalEntry, byId: ReadonlyMap<string, Item>): Item | null {
  const sure = globalIds(entry).map((id) => byId.get(id));
  const alike = doubtfulIds(entry)
    .map((id) => byId.get(id))
    .filter((item) => item !== undefined && isAlike(entry, item));
  return [...sure, ...alike].find((item) => item !== undefined) ?? null;
}

async function itemByTitle(entry: PersonalEntry, lookup: ItemLookup): Promise<Item | null> {
  const { title, year } = entry;
  if (title === null) return null;
  const alike = (await lookup.byTitle(shortTitle(title))).filter((item) => isAlike(entry, item));
  // The whole title says more than its beginning.
  const whole = alike.filter((item) => titleKey(item.title) === titleKey(title));
  const best = whole.length > 0 ? whole : alike;
  if (year === null) return onlyOne(best);
  const near = (years: number) => (item: Item) => item.year !== null && Math.abs(item.year - year) === years;
  return best.find(near(0)) ?? best.find(near(1)) ?? onlyOne(best.filter((item) => item.year === null));
}

function onlyOne(items: readonly Item[]): Item | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

function isAlike({ title }: PersonalEntry, item: Item): boolean {
  if (title === null) return false;
  const keys = new Set([titleKey(title), titleKey(shortTitle(title))]);
  return keys.has(titleKey(item.title)) || keys.has(titleKey(shortTitle(item.title)));
}
