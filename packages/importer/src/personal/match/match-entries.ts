import type { Item } from "@moodreel/core";
import { linksOf } from "@moodreel/core/item";
import { slugOf } from "../../items/slug-of.ts";
import type { PersonalEntry } from "../entry/personal-entry.ts";
import { shortTitle, titleKey } from "../entry/title-key.ts";
import { sharesPerson } from "../entry/person-key.ts";
import { mayBe, type HowSure } from "./may-be.ts";
import { idsSay } from "./same-ids.ts";
import { isbn10, isbn13 } from "./same-isbn.ts";

/** What is known of an item beside its title. */
export interface NearTitle {
  readonly year?: number;
  readonly person?: string;
}

/** What catalogues are asked for. */
export interface ItemLookup {
  /** Those of the items that are there, in any order. */
  byIds(ids: readonly string[]): Promise<readonly Item[]>;
  /**
   * Items whose titles are like it; more than asked for do no harm. Of a title that many share, those near
   * what else is known: a year apart at most, or by that person.
   */
  byTitle(title: string, near?: NearTitle): Promise<readonly Item[]>;
}

/** By what an entry was found. */
export type MatchedBy = "id" | "title and year" | "title and people" | "title";

export interface MatchedEntry {
  readonly entry: PersonalEntry;
  readonly item: Item;
  readonly by: MatchedBy;
  readonly sure: HowSure;
}

export interface MatchedEntries {
  readonly matched: readonly MatchedEntry[];
  readonly unmatched: readonly PersonalEntry[];
}

/** Entries for which ids are asked for at once; each has six at most. */
const AT_ONCE = 100;

/**
 * Finds the items of catalogues that a person's entries are about: by id; else by title, without regard to
 * case, accents, punctuation, articles and what stands in brackets, when the years differ by one at most.
 * An item that has an id of the same source, and another one, is never taken; nor is a series by its title,
 * for films have the same ones. Where a year is missing, only a title that is there once is taken.
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
      const found = matchById(entry, byId) ?? (await matchByTitle(entry, byId, lookup));
      if (found === null) unmatched.push(entry);
      else matched.push({ entry, ...found });
    }
  }
  return { matched, unmatched };
}

type Found = Omit<MatchedEntry, "entry">;

/** Ids that mean the same work in every file, best first; then those that must agree in the title too. */
function idsOf(entry: PersonalEntry): readonly string[] {
  return [...globalIds(entry), ...doubtfulIds(entry)];
}

function globalIds({ ids: { imdb, tmdb, isbn } }: PersonalEntry): readonly string[] {
  const books = isbn === undefined ? [] : [isbn, isbn13(isbn), isbn10(isbn)];
  const all = [imdb, tmdb === undefined ? undefined : `tmdb-${tmdb}`, ...books];
  return [...new Set(all.filter((id) => id !== undefined && id !== null))];
}

/** The number of a book in one file may be that of another in the next, and a name that of another work. */
function doubtfulIds({ ids: { own }, title, year }: PersonalEntry): readonly string[] {
  return [own, title === null ? undefined : slugOf(title, year)].filter((id) => id !== undefined);
}

function matchById(entry: PersonalEntry, byId: ReadonlyMap<string, Item>): Found | null {
  const sure = globalIds(entry)
    .map((id) => byId.get(id))
    .find((item) => item !== undefined && idsSay(entry, item) !== "differ");
  if (sure !== undefined) return { item: sure, by: "id", sure: "sure" };
  const own = entry.ids.own === undefined ? undefined : byId.get(entry.ids.own);
  if (own === undefined || !isAlike(entry, own) || idsSay(entry, own) === "differ") return null;
  return { item: own, by: "id", sure: "sure" };
}

/** Asks for titles near the year or the people of the entry first: of a common title there are many others. */
async function matchByTitle(
  entry: PersonalEntry,
  byId: ReadonlyMap<string, Item>,
  lookup: ItemLookup,
): Promise<Found | null> {
  const { title, year, kind, people = [] } = entry;
  if (title === null) return null;
  const named = byId.get(slugOf(title, year));
  const [person] = kind === "book" || kind === "music" ? people : [];
  const nears: readonly (NearTitle | undefined)[] = [
    ...(person === undefined ? [] : [{ person }]),
    ...(year === null ? [] : [{ year }]),
    undefined,
  ];
  for (const near of nears) {
    const found = [
      ...(await lookup.byTitle(shortTitle(title), near)),
      ...(named === undefined ? [] : [named]),
    ];
    const match = bestOf(entry, title, found);
    // Several that could be meant stay several, however few of them a search for the title alone shows.
    const isSeen =
      near?.year !== undefined && found.some((item) => item.year !== null && isAlike(entry, item));
    if (match !== null || isSeen) return match;
  }
  return null;
}

