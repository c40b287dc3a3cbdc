import type { Filters } from "@moodreel/core";

/**
 * An entry of a posting list: four 32-bit little-endian words that say where the item is and what
 * filters ask of it, so that a filtered walk down a list touches nothing else.
 *
 * | word | low 16 bits | high 16 bits |
 * |---|---|---|
 * | 0 | row, all 32 bits | |
 * | 1 | year + 32768, 0 unknown | rating in 6553rds, rounded up, plus 1; 0 unknown |
 * | 2 | 1200 · log2(1 + votes), rounded up, plus 1; 0 unknown | whole minutes plus 1; 0 unknown |
 * | 3 | genre list, low 24 bits | language, high 8 bits: its number, {@link OTHER_LANGUAGE}, 0 unknown |
 *
 * Rounding makes an entry pass a bound that its item just misses, never the other way round: what
 * passes is checked again on the item itself.
 */
export const WORDS = 4;

/** Of more than 254 languages of a catalogue those after the first share this number. */
export const OTHER_LANGUAGE = 255;

const LIST_BITS = 24;
/** So many distinct lists of genres a catalogue may have. */
export const MOST_LISTS = 2 ** LIST_BITS;

export interface EntryFields {
  readonly year: number | null;
  readonly rating: number | null;
  readonly votes: number | null;
  readonly runtime: number | null;
}

const U16 = 0xffff;
const RATING_STEPS = 6553;
/** Up to 2⁵³ votes, the largest whole number there is, within 16 bits. */
const VOTE_STEPS = 1200;

export function yearAndRating({ year, rating }: EntryFields): number {
  return packed(yearCode(year), rating === null ? 0 : ceilCode(rating * RATING_STEPS));
}

export function votesAndRuntime({ votes, runtime }: EntryFields): number {
  return packed(votes === null ? 0 : ceilCode(Math.log2(1 + votes) * VOTE_STEPS), runtimeCode(runtime));
}

export function listAndLanguage(list: number, language: number): number {
  return list | (language << LIST_BITS);
}

export function listOfEntry(word: number): number {
  return word & (MOST_LISTS - 1);
}

export function languageOfEntry(word: number): number {
  return word >>> LIST_BITS;
}

/**
 * What an entry is put in order by, from its word of year and rating: 16 bits, small ones first, what is unknown
 * last. Ratings are told apart up to the rounding of an entry.
 */
export function sortKey(sort: "newest" | "oldest" | "rating", word: number): number {
  if (sort === "rating") return U16 - (word >>> 16);
  const year = word & U16;
  return sort === "newest" ? U16 - year : (year - 1) & U16;
}

function packed(low: number, high: number): number {
  return low | (high << 16) | 0;
}

function yearCode(year: number | null): number {
  return year === null ? 0 : Math.max(1, Math.min(U16, Math.round(year) + 32768));
}

function ceilCode(value: number): number {
  return Math.max(1, Math.min(U16, Math.ceil(value) + 1));
}

function runtimeCode(runtime: number | null): number {
  return runtime === null ? 0 : Math.max(1, Math.min(U16, Math.floor(runtime) + 1));
}

/** Bounds in the codes of an entry. An unknown value is code 0 and fails every bound that is set. */
export interface EntryBounds {
  readonly minYear: number;
  readonly maxYear: number;
  readonly minRating: number;
  readonly minVotes: number;
  readonly minRuntime: number;
  readonly maxRuntime: number;
}

export function entryBounds(filters: Filters): EntryBounds {
  const { yearFrom, yearTo, minRating, minVotes, maxRuntime } = filters;
  const hasYear = yearFrom !== undefined || yearTo !== undefined;
  return {
    minYear: yearFrom === undefined ? Number(hasYear) : yearCode(Math.floor(yearFrom)),
    maxYear: yearTo === undefined ? U16 : yearCode(Math.ceil(yearTo)),
    minRating: minRating === undefined ? 0 : Math.max(1, Math.floor(minRating * RATING_STEPS)),
    minVotes: minVotes === undefined ? 0 : Math.max(1, Math.floor(Math.log2(1 + minVotes) * VOTE_STEPS)),
    minRuntime: Number(maxRuntime !== undefined),
    maxRuntime: maxRuntime === undefined ? U16 : runtimeCode(maxRuntime),
  };
}

/** Whether the entry at word `at` may pass. */
export function mayPass(entries: Int32Array, at: number, bounds: EntryBounds): boolean {
  const first = entries[at + 1]!;
  const second = entries[at + 2]!;
  const year = first & U16;
  const runtime = second >>> 16;
  return (
    year >= bounds.minYear &&
    year <= bounds.maxYear &&
    first >>> 16 >= bounds.minRating &&
    (second & U16) >= bounds.minVotes &&
    runtime >= bounds.minRuntime &&
    runtime <= bounds.maxRuntime
  );
}
