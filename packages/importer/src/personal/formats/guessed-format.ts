import { MoodreelError, type Kind } from "@moodreel/core";
import { PERSONAL_FIELDS, type PersonalField, type PersonalMap } from "@moodreel/core/item";
import { kindOfColumns } from "../../columns/kind-of-columns.ts";
import { columnKey } from "../../names/column-names.ts";
import { presentText } from "../../values/text.ts";
import { entryOf, type EntryColumns } from "../entry/entry-of.ts";
import { ownRating } from "../entry/own-rating.ts";
import type { Cells, OwnScale } from "../entry/raw-entry.ts";
import { shelfOf } from "../entry/shelf-of.ts";
import { isYes, listStatus, type ListStatus } from "./list-status.ts";
import { isOfCatalogue, ownColumns, saysWatched, saysWhenWatched } from "./own-columns.ts";
import type { PersonalFormat } from "./personal-format.ts";
import { scaleGiven, scaleOfColumn } from "./scale-of-column.ts";
import { isRatedBy, ratersOf } from "./raters-of.ts";

/** A table that is no known export, and how it was understood. */
export interface GuessedFormat {
  readonly format: PersonalFormat;
  readonly mapping: PersonalMap;
  /** Columns with ratings of somebody else, it seems. */
  readonly rivals: readonly string[];
}

/** The columns by index; `undefined` for a field that has none. */
type FieldColumns = Partial<Record<PersonalField, number | undefined>>;

/**
 * How a table with titles and a person's own ratings is read: by what its columns are called, and what
 * the person says they are. `null` when there are no titles, or nothing that a person would have said.
 *
 * @throws MoodreelError `column-unknown` for a column that is not there, `request-invalid` for a scale
 *   that is none, `ratings-scale-unclear` where the best rating may as well be the worst
 */
export function guessedFormat(
  columns: readonly string[],
  file: string,
  map: PersonalMap | undefined,
  user?: string,
  values: (column: number) => readonly string[] = () => [],
): GuessedFormat | null {
  const named = ownColumns(columns, (column) => holdRatings(values(column)));
  const ids = named.imdb ?? columns.findIndex((_column, index) => holdsImdbIds(values(index)));
  const own = ids < 0 ? named : { ...named, imdb: ids };
  const raters = ratersOf(columns);
  const theirs = raters.find((index) => user !== undefined && isRatedBy(columns[index] ?? "", user));
  const rated = theirs ?? own.rating;
  const found: FieldColumns = {
    ...own,
    ...(rated === undefined ? {} : { rating: rated }),
    ...chosen(columns, file, map),
  };
  const { title, rating, status, date } = found;
  const hasTitle = title !== undefined || found.imdb !== undefined || found.tmdb !== undefined;
  const listed = listStatus(file);
  if (!hasTitle || (map === undefined && !isOwn(columns, found, listed))) return null;
  if (rating === undefined && status === undefined && date === undefined && listed === null) return null;
  const scale =
    scaleGiven(map?.scale) ??
    (rating === undefined ? 10 : scaleOfColumn(columns, rating, raters, values, file));
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
      read: (cells) => entryBy(cells, columns, found, scale, kind, listed),
    },
    mapping: { ...byName, ...(typeof scale === "number" ? { scale: String(scale) } : {}) },
    rivals:
      theirs === undefined && map?.rating === undefined && rating !== undefined && raters.includes(rating)
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

/** Columns in which a film has nothing. */
const EPISODE = [
  "episode",
  "episodenumber",
  "episodetitle",
  "season",
  "seasonnumber",
  "staffel",
  "folge",
  "saison",
];

/** Whether a table says what somebody did: by ratings, by whether or when it was watched, or by what it is called. */
function isOwn(
  columns: readonly string[],
  { rating, status, date }: FieldColumns,
  listed: ListStatus | null,
): boolean {
  if (rating !== undefined || listed !== null) return true;
  if (isOfCatalogue(columns)) return false;
  return status !== undefined || (date !== undefined && saysWhenWatched(columns[date] ?? ""));
}

/** What a rating of JSON goes up to may stand beside it: `rating.value` and `rating.max`, `ratingValue` and `bestRating`. */
function besideRating(columns: readonly string[], rating: number | undefined): string | null {
  const [, within] = /^(.+\.)[^.]+$/.exec(columns[rating ?? -1] ?? "") ?? [];
  if (within === undefined) return null;
  return columns.find((name) => name.startsWith(within) && BEST.test(name.slice(within.length))) ?? null;
}

const BEST = /^(?:max(?:imum)?|best|bestRating|outOf|out_of|scale|of)$/i;

function entryBy(
  row: Cells,
  columns: readonly string[],
  found: FieldColumns,
  scale: OwnScale,
  kind: Kind | null,
  listed: ListStatus | null,
): ReturnType<PersonalFormat["read"]> {
  const best = besideRating(columns, found.rating);
  const rated = columnKey(columns[found.rating ?? -1] ?? "");
  const cells: Cells = (...names) => {
    const text = row(...names);
    const whole = best === null || text === null || names[0] !== rated ? null : row(columnKey(best));
    return whole === null ? text : `${text}/${whole}`;
  };
  const keys = (field: PersonalField): readonly string[] => {
    const index = found[field];
    return index === undefined ? [] : [columnKey(columns[index] ?? "")];
  };
  if (cells(...EPISODE) !== null) return { leaveOut: "episodes and seasons of series" };
  const status = statusOf(cells, columns, found, listed);
  // A rating of what was not watched is not the person's.
  if (typeof status === "object" && status.leaveOut === UNWATCHED) return status;
  return entryOf(cells, {
    kind,
    type: keys("type"),
    title: keys("title"),
    year: keys("year"),
    people: keys("people"),
    rating: keys("rating"),
    scale,
    // A column such as `Watched` may have the day.
    at: found.date === undefined ? watchedOn(cells, columns, found) : keys("date"),
    status,
    liked: listed === "liked",
    imdb: keys("imdb"),
    tmdb: keys("tmdb"),
    isbn: keys("isbn"),
  });
}

/** The column that says whether something was watched, where it says it by a day. */
function watchedOn(cells: Cells, columns: readonly string[], { status }: FieldColumns): readonly string[] {
  const name = columns[status ?? -1];
  if (name === undefined || !saysWatched(name)) return [];
  return /\d{4}|\d[./-]\d/.test(cells(columnKey(name)) ?? "") ? [columnKey(name)] : [];
}

const UNWATCHED = "what was not watched yet";

/** What a row says beside its rating. */
function statusOf(
  cells: Cells,
  columns: readonly string[],
  { status: index, rating }: FieldColumns,
  listed: ListStatus | null,
): EntryColumns["status"] {
  const name = columns[index ?? -1];
  if (name === undefined) return listed === "wanted" ? "watchlist" : "seen";
  const status = cells(columnKey(name));
  if (saysWatched(name)) {
    const said = isYes(status);
    // An empty cell beside a rating says nothing.
    const isEmpty =
      status === null && rating !== undefined && cells(columnKey(columns[rating] ?? "")) !== null;
    if (said === false && !isEmpty) return { leaveOut: UNWATCHED };
    if (said === true) return "seen";
  }
  const shelf = status === null ? null : shelfOf(status);
  if (shelf === "wanted") return "watchlist";
  if (shelf === "current" || shelf === "dropped") return { leaveOut: "what was not finished" };
  // That a film is out, or a series has ended, says nothing of the person.
  const isDone = shelf === "done" && !/air|release|ended/i.test(status ?? "");
  return isDone || rating !== undefined ? "seen" : { leaveOut: "what does not say that it was seen" };
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
