import { MoodreelError, type Kind } from "@moodreel/core";
import { PERSONAL_FIELDS, type PersonalField, type PersonalMap } from "@moodreel/core/item";
import { kindOfColumns } from "../../columns/kind-of-columns.ts";
import { columnKey } from "../../names/column-names.ts";
import { presentText } from "../../values/text.ts";
import { ownRating } from "../entry/own-rating.ts";
import { entryBy, type FieldColumns } from "./guessed-row.ts";
import { bareRaters, ratersUnclear } from "./bare-raters.ts";
import { headlessColumns, isHeadless } from "./headless-columns.ts";
import { isYes, listStatus, type ListStatus } from "../../values/list-status.ts";
import { isOfCatalogue, ownColumns, saysWatched } from "./own-columns.ts";
import { holdsDaysWatched } from "./own-date.ts";
import { ownFlags } from "./own-flags.ts";
import type { PersonalFormat } from "./personal-format.ts";
import { scaleGiven, scaleOfColumn } from "./scale-of-column.ts";
import { isNamed, isRatedBy, ratersOf } from "./raters-of.ts";

/** A table that is no known export, and how it was understood. */
export interface GuessedFormat {
  readonly format: PersonalFormat;
  readonly mapping: PersonalMap;
  /** Columns with ratings of somebody else, it seems. */
  readonly rivals: readonly string[];
}

/**
 * How a table with titles and a person's own ratings is read: by what its columns are called, and what
 * the person says they are. `null` when there are no titles, or nothing that a person would have said.
 *
 * @throws MoodreelError `column-unknown` for a column that is not there, `request-invalid` for a scale
 *   that is none, `ratings-user-unclear` where columns are called after people and nobody is named,
 *   `ratings-scale-unclear` where the best rating may as well be the worst
 */
export function guessedFormat(
  columns: readonly string[],
  file: string,
  map: PersonalMap | undefined,
  user?: string,
  values: (column: number) => readonly string[] = () => [],
): GuessedFormat | null {
  const named = isHeadless(columns)
    ? headlessColumns(columns, values)
    : ownColumns(columns, (column) => holdRatings(values(column)), values);
  const ids = named.imdb ?? columns.findIndex((_column, index) => holdsImdbIds(values(index)));
  const own = ids < 0 ? named : { ...named, imdb: ids };
  const raters = ratersOf(columns);
  const bare = own.rating === undefined ? bareRaters(columns, values, Object.values(own)) : [];
  const theirs = [...raters, ...bare].find(
    (index) => user !== undefined && isRatedBy(columns[index] ?? "", user),
  );
  const rated = theirs ?? own.rating;
  const found: FieldColumns = {
    ...own,
    ...(rated === undefined ? {} : { rating: rated }),
    ...chosen(columns, file, map),
  };
  const { title, rating, status, date } = found;
  // None of them is the person's more than the others; but a bare `Rating` beside `Ben's rating` is.
  const isOneOfSeveral = theirs === undefined && map?.rating === undefined && raters.includes(rating ?? -1);
  if (isOneOfSeveral && isNamed(columns[rating ?? -1] ?? "")) throw ratersUnclear(columns, raters, file);
  const hasTitle = title !== undefined || found.imdb !== undefined || found.tmdb !== undefined;
  const listed = listStatus(file);
  // In JSON another list may be the one.
  const isUnclear =
    bare.length > 1 &&
    map === undefined &&
    listed === null &&
    !file.includes("#") &&
    (bare.every((index) => /^\P{Ll}/u.test(columns[index] ?? "")) || !isOwn(columns, found, listed, values));
  if (title !== undefined && rating === undefined && isUnclear) throw ratersUnclear(columns, bare, file);
  if (!hasTitle || (map === undefined && !isOwn(columns, found, listed, values))) return null;
  const flags = ownFlags(columns, values);
  const isSaid = [
    rating,
    status,
    date,
    listed ?? undefined,
    flags.liked ?? undefined,
    flags.wanted ?? undefined,
  ];
  if (isSaid.every((one) => one === undefined)) return null;
  const scale =
    scaleGiven(map?.scale) ??
    (rating === undefined
      ? 10
      : scaleOfColumn(columns, rating, bare.length > 1 ? bare : raters, values, file));
  const hasDays =
    date !== undefined &&
    holdsDaysWatched(columns[date] ?? "", values(date)) &&
    values(date).some((text) => presentText(text) !== null);
  // Beside days on which something was begun or bought, a row without one of having watched was not.
  const tellsByDay =
    hasDays &&
    columns.some((column, index) => index !== date && /start|beg[aiu]n|added|purchas|bought/i.test(column));
  const kind = kindByColumns(columns);
  const byName = Object.fromEntries(
    Object.entries(found).flatMap(([field, index]) =>
      index === undefined ? [] : [[field, columns[index] ?? ""]],
    ),
  );
  return {
    format: {
      name: map === undefined ? "own ratings" : "mapped columns",
      has: [],
      read: (cells) => entryBy(cells, { columns, found, flags, scale, kind, listed, hasDays, tellsByDay }),
    },
    mapping: { ...byName, ...(typeof scale === "number" ? { scale: String(scale) } : {}) },
    rivals: isOneOfSeveral
      ? raters.filter((index) => index !== rating).map((index) => columns[index] ?? "")
      : [],
  };
}

