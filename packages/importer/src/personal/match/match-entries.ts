import type { Item } from "@moodreel/core";
import { slugOf } from "../../items/slug-of.ts";
import type { PersonalEntry } from "../entry/personal-entry.ts";
import { shortTitle } from "../entry/title-key.ts";
import { bestMatch, isAlike, type AreApart, type Found } from "./best-match.ts";
import { couldBe } from "./could-be.ts";
import { matchByBeginning } from "./match-by-beginning.ts";
import { withOtherNumber } from "./other-number.ts";
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
  /**
   * Whether two items, of one title and year, are of one catalogue, and so two works; of two catalogues they are copies.
   * Without it those count as copies that nothing tells apart, nor who made them.
   */
  readonly areApart?: AreApart;
}

export interface MatchedEntry extends Found {
  readonly entry: PersonalEntry;
}

/** An entry that several items fit alike, so that none was guessed. */
export interface UndecidedEntry {
  readonly entry: PersonalEntry;
  /** Two to five. */
  readonly among: readonly Item[];
}

export interface MatchedEntries {
  readonly matched: readonly MatchedEntry[];
  /** Undecided ones too. */
  readonly unmatched: readonly PersonalEntry[];
  readonly undecided: readonly UndecidedEntry[];
}

/** Entries for which ids are asked for at once; each has six at most. */
const AT_ONCE = 100;

/**
 * Finds the items of catalogues that a person's entries are about: by id; else by title, without regard to
 * case, accents, punctuation, articles and what stands in brackets, when the years differ by one at most.
 * An item that has an id of the same source, and another one, is never taken; nor is a series by its title,
 * for films have the same ones. Of several of one
 * title and year none is guessed; where a year is missing, only a title that is there once is taken.
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
  const undecided: UndecidedEntry[] = [];
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const some = entries.slice(at, at + AT_ONCE);
    const items = await lookup.byIds([...new Set(some.flatMap(idsOf))]);
    const byId = new Map(items.map((item) => [item.id, item]));
    for (const entry of some) {
      const found = matchById(entry, byId) ?? (await matchByTitles(entry, byId, lookup));
      if ("item" in found) matched.push({ entry, ...found });
      else unmatched.push(entry);
      if ("among" in found && found.among.length > 1) undecided.push({ entry, among: found.among });
    }
  }
  return { matched, unmatched, undecided };
}

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

/**
 * By the title, else by what else the file calls it, with the number of the part written in the other way, or by the
 * words that it begins with: that alone says too little, so a year must be there.
 */
async function matchByTitles(
  entry: PersonalEntry,
  byId: ReadonlyMap<string, Item>,
  lookup: ItemLookup,
): Promise<Found | { readonly among: readonly Item[] }> {
  const first = await matchByTitle(entry, byId, lookup);
  if ("item" in first || first.among.length > 0 || entry.year === null) return first;
  for (const title of entry.otherTitles ?? []) {
    const found = await matchByTitle({ ...entry, title }, byId, lookup);
    if ("item" in found) return found;
  }
  const numbered = entry.title === null ? null : withOtherNumber(entry.title);
  if (numbered !== null) {
    const found = await matchByTitle({ ...entry, title: numbered }, byId, lookup);
    if ("item" in found && found.item.year === entry.year) return found;
  }
  for (const title of [entry.title, numbered]) {
    if (title === null) continue;
    const begun = await matchByBeginning(entry, title, lookup);
    if ("item" in begun || begun.among.length > 0) return begun;
  }
  return first;
}

/** Asks for titles near the year or the people of the entry first: of a common title there are many others. */
async function matchByTitle(
  entry: PersonalEntry,
  byId: ReadonlyMap<string, Item>,
  lookup: ItemLookup,
): Promise<Found | { readonly among: readonly Item[] }> {
  const { title, year, kind, people = [] } = entry;
  if (title === null) return { among: [] };
  const named = byId.get(slugOf(title, year));
  const [person] = kind === "book" || kind === "music" ? people : [];
  const nears: readonly (NearTitle | undefined)[] = [
    ...(person === undefined ? [] : [{ person }]),
    ...(year === null ? [] : [{ year }]),
    undefined,
  ];
  let found: readonly Item[] = [];
  for (const near of nears) {
    found = [...(await lookup.byTitle(shortTitle(title), near)), ...(named === undefined ? [] : [named])];
    const match = bestMatch(entry, title, found, lookup.areApart);
    // Several that could be meant stay several, however few of them a search for the title alone shows.
    const isSeen =
      near?.year !== undefined && found.some((item) => item.year !== null && isAlike(entry, item));
    if (match !== null) return match;
    if (isSeen) break;
  }
  return { among: couldBe(entry, found) };
}
