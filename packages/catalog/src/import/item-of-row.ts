import type { Item } from "@moodreel/core";
import { hasImdbIds, type FieldColumns } from "./find-columns.ts";
import { LOOSE_GENRES, columnKey } from "./column-names.ts";
import { parseGenres } from "./values/genres.ts";
import { itemId } from "./values/item-id.ts";
import { parseNumber } from "./values/number.ts";
import { parsePeople } from "./values/people.ts";
import { parseRating, ratingScale, type RatingScale } from "./values/rating-scale.ts";
import { parseRuntime, runtimeUnit } from "./values/runtime.ts";
import { presentText, shownText } from "./values/text.ts";
import { parseTitle } from "./values/title.ts";
import { parseYear } from "./values/year.ts";

/** A row as an item, with the fields that could not be read and are left empty; or why it is none. */
type RowResult =
  | { readonly item: Item; readonly unreadable: readonly Unreadable[] }
  | { readonly item: null; readonly reason: string };

export interface Unreadable {
  readonly field: "year" | "rating" | "votes" | "runtime";
  readonly text: string;
}

export interface ItemReader {
  /** What the ratings are taken to go up to; `null` without ratings. */
  readonly scale: RatingScale | null;
  /** Whether the genres are shelves or tags that people gave. */
  readonly looseGenres: boolean;
  read(fields: readonly string[]): RowResult;
}

const LONGEST_TITLE = 500;

/** @param values the first values of a column */
export function itemReader(
  columns: readonly string[],
  found: FieldColumns,
  values: (column: number) => readonly string[],
): ItemReader {
  const [ratingColumn] = found.rating;
  const scale =
    ratingColumn === undefined
      ? null
      : ratingScale(columns[ratingColumn] ?? "", values(ratingColumn), hasImdbIds(columns));
  const looseGenres = found.genres.some((at) => LOOSE_GENRES.includes(columnKey(columns[at] ?? "")));
  const unit = runtimeUnit(columns[found.runtime[0] ?? -1] ?? "");

  function read(fields: readonly string[]): RowResult {
    const extra = fields.slice(columns.length).filter((field) => field.trim() !== "").length;
    if (extra > 0) {
      return {
        item: null,
        reason: `has ${fields.length} fields, the header ${columns.length}: columns may have shifted`,
      };
    }
    const first = (at: readonly number[]): string | null => firstPresent(fields, at);
    const all = (at: readonly number[]): readonly string[] =>
      at.map((index) => presentText(fields[index])).filter((text) => text !== null);
    const raw = found.title.map((at) => shownText(fields[at])).find((text) => text !== null);
    if (raw === undefined) return { item: null, reason: "has no title" };
    if (raw.length > LONGEST_TITLE)
      return { item: null, reason: `has a title of more than ${LONGEST_TITLE} signs` };

    const unreadable: Unreadable[] = [];
    const value = (field: Unreadable["field"], parse: (text: string) => number | null): number | null => {
      const text = first(found[field]);
      if (text === null) return null;
      const parsed = parse(text);
      if (parsed === null) unreadable.push({ field, text });
      return parsed;
    };
    const { title, year } = parseTitle(raw, value("year", parseYear));
    const votes = value("votes", parseCount);
    const rating = value("rating", (text) => (scale === null ? null : parseRating(text, scale)));
    const item: Item = {
      id: itemId(first(found.id), title, year),
      title,
      year,
      genres: parseGenres(all(found.genres), looseGenres),
      people: parsePeople(all(found.people)),
      // A mean of 0 is how TMDB and others write that nobody has rated.
      rating: rating === 0 && (votes ?? 0) === 0 ? null : rating,
      votes,
      runtime: value("runtime", (text) => parseRuntime(text, unit)),
      language: null,
      tags: [],
    };
    return { item, unreadable };
  }
  return { scale, looseGenres, read };
}

function firstPresent(fields: readonly string[], columns: readonly number[]): string | null {
  for (const at of columns) {
    const text = presentText(fields[at]);
    if (text !== null) return text;
  }
  return null;
}

function parseCount(text: string): number | null {
  const value = parseNumber(text);
  return value === null || value < 0 || value > Number.MAX_SAFE_INTEGER ? null : Math.round(value);
}
