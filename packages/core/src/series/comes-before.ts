import type { Item } from "../item/item.ts";
import { canonicalKeys } from "../genre/canonical-genres.ts";
import { rememberByObject } from "../remember.ts";
import { foldText } from "../text/fold-text.ts";
import { titleParts, type TitleParts } from "./title-parts.ts";

/** What of an item says whether it is a part of a series, worked out once. */
interface SeriesSigns extends TitleParts {
  readonly series: string | null;
  /** Which part of that series it is; `null` where nothing says so. */
  readonly place: number | null;
  readonly people: ReadonlySet<string>;
}

/** People beyond say little: they play in many films. */
const PEOPLE = 6;

const seriesSigns = rememberByObject((item: Item): SeriesSigns => ({
  ...titleParts(item.title),
  series: item.series === undefined ? null : foldText(item.series),
  place: item.series === undefined ? null : placeIn(item.series, item.otherTitles ?? []),
  people: new Set(item.people.slice(0, PEOPLE).map(foldText)),
}));

/** Of a book's title as shops write it, `The Two Towers (The Lord of the Rings, #2)`, the number: several parts are of one year. */
function placeIn(series: string, titles: readonly string[]): number | null {
  for (const title of titles) {
    const at = title.lastIndexOf(series);
    const number = at < 0 ? null : PLACE.exec(title.slice(at + series.length));
    if (number !== null) return Number(number[1]);
  }
  return null;
}

const PLACE = /^[,;:]?\s*\D{0,12}(\d{1,3}(?:\.\d)?)\D*[)\]]$/;

/** A next part comes within so many years, where numbers alone, or one word and people, say that it is one. */
const SOON = { byNumber: 20, byWord: 10 };
/** So long a word says what a title belongs to all by itself: "Ghostbusters", not "Love". */
const TELLING = 6;
/** With those who lead the cast, or made it, a shorter one does: "Shrek". */
const LEAST_TELLING = 4;
const LEADS = 3;

/**
 * Whether one item is an earlier part of the series of another. A catalogue's own series decides where both have
 * one. Else the titles must have a beginning in common, and more must say so: numbers that follow, or people who
 * made or played in both. So "Seven" is no part of "Seven Samurai", nor "Super" of "Super 8".
 */
export function comesBefore(earlier: Item, later: Item): boolean {
  const [a, b] = [seriesSigns(earlier), seriesSigns(later)];
  // Of one title the later one is told anew.
  if (isSame(a.words, b.words) || !isOlder(earlier, a, later, b)) return false;
  if (a.series !== null && b.series !== null) return a.series === b.series;
  const common = sharedPeople(a, b);
  if (b.part !== null && isSame(a.stem, b.stem) && hasLetter(a.stem))
    return followsByNumber(earlier, a, later, b, common);
  if (common === 0) return false;
  // "The Matrix", "The Matrix Reloaded"; "Mad Max", "Mad Max: Fury Road"; "The Pink Panther", "The Return of the Pink Panther".
  const whole = a.part === null ? a.words : a.stem;
  if (whole.length < b.words.length && contains(b.words, whole)) {
    if (whole.length > 1 || isSame(whole, b.head)) return true;
    // Whoever leads the one plays in the other: else "Identity" would be a part of "Identity Thief".
    const isLed = [...a.people].slice(0, LEADS).some((name) => b.people.has(name));
    return isLed && whole[0]!.length >= LEAST_TELLING && isSoon(earlier, later, SOON.byWord);
  }
  // "The Lord of the Rings: The Two Towers", "Pirates of the Caribbean: Dead Man's Chest".
  if (isSame(a.head, b.head) && (a.head.length > 1 || a.head[0]!.length >= TELLING)) return true;
  // "Harry Potter and the Goblet of Fire".
  return common > 1 && commonStart(a.words, b.words) > 2;
}

function followsByNumber(
  earlier: Item,
  a: SeriesSigns,
  later: Item,
  b: SeriesSigns,
  common: number,
): boolean {
  if (common > 0) return true;
  if (a.people.size > 0 && b.people.size > 0 && !(a.part === null ? b.part === 2 : b.part === a.part + 1))
    return false;
  // What merely counts up, such as "Symphony 3" and "Symphony 4" of one record, is no series.
  if (earlier.year === later.year || !isSoon(earlier, later, SOON.byNumber)) return false;
  const genres = new Set(canonicalKeys(earlier.genres));
  return canonicalKeys(later.genres).some((key) => genres.has(key)) && (b.part ?? 0) <= 4;
}

/** By number where both have one, else by year. */
function isOlder(earlier: Item, a: SeriesSigns, later: Item, b: SeriesSigns): boolean {
  if (a.part !== null && b.part !== null && isSame(a.stem, b.stem)) return a.part < b.part;
  if (a.place !== null && b.place !== null && a.series === b.series) return a.place < b.place;
  if (earlier.year === null || later.year === null) return false;
  return earlier.year < later.year;
}

function isSoon(a: Item, b: Item, years: number): boolean {
  return a.year !== null && b.year !== null && Math.abs(a.year - b.year) <= years;
}

function sharedPeople(a: SeriesSigns, b: SeriesSigns): number {
  let common = 0;
  for (const name of a.people) if (b.people.has(name)) common += 1;
  return common;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function hasLetter(words: readonly string[]): boolean {
  return words.some((word) => /\p{L}/u.test(word));
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, place) => word !== b[place]);
  return at < 0 ? a.length : at;
}

/** Whether words stand in others at the beginning or, where they are several, at the end. */
function contains(all: readonly string[], some: readonly string[]): boolean {
  const end = all.length - some.length;
  return (
    some.every((word, at) => word === all[at]) ||
    (some.length > 1 && some.every((word, at) => word === all[end + at]))
  );
}