function bestOf(entry: PersonalEntry, title: string, found: readonly Item[]): Found | null {
  const alike = [...new Map(found.map((item) => [item.id, item])).values()].filter((item) =>
    isAlike(entry, item),
  );
  const same = alike.find((item) => idsSay(entry, item) === "same");
  if (same !== undefined) return { item: same, by: "id", sure: "sure" };
  // Films and series of one title and year are many; only an id tells them apart.
  if (entry.form === "series") return null;
  const possible = alike.flatMap((item) => {
    const sure = mayBe(entry, item);
    return sure === null ? [] : [{ item, sure }];
  });
  // The whole title says more than its beginning.
  const whole = possible.filter(({ item }) =>
    titlesOf(item).some((one) => titleKey(one) === titleKey(title)),
  );
  const best = whole.length > 0 ? whole : possible;
  return byPeople(entry, best) ?? byYear(entry, best, alike.length > possible.length);
}

/** A book of an author, or a song of an artist, whose years are those of editions and releases. */
function byPeople({ kind, people = [], year }: PersonalEntry, all: readonly Possible[]): Found | null {
  if (kind !== "book" && kind !== "music") return null;
  const theirs = all.filter(({ item }) => sharesPerson(people, item.people) === true);
  const best = theirs.find(({ item }) => item.year === year) ?? theirs[0];
  return best === undefined ? null : { ...best, by: "title and people" };
}

/** @param isShared whether there is another work of that title, which the entry is not about */
function byYear({ year }: PersonalEntry, all: readonly Possible[], isShared: boolean): Found | null {
  const found = (some: readonly Possible[], by: MatchedBy, most: HowSure): Found | null => {
    const only = onlyWork(some);
    return only === null ? null : { item: only.item, by, sure: weakest(only.sure, most) };
  };
  if (year === null) return isShared ? null : found(all, "title", "weak");
  const apart = (years: number): readonly Possible[] =>
    all.filter(({ item }) => item.year !== null && Math.abs(item.year - year) === years);
  if (apart(0).length > 0) return found(apart(0), "title and year", "sure");
  if (apart(1).length > 0) return found(apart(1), "title and year", "likely");
  return found(
    all.filter(({ item }) => item.year === null),
    "title",
    "weak",
  );
}

interface Possible {
  readonly item: Item;
  readonly sure: HowSure;
}

const ORDER: readonly HowSure[] = ["weak", "likely", "sure"];

function weakest(one: HowSure, other: HowSure): HowSure {
  return ORDER[Math.min(ORDER.indexOf(one), ORDER.indexOf(other))] ?? "weak";
}

/**
 * The one work that all of them are, copies of it in several catalogues counting once; of several works the
 * one that the people point at, else none.
 */
function onlyWork(all: readonly Possible[]): Possible | null {
  const surest = all.filter(({ sure }) => sure === "sure");
  const [first, ...others] = surest.length > 0 ? surest : all;
  if (first === undefined) return null;
  return others.every(({ item }) => isSameWork(first.item, item)) ? first : null;
}

/** Whether two items are copies of one work: nothing speaks against it in their ids, years and people. */
function isSameWork(one: Item, other: Item): boolean {
  const { imdb, tmdb } = linksOf(one);
  const entry: PersonalEntry = {
    title: one.title,
    year: one.year,
    ids: { ...(imdb === undefined ? {} : { imdb }), ...(tmdb === undefined ? {} : { tmdb }) },
    kind: null,
    people: one.people,
    rating: null,
    status: "seen",
    at: null,
  };
  return one.year === other.year && mayBe(entry, other) === "sure";
}

/** Whether the entry has a title of the item: the one it is shown by, or another that it has. */
function isAlike({ title }: PersonalEntry, item: Item): boolean {
  if (title === null) return false;
  const keys = new Set([titleKey(title), titleKey(shortTitle(title))]);
  return titlesOf(item).some((one) => keys.has(titleKey(one)) || keys.has(titleKey(shortTitle(one))));
}

function titlesOf({ title, otherTitles = [] }: Item): readonly string[] {
  return [title, ...otherTitles];
}
