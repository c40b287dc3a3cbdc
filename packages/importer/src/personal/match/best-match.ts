import type { Item } from "@moodreel/core";
import { linksOf } from "@moodreel/core/item";
import { sharesPerson } from "../entry/person-key.ts";
import type { PersonalEntry } from "../entry/personal-entry.ts";
import { shortTitle, titleKey } from "../entry/title-key.ts";
import { mayBe, type HowSure } from "./may-be.ts";
import { idsSay } from "./same-ids.ts";

/** By what an entry was found. */
export type MatchedBy = "id" | "title and year" | "title and people" | "title";

/** What an entry was taken for. */
export interface Found {
  readonly item: Item;
  readonly by: MatchedBy;
  readonly sure: HowSure;
}

/** Whether two items stand in one catalogue, beside each other: then they are two, however alike. */
export type AreApart = (one: Item, other: Item) => boolean;

/** The one of some items that an entry is about; `null` when none is, or several may be. */
export function bestMatch(
  entry: PersonalEntry,
  title: string,
  found: readonly Item[],
  areApart?: AreApart,
): Found | null {
  const alike = [...new Map(found.map((item) => [item.id, item])).values()].filter((item) =>
    isAlike(entry, item),
  );
  const same = alike.find((item) => idsSay(entry, item) === "same");
  if (same !== undefined) return { item: same, by: "id", sure: "sure" };
  // Films and series of one title and year are many; only an id tells them apart.
  if (entry.form === "series") return null;
  // A copy without an id of what the entry is not about is not what it is about either.
  const others = alike.filter((item) => idsSay(entry, item) === "differ");
  const possible = alike.flatMap((item) => {
    const sure = mayBe(entry, item);
    return sure === null || others.some((other) => isSameWork(other, item)) ? [] : [{ item, sure }];
  });
  // The whole title says more than its beginning.
  const whole = possible.filter(({ item }) =>
    titlesOf(item).some((one) => titleKey(one) === titleKey(title)),
  );
  const best = whole.length > 0 ? whole : possible;
  return byPeople(entry, best) ?? byYear(entry, best, others, areApart);
}

/** A book of an author, or a song of an artist, whose years are those of editions and releases. */
function byPeople({ kind, people = [], year }: PersonalEntry, all: readonly Possible[]): Found | null {
  if (kind !== "book" && kind !== "music") return null;
  const theirs = all.filter(({ item }) => sharesPerson(people, item.people) === true);
  const best = theirs.find(({ item }) => item.year === year) ?? theirs[0];
  return best === undefined ? null : { ...best, by: "title and people" };
}

/** @param others works of that title that the entry is not about: beside them a title says less */
function byYear(
  { year, people = [] }: PersonalEntry,
  all: readonly Possible[],
  others: readonly Item[],
  areApart: AreApart | undefined,
): Found | null {
  const found = (some: readonly Possible[], by: MatchedBy, most: HowSure): Found | null => {
    const only = onlyWork(some, areApart);
    return only === null ? null : { item: only.item, by, sure: weakest(only.sure, most) };
  };
  // A title is not enough where the year is not said, or not the same, and nobody who is known has a part in both.
  const unrefuted = all.filter(({ item }) => sharesPerson(people, item.people) !== false);
  if (year === null) return others.length > 0 ? null : found(unrefuted, "title", "weak");
  const isNear = (item: Item, years: number): boolean =>
    item.year !== null && Math.abs(item.year - year) === years;
  const exact = all.filter(({ item }) => isNear(item, 0));
  if (exact.length > 0) {
    const isClear = !others.some((item) => isNear(item, 0));
    const theirs = exact.filter(({ item }) => sharesPerson(people, item.people) === true);
    // There are films of one title and year: a name in common, or an id, makes it sure.
    if (theirs.length > 0) return found(theirs, "title and year", "sure");
    return found(isClear ? exact : [], "title and year", "likely");
  }
  if (others.length > 0) return null;
  const beside = unrefuted.filter(({ item }) => isNear(item, 1));
  if (beside.length > 0) return found(beside, "title and year", "likely");
  return found(
    unrefuted.filter(({ item }) => item.year === null),
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
function onlyWork(all: readonly Possible[], areApart: AreApart | undefined): Possible | null {
  const surest = all.filter(({ sure }) => sure === "sure");
  const [first, ...others] = surest.length > 0 ? surest : all;
  if (first === undefined) return null;
  const isOne = others.every(({ item }) =>
    areApart === undefined
      ? isSameWork(first.item, item)
      : !areApart(first.item, item) && (isSameWork(first.item, item) || isCopy(first.item, item)),
  );
  return isOne ? first : null;
}

/** Films of one title and year in two catalogues are one: the one may name who made it, and the other who plays in it. */
function isCopy(one: Item, other: Item): boolean {
  const keys = new Set(titlesOf(one).map(titleKey));
  return (
    one.year !== null &&
    one.year === other.year &&
    titlesOf(other).some((title) => keys.has(titleKey(title))) &&
    mayBe(entryOfItem(one), other) !== null
  );
}

/** Whether two items are copies of one work: nothing speaks against it in their ids, years and people. */
function isSameWork(one: Item, other: Item): boolean {
  return one.year === other.year && mayBe(entryOfItem(one), other) === "sure";
}

function entryOfItem(one: Item): PersonalEntry {
  const { imdb, tmdb } = linksOf(one);
  return {
    title: one.title,
    year: one.year,
    ids: { ...(imdb === undefined ? {} : { imdb }), ...(tmdb === undefined ? {} : { tmdb }) },
    kind: null,
    people: one.people,
    rating: null,
    status: "seen",
    at: null,
  };
}

/** Whether the entry has a title of the item: the one it is shown by, or another that it has. */
export function isAlike({ title }: PersonalEntry, item: Item): boolean {
  if (title === null) return false;
  const keys = new Set([titleKey(title), titleKey(shortTitle(title))]);
  return titlesOf(item).some((one) => keys.has(titleKey(one)) || keys.has(titleKey(shortTitle(one))));
}

function titlesOf({ title, otherTitles = [] }: Item): readonly string[] {
  return [title, ...otherTitles];
}