/** Whether most of what stands in a column can be read as ratings; an empty one may have some further down. */
function holdRatings(values: readonly string[]): boolean {
  const present = values.map((text) => presentText(text)).filter((text) => text !== null);
  const legible = present.filter((text) => (ownRating(text, 100) ?? ownRating(text, "school")) !== null);
  return legible.length >= present.length / 2;
}

/** Ids of IMDb, whatever the column is called. */
function holdsImdbIds(values: readonly string[]): boolean {
  const present = values.slice(0, 100).filter((text) => text !== "");
  return present.length > 0 && present.every((text) => /^tt\d{6,10}$/.test(text.trim()));
}

/** Whether a table says what somebody did: by ratings, by whether or when it was watched, or by what it is called. */
function isOwn(
  columns: readonly string[],
  { rating, status, date }: FieldColumns,
  listed: ListStatus | null,
  values: (column: number) => readonly string[],
): boolean {
  if (rating !== undefined || listed !== null) return true;
  const saysSo = status === undefined ? "" : (columns[status] ?? "");
  // Beside everybody's rating, `Watched` is still the person's.
  if (isOfCatalogue(columns)) return saysWatched(saysSo) && tellApart(values(status ?? 0));
  const { liked, wanted } = ownFlags(columns, values);
  if (status !== undefined || liked !== null || wanted !== null) return true;
  return date !== undefined && holdsDaysWatched(columns[date] ?? "", values(date));
}

/** Yes and no, and nothing else. */
function tellApart(texts: readonly string[]): boolean {
  const present = texts.filter((text) => text.trim() !== "");
  return present.some((text) => isYes(text) === true) && present.every((text) => isYes(text) !== null);
}

/** Films cannot be told from what a person simply did not say. */
function kindByColumns(columns: readonly string[]): Kind | null {
  const kind = kindOfColumns(columns, null);
  return kind === "movie" ? null : kind;
}

function chosen(columns: readonly string[], file: string, map: PersonalMap | undefined): FieldColumns {
  if (map === undefined) return {};
  const fields = PERSONAL_FIELDS.filter((field) => field !== "scale" && map[field] !== undefined);
  return Object.fromEntries(fields.map((field) => [field, indexOf(columns, map[field] ?? "", field, file)]));
}

/** `undefined` for an empty name, which says that the field has no column. */
function indexOf(
  columns: readonly string[],
  name: string,
  field: PersonalField,
  file: string,
): number | undefined {
  if (name.trim() === "") return undefined;
  const exact = columns.indexOf(name.trim());
  const alike = exact >= 0 ? exact : columns.findIndex((column) => columnKey(column) === columnKey(name));
  if (alike >= 0) return alike;
  throw new MoodreelError(
    "column-unknown",
    `${file} has no column ${JSON.stringify(name.trim())} for ${field}. Its columns are: ${columns.slice(0, 60).join(", ")}.`,
    { file, field, column: name.trim(), columns: columns.slice(0, 60) },
  );
}
