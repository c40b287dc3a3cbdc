import { isoDate } from "../../values/iso-date.ts";
import { ownRating, saysScale, scaleOf, type KnownScale } from "./own-rating.ts";
import type { PersonalEntry } from "./personal-entry.ts";
import type { RawEntry } from "./raw-entry.ts";
import { readDates } from "./read-dates.ts";

/** The rows of a table that were kept back until all of them are known. */
export interface RawRow {
  readonly entry: RawEntry;
  /** How it is counted when its rating cannot be read. */
  readonly skip: (reason: string) => void;
}

export interface FinishedEntries {
  readonly entries: readonly PersonalEntry[];
  /** Dates that could not be read, the first of them as an example. */
  readonly unread: { readonly count: number; readonly example: string };
  /** The largest rating, where the values had to say it. */
  readonly scale: KnownScale | null;
}

/** Makes ratings and dates of their texts, which only the whole table explains. */
export function finishEntries(rows: readonly RawRow[]): FinishedEntries {
  const texts = rows.flatMap(({ entry }) =>
    entry.dated === null || isoDate(entry.dated) !== null ? [] : [entry.dated],
  );
  const dates = readDates(texts);
  const guessed = rows.map(({ entry }) => entry.scale).find((scale) => typeof scale === "string");
  const ratings = rows.flatMap(({ entry }) => (entry.rated === null ? [] : [entry.rated]));
  const scale = guessed === undefined ? null : scaleOf(guessed, ratings);
  const unread: string[] = [];
  const entries = rows.flatMap(({ entry: { rated, scale: ownScale, dated, ...said }, skip }) => {
    const rating =
      rated === null ? null : ownRating(rated, typeof ownScale === "number" ? ownScale : (scale ?? 10));
    if (rated !== null && rating === null) {
      skip(`has a rating that cannot be read, ${rated.slice(0, 20)}`);
      return [];
    }
    const at = dated === null ? null : dates.read(dated);
    if (dated !== null && at === null) unread.push(dated);
    const status = rating === null ? said.status : ("rated" as const);
    return [{ ...said, rating, status, at }];
  });
  return {
    entries,
    unread: { count: unread.length, example: unread[0] ?? "" },
    scale: ratings.every(saysScale) ? null : scale,
  };
}
